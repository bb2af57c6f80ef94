import type { Rule } from '../engine/rule.ts';
import { embeddingOwnerMissing } from './embedding-owner-missing.ts';
import { goalAgreedByOne } from './goal-agreed-by-one.ts';
import { goalMissing } from './goal-missing.ts';
import { goalWithoutForm } from './goal-without-form.ts';
import { goalWithoutIndicator } from './goal-without-indicator.ts';
import { goalsTooMany } from './goals-too-many.ts';
import { metaphorResultMismatch } from './metaphor-result-mismatch.ts';
import { metaphorServesNoGoal } from './metaphor-serves-no-goal.ts';
import { motivesOnlyEconomic } from './motives-only-economic.ts';
import { neededResultUncovered } from './needed-result-uncovered.ts';
import { ownershipDominated } from './ownership-dominated.ts';
import { ownershipFacetOpen } from './ownership-facet-open.ts';
import { sharedGoalStrong } from './shared-goal-strong.ts';
import { urgencyGap } from './urgency-gap.ts';
import { urgencyLowEverywhere } from './urgency-low-everywhere.ts';
import { valuePropositionEmpty } from './value-proposition-empty.ts';
import { whyDialogueAbsent } from './why-dialogue-absent.ts';
import { whyDialogueOnlyStart } from './why-dialogue-only-start.ts';
import { whyStatementEmpty } from './why-statement-empty.ts';

export const goalsRules: readonly Rule[] = [
  goalMissing,
  whyStatementEmpty,
  goalAgreedByOne,
  ownershipFacetOpen,
  embeddingOwnerMissing,
  ownershipDominated,
  whyDialogueAbsent,
  whyDialogueOnlyStart,
  urgencyGap,
  urgencyLowEverywhere,
  valuePropositionEmpty,
  goalWithoutForm,
  metaphorServesNoGoal,
  metaphorResultMismatch,
  neededResultUncovered,
  motivesOnlyEconomic,
  goalWithoutIndicator,
  goalsTooMany,
  sharedGoalStrong,
];
