import type { functions, learnModes, phases, results } from '../../design/vocabulary.ts';
import type { Entry, Statement } from '../basis.ts';
import type { TriadFactor } from '../triad-factors.ts';

type OneOf<List extends readonly string[]> = List[number];

/** What a form does to the network of those who take part. */
type NetworkEffect =
  | 'neutral'
  | 'broadens-slightly'
  | 'broadens'
  | 'broadens-strongly'
  | 'deepens'
  | 'deepens-strongly';

/** A form that goes well before or after this one; `reason` is the statement that says why. */
type Combination = { readonly form: string; readonly reason: string };

/** Numbers are our elaboration; name and learning result are the agenda's (§10, after Gielen). */
export type MetaphorEntry = Entry & {
  readonly kind: 'metaphor';
  readonly nr: number;
  readonly result: OneOf<typeof results>;
  readonly sideResults: readonly OneOf<typeof results>[];
  /** From information (-1) to experience (1). */
  readonly x: number;
  /** From variety (-1) to ambiguity (1). */
  readonly y: number;
  readonly functions: readonly OneOf<typeof functions>[];
  readonly learnModes: readonly OneOf<typeof learnModes>[];
  readonly phases: readonly OneOf<typeof phases>[];
  readonly group: readonly [number, number];
  readonly sessions: readonly [number, number];
  readonly sessionsPer: 'series' | 'year';
  readonly hoursPerSession: readonly [number, number];
  /** Shortest and longest run; no longest when the form simply goes on. */
  readonly spanDays: readonly [number, number | null];
  readonly rhythms: readonly ('once' | 'weekly' | 'biweekly' | 'monthly' | 'quarterly')[];
  readonly formality: 'formal' | 'informal' | 'mixed';
  readonly networkEffect: NetworkEffect;
  /** Which conditions for change it mainly raises (§6). Time, room and means never come from a form. */
  readonly lifts: readonly Exclude<TriadFactor, 'opportunity'>[];
  readonly minSelfDirection: number;
  readonly combinations: readonly Combination[];
  /** The seven aspects the agenda names (§10) in its order, then what we add. */
  readonly statements: readonly Statement[];
};
