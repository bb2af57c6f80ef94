import type { Rule } from '../engine/rule.ts';
import { creationExpertsOnly } from './creation-experts-only.ts';
import { curriculumNotFed } from './curriculum-not-fed.ts';
import { followThroughMissing } from './follow-through-missing.ts';
import { followersForgotten } from './followers-forgotten.ts';
import { monitoringMissing } from './monitoring-missing.ts';
import { noExitOrNextRound } from './no-exit-or-next-round.ts';
import { noHarvest } from './no-harvest.ts';
import { phaseGap } from './phase-gap.ts';
import { resultNotEmbedded } from './result-not-embedded.ts';
import { shopfloorAbsentInImplementation } from './shopfloor-absent-in-implementation.ts';
import { technologyWithoutSocial } from './technology-without-social.ts';

export const innovationRules: readonly Rule[] = [
  followThroughMissing,
  creationExpertsOnly,
  shopfloorAbsentInImplementation,
  phaseGap,
  resultNotEmbedded,
  curriculumNotFed,
  followersForgotten,
  technologyWithoutSocial,
  monitoringMissing,
  noHarvest,
  noExitOrNextRound,
];
