import type { Rule } from '../engine/rule.ts';
import { followThroughMissing } from './follow-through-missing.ts';

export const innovationRules: readonly Rule[] = [followThroughMissing];
