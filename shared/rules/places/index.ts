import type { Rule } from '../engine/rule.ts';
import { directionMissing } from './direction-missing.ts';
import { expertNetworkClosed } from './expert-network-closed.ts';
import { expertsOpen } from './experts-open.ts';
import { mentoringOneWay } from './mentoring-one-way.ts';
import { mentoringStrong } from './mentoring-strong.ts';
import { placeMissing } from './place-missing.ts';
import { placeStrong } from './place-strong.ts';

export const placesRules: readonly Rule[] = [
  placeMissing,
  placeStrong,
  expertNetworkClosed,
  expertsOpen,
  mentoringOneWay,
  mentoringStrong,
  directionMissing,
];
