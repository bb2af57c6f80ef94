import type { Rule } from '../engine/rule.ts';
import { buildsOnExisting } from './builds-on-existing.ts';
import { buildsOnNothing } from './builds-on-nothing.ts';
import { partnerBusinessMissing } from './partner-business-missing.ts';
import { partnerEducationMissing } from './partner-education-missing.ts';
import { quadrupleComplete } from './quadruple-complete.ts';

export const partnersRules: readonly Rule[] = [
  partnerBusinessMissing,
  partnerEducationMissing,
  buildsOnNothing,
  quadrupleComplete,
  buildsOnExisting,
];
