import type { Rule } from '../engine/rule.ts';
import { farFromPractice } from './far-from-practice.ts';
import { formsAllFormal } from './forms-all-formal.ts';
import { formsAllInformal } from './forms-all-informal.ts';
import { functionMono } from './function-mono.ts';
import { hybridWellMixed } from './hybrid-well-mixed.ts';
import { innovationByAcquisitionOnly } from './innovation-by-acquisition-only.ts';
import { proactiveWithoutBase } from './proactive-without-base.ts';
import { quadrantImbalance } from './quadrant-imbalance.ts';
import { settingsOneOnly } from './settings-one-only.ts';
import { seventyTwentyTen } from './seventy-twenty-ten.ts';

export const formsRules: readonly Rule[] = [
  formsAllFormal,
  formsAllInformal,
  settingsOneOnly,
  farFromPractice,
  functionMono,
  proactiveWithoutBase,
  innovationByAcquisitionOnly,
  quadrantImbalance,
  seventyTwentyTen,
  hybridWellMixed,
];
