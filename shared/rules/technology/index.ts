import type { Rule } from '../engine/rule.ts';
import { reachByTechnologyAlone } from './reach-by-technology-alone.ts';
import { simpleIsFine } from './simple-is-fine.ts';
import { technologyAsGoal } from './technology-as-goal.ts';
import { technologyCrossesBorders } from './technology-crosses-borders.ts';
import { technologyGoalText } from './technology-goal-text.ts';
import { technologyHardToReach } from './technology-hard-to-reach.ts';
import { technologyImmatureCritical } from './technology-immature-critical.ts';
import { technologyNoProblem } from './technology-no-problem.ts';

/** In the order of the rule book. */
export const technologyRules: readonly Rule[] = [
  technologyAsGoal,
  technologyGoalText,
  technologyNoProblem,
  technologyHardToReach,
  technologyImmatureCritical,
  reachByTechnologyAlone,
  technologyCrossesBorders,
  simpleIsFine,
];
