import type { Rule } from '../engine/rule.ts';
import { lowerEducatedInformalOnly } from './lower-educated-informal-only.ts';
import { lowerEducatedPackageIncomplete } from './lower-educated-package-incomplete.ts';
import { packageComplete } from './package-complete.ts';

export const groupsRules: readonly Rule[] = [
  lowerEducatedInformalOnly,
  lowerEducatedPackageIncomplete,
  packageComplete,
];
