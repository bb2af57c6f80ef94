import type { Rule } from '../engine/rule.ts';
import { academyOneDiscipline } from './academy-one-discipline.ts';
import { academyWithoutResearch } from './academy-without-research.ts';
import { arcComplete } from './arc-complete.ts';
import { atelierNoProblemOwner } from './atelier-no-problem-owner.ts';
import { cafeNoFollowUp } from './cafe-no-follow-up.ts';
import { expeditionNotBroughtHome } from './expedition-not-brought-home.ts';
import { experienceSharingAbsent } from './experience-sharing-absent.ts';
import { farFromPractice } from './far-from-practice.ts';
import { formsAllFormal } from './forms-all-formal.ts';
import { formsAllInformal } from './forms-all-informal.ts';
import { functionMono } from './function-mono.ts';
import { groupSizeOff } from './group-size-off.ts';
import { hybridWellMixed } from './hybrid-well-mixed.ts';
import { innovationByAcquisitionOnly } from './innovation-by-acquisition-only.ts';
import { kitchenTableSealed } from './kitchen-table-sealed.ts';
import { laboratoryNoIdeas } from './laboratory-no-ideas.ts';
import { laboratoryNoRoom } from './laboratory-no-room.ts';
import { masterclassOnly } from './masterclass-only.ts';
import { metaphorNotAdaptedForGroup } from './metaphor-not-adapted-for-group.ts';
import { metaphorOnlineNotAdapted } from './metaphor-online-not-adapted.ts';
import { proactiveWithoutBase } from './proactive-without-base.ts';
import { quadrantImbalance } from './quadrant-imbalance.ts';
import { rehearsalMissingLevels } from './rehearsal-missing-levels.ts';
import { rhythmOff } from './rhythm-off.ts';
import { ringUnderTheBoss } from './ring-under-the-boss.ts';
import { ringWithoutRules } from './ring-without-rules.ts';
import { selfdirectionTooLow } from './selfdirection-too-low.ts';
import { sequenceAwkward } from './sequence-awkward.ts';
import { settingsOneOnly } from './settings-one-only.ts';
import { seventyTwentyTen } from './seventy-twenty-ten.ts';
import { studyclubExpectsCooperation } from './studyclub-expects-cooperation.ts';
import { studyclubInward } from './studyclub-inward.ts';
import { studyclubNoDataSharing } from './studyclub-no-data-sharing.ts';
import { trainingReflex } from './training-reflex.ts';
import { utopiaNoNextStep } from './utopia-no-next-step.ts';

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
  metaphorNotAdaptedForGroup,
  metaphorOnlineNotAdapted,
  groupSizeOff,
  rhythmOff,
  selfdirectionTooLow,
  sequenceAwkward,
  ringWithoutRules,
  ringUnderTheBoss,
  studyclubNoDataSharing,
  studyclubExpectsCooperation,
  studyclubInward,
  academyWithoutResearch,
  academyOneDiscipline,
  laboratoryNoRoom,
  laboratoryNoIdeas,
  rehearsalMissingLevels,
  cafeNoFollowUp,
  utopiaNoNextStep,
  expeditionNotBroughtHome,
  atelierNoProblemOwner,
  kitchenTableSealed,
  masterclassOnly,
  trainingReflex,
  experienceSharingAbsent,
  arcComplete,
];
