import type { Rule } from '../engine/rule.ts';
import { dispersedNoChannel } from './dispersed-no-channel.ts';
import { diversityNotEnough } from './diversity-not-enough.ts';
import { everyoneLearns } from './everyone-learns.ts';
import { formalNeededForChange } from './formal-needed-for-change.ts';
import { groupWithoutForm } from './group-without-form.ts';
import { jobseekerNoWorkplace } from './jobseeker-no-workplace.ts';
import { lowerEducatedInformalOnly } from './lower-educated-informal-only.ts';
import { lowerEducatedOwnTime } from './lower-educated-own-time.ts';
import { lowerEducatedPackageIncomplete } from './lower-educated-package-incomplete.ts';
import { olderWorkersSpared } from './older-workers-spared.ts';
import { oneSizeForAll } from './one-size-for-all.ts';
import { packageComplete } from './package-complete.ts';
import { participationSkills } from './participation-skills.ts';
import { selfEmployedUnpaidTime } from './self-employed-unpaid-time.ts';
import { studentsSameAsStaff } from './students-same-as-staff.ts';

/** In the order of the rule book. */
export const groupsRules: readonly Rule[] = [
  groupWithoutForm,
  lowerEducatedInformalOnly,
  lowerEducatedPackageIncomplete,
  lowerEducatedOwnTime,
  packageComplete,
  formalNeededForChange,
  jobseekerNoWorkplace,
  selfEmployedUnpaidTime,
  dispersedNoChannel,
  oneSizeForAll,
  diversityNotEnough,
  participationSkills,
  studentsSameAsStaff,
  olderWorkersSpared,
  everyoneLearns,
];
