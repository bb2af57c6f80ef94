import type { Basis, Entry } from '../basis.ts';

/** Where each statement about a form comes from; the statements themselves are texts. */
type Source = { readonly basis: Basis; readonly ref: string };

/** Numbers are our elaboration; name and learning result are the agenda's (§10, after Gielen). */
export type MetaphorEntry = Entry & {
  readonly kind: 'metaphor';
  readonly nr: number;
  readonly result: string;
  readonly sideResults: readonly string[];
  /** From information (-1) to experience (1). */
  readonly x: number;
  /** From variety (-1) to ambiguity (1). */
  readonly y: number;
  readonly functions: readonly string[];
  readonly phases: readonly string[];
  readonly group: readonly [number, number];
  readonly formality: 'formal' | 'informal' | 'mixed';
  readonly minSelfDirection: number;
  readonly combinations: readonly string[];
  readonly aspects: Readonly<Record<string, Source>>;
};
