import type { functions } from '../design/vocabulary.ts';
import type { Entry, Statement } from './basis.ts';
import type { MetaphorId } from './metaphors/index.ts';

export type LearningFunction = (typeof functions)[number];

/** Position and effectiveness are the agenda's (§9); tier is [WAN]'s, about leading professionals; the rest is ours. */
export type SteeringEntry = Entry & {
  readonly kind: 'steering';
  readonly position: 'front' | 'process' | 'back' | 'overall';
  /** Only where the agenda says something about it. */
  readonly effectiveness?: 'most' | 'less';
  readonly tier: 'gold' | 'silver' | 'bronze' | 'last';
  readonly functions: readonly LearningFunction[];
  /** Forms that land easily under this mode. */
  readonly forms: readonly MetaphorId[];
  readonly innovationTypes: readonly string[];
  readonly pitfallForms: readonly MetaphorId[];
  readonly pitfallFunctions: readonly LearningFunction[];
  readonly statements: readonly Statement[];
};
