import type { Rule } from '../engine/rule.ts';
import { coreGroupMissing } from './core-group-missing.ts';
import { directionMissing } from './direction-missing.ts';
import { directionNoHours } from './direction-no-hours.ts';
import { expertAccessMissing } from './expert-access-missing.ts';
import { expertBehindPaywall } from './expert-behind-paywall.ts';
import { expertNetworkClosed } from './expert-network-closed.ts';
import { expertsOpen } from './experts-open.ts';
import { guidanceMissing } from './guidance-missing.ts';
import { learnproCommunityMissing } from './learnpro-community-missing.ts';
import { learnproCommunityPresent } from './learnpro-community-present.ts';
import { mentorIsManager } from './mentor-is-manager.ts';
import { mentorMissing } from './mentor-missing.ts';
import { mentoringOneWay } from './mentoring-one-way.ts';
import { mentoringStrong } from './mentoring-strong.ts';
import { placeClosed } from './place-closed.ts';
import { placeMissing } from './place-missing.ts';
import { placeSinglePurpose } from './place-single-purpose.ts';
import { placeStrong } from './place-strong.ts';
import { placeVirtualOnly } from './place-virtual-only.ts';
import { sponsorMissing } from './sponsor-missing.ts';
import { studyclubGuideNotNeutral } from './studyclub-guide-not-neutral.ts';

export const placesRules: readonly Rule[] = [
  placeMissing,
  placeVirtualOnly,
  placeSinglePurpose,
  placeClosed,
  placeStrong,
  expertAccessMissing,
  expertNetworkClosed,
  expertBehindPaywall,
  expertsOpen,
  mentoringOneWay,
  mentorMissing,
  mentorIsManager,
  mentoringStrong,
  directionMissing,
  directionNoHours,
  coreGroupMissing,
  sponsorMissing,
  guidanceMissing,
  studyclubGuideNotNeutral,
  learnproCommunityMissing,
  learnproCommunityPresent,
];
