import type { Rule } from '../engine/rule.ts';
import { farFromPractice } from './far-from-practice.ts';
import { hybridWellMixed } from './hybrid-well-mixed.ts';

export const formsRules: readonly Rule[] = [farFromPractice, hybridWellMixed];
