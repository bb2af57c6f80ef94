import type { Rule } from '../engine/rule.ts';

export const limitsRules: readonly Rule[] = [];
