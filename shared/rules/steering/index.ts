import type { Rule } from '../engine/rule.ts';
import { financeDominant } from './finance-dominant.ts';
import { trainingWithoutSteering } from './training-without-steering.ts';

export const steeringRules: readonly Rule[] = [trainingWithoutSteering, financeDominant];
