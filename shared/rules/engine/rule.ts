import type { Design } from '../../design/design.ts';
import type { KindId, Stage } from '../../design/kinds.ts';
import type { Context } from './context.ts';
import type { Examples } from './example.ts';

/** The six success factors of the agenda's management summary. */
export type FactorId =
  | 'sf-ownership'
  | 'sf-networks'
  | 'sf-hybrid'
  | 'sf-places'
  | 'sf-experts'
  | 'sf-mentors';

/** The conditions for success of §13, in the agenda's order. */
export type ConditionId =
  | 'c-dialogue'
  | 'c-joint-goal'
  | 'c-urgency'
  | 'c-collaborate'
  | 'c-time'
  | 'c-place'
  | 'c-ict'
  | 'c-share'
  | 'c-direction'
  | 'c-sparring'
  | 'c-practice'
  | 'c-variety'
  | 'c-tailor'
  | 'c-learnpro';

/** What a rule can be about; every topic has a name `factor.<topic>`. */
export type Topic =
  | FactorId
  | ConditionId
  /** The four questions of §5. */
  | 'why'
  | 'who'
  | 'how'
  | 'functions'
  | 'steering'
  | 'follow-through'
  | 'results'
  | 'circulation'
  | 'support'
  | 'triad'
  | 'layers'
  | 'technology'
  | 'package'
  | 'bottlenecks'
  | 'limits'
  | 'tension'
  | 'checks'
  /** A check that the team made itself. */
  | 'own';

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
  /** One step more severe, for a reason the rule's documentation gives. */
  readonly graver?: true;
  readonly fixable?: boolean;
};

export type Source = {
  /** `source`: the agenda states the norm (its exact threshold is always ours). */
  readonly basis: 'source' | 'elaborated';
  /** Sections of the agenda: `MS` is its management summary, otherwise the number. */
  readonly ref: readonly string[];
  /** Words of the agenda itself, at most twelve. */
  readonly quote?: string;
  /** Keys of the literature list, without brackets. */
  readonly literature?: readonly string[];
};

/** A number that a team may set otherwise in its profile; every one is ours, none is the agenda's. */
export type Threshold = { readonly value: number; readonly min: number; readonly max: number };
/** The number in force; throws on a name that the rule did not declare. */
export type Limit = (name: string) => number;

export type Rule = {
  readonly id: string;
  readonly factor: Topic;
  /** The plate or condition that this rule counts for, when it is not its own topic. */
  readonly counts?: FactorId | ConditionId;
  readonly severity: Readonly<Record<Stage, Severity | 'off'>>;
  /** Kinds without which there is nothing to judge. */
  readonly needs: readonly KindId[];
  readonly source: Source;
  readonly thresholds?: Readonly<Record<string, Threshold>>;
  check(context: Context, limit: Limit): readonly Draft[];
  /** Attributes whose given answer the fix changes, because that answer is the finding. */
  readonly fixChanges?: readonly string[];
  fix?(design: Design, finding: Finding, newId: () => string): Design;
  readonly examples?: Examples;
};

export function elementOf(finding: Finding, name: string): string | undefined {
  const datum = finding.data[name];
  return datum && 'element' in datum ? datum.element : undefined;
}

export function entriesOf(finding: Finding, name: string): readonly string[] {
  const datum = finding.data[name];
  return datum && 'entries' in datum ? datum.entries : [];
}
