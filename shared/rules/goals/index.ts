import type { Rule } from '../engine/rule.ts';
import { goalAgreedByOne } from './goal-agreed-by-one.ts';
import { goalMissing } from './goal-missing.ts';
import { goalWithoutForm } from './goal-without-form.ts';
import { metaphorResultMismatch } from './metaphor-result-mismatch.ts';
import { metaphorServesNoGoal } from './metaphor-serves-no-goal.ts';
import { sharedGoalStrong } from './shared-goal-strong.ts';
import { whyDialogueOnlyStart } from './why-dialogue-only-start.ts';

export const goalsRules: readonly Rule[] = [
  goalMissing,
  goalAgreedByOne,
  goalWithoutForm,
  metaphorServesNoGoal,
  metaphorResultMismatch,
  whyDialogueOnlyStart,
  sharedGoalStrong,
];
