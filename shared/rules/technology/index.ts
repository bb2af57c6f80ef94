import type { Rule } from '../engine/rule.ts';
import { technologyAsGoal } from './technology-as-goal.ts';

export const technologyRules: readonly Rule[] = [technologyAsGoal];
