import type { Rule } from '../engine/rule.ts';
import { blockadesUnaddressed } from './blockades-unaddressed.ts';
import { competenceBenefitIndividual } from './competence-benefit-individual.ts';
import { financeDominant } from './finance-dominant.ts';
import { middleManagementMissing } from './middle-management-missing.ts';
import { overallSteeringUsed } from './overall-steering-used.ts';
import { partnersSteerDifferently } from './partners-steer-differently.ts';
import { processSteeringVsProactive } from './process-steering-vs-proactive.ts';
import { steeringMisfit } from './steering-misfit.ts';
import { steeringUnknown } from './steering-unknown.ts';
import { trainingWithoutSteering } from './training-without-steering.ts';
import { valuesWithoutFacilities } from './values-without-facilities.ts';

export const steeringRules: readonly Rule[] = [
  steeringUnknown,
  trainingWithoutSteering,
  financeDominant,
  overallSteeringUsed,
  processSteeringVsProactive,
  steeringMisfit,
  competenceBenefitIndividual,
  valuesWithoutFacilities,
  middleManagementMissing,
  partnersSteerDifferently,
  blockadesUnaddressed,
];
