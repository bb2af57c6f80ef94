import type { Design } from '../../design/design.ts';
import type { KindId, Stage } from '../../design/kinds.ts';
import type { Context } from './context.ts';

/** The six success factors of the agenda's management summary. */
export type FactorId =
  | 'sf-ownership'
  | 'sf-networks'
  | 'sf-hybrid'
  | 'sf-places'
  | 'sf-experts'
  | 'sf-mentors';

/** What else a rule can be about: conditions of §13, steering, follow-through, technology, the package of §10. */
export type Topic =
  | FactorId
  | 'c-joint-goal'
  | 'c-dialogue'
  | 'c-practice'
  | 'c-time'
  | 'c-direction'
  | 'steering'
  | 'follow-through'
  | 'technology'
  | 'package'
  | 'checks';

export type Severity = 'error' | 'warning' | 'hint' | 'praise' | 'unknown';
export type Target = { readonly element?: string; readonly attribute?: string };
export type Datum =
  | { readonly element: string }
  | { readonly entries: readonly string[] }
  | { readonly text: string }
  | { readonly number: number };

export type Finding = {
  readonly rule: string;
  readonly factor: Topic;
  readonly severity: Severity;
  readonly data: Readonly<Record<string, Datum>>;
  /** The first one is what the finding is about; a waiver names that one. */
  readonly targets: readonly Target[];
  readonly waived: boolean;
  readonly hasFix: boolean;
};

/** What a rule reports; the engine adds the severity of the stage. */
export type Draft = {
  readonly targets?: readonly Target[];
  readonly data?: Readonly<Record<string, Datum>>;
  /** Something needed for a verdict is not filled in: a question, never a problem. */
  readonly unknown?: true;
  /** One step less severe: it is wanted, though not yet arranged. */
  readonly milder?: true;
  readonly fixable?: boolean;
};

export type Source = {
  readonly basis: 'source' | 'elaborated';
  /** Sections of the agenda: `MS` is its management summary, otherwise the number. */
  readonly ref: readonly string[];
  /** Words of the agenda itself, at most twelve. */
  readonly quote?: string;
};

export type Rule = {
  readonly id: string;
  readonly factor: Topic;
  /** The plate on the laid table that this rule counts for, when it is not its own factor. */
  readonly counts?: FactorId;
  readonly severity: Readonly<Record<Stage, Severity | 'off'>>;
  /** Kinds without which there is nothing to judge. */
  readonly needs: readonly KindId[];
  readonly source: Source;
  check(context: Context): readonly Draft[];
  fix?(design: Design, finding: Finding, newId: () => string): Design;
};

export function elementOf(finding: Finding, name: string): string | undefined {
  const datum = finding.data[name];
  return datum && 'element' in datum ? datum.element : undefined;
}

export function entriesOf(finding: Finding, name: string): readonly string[] {
  const datum = finding.data[name];
  return datum && 'entries' in datum ? datum.entries : [];
}
