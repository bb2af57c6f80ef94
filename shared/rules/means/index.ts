import type { Rule } from '../engine/rule.ts';
import { timeMissing } from './time-missing.ts';

export const meansRules: readonly Rule[] = [timeMissing];
