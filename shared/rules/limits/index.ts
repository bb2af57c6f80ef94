import type { Rule } from '../engine/rule.ts';
import { bottleneckSuggested } from './bottleneck-suggested.ts';
import { bottleneckUnmitigated } from './bottleneck-unmitigated.ts';
import { bottlenecksConsidered } from './bottlenecks-considered.ts';
import { canvasOverfull } from './canvas-overfull.ts';
import { designNothingElaborated } from './design-nothing-elaborated.ts';
import { limitsMany } from './limits-many.ts';
import { limitsUnchecked } from './limits-unchecked.ts';
import { openVsCompetitive } from './open-vs-competitive.ts';
import { selfdirectionVsGuidance } from './selfdirection-vs-guidance.ts';
import { speedVsCare } from './speed-vs-care.ts';
import { steerVsOpenEnd } from './steer-vs-open-end.ts';
import { tailorVsScale } from './tailor-vs-scale.ts';
import { waiverWithoutReason } from './waiver-without-reason.ts';

export const limitsRules: readonly Rule[] = [
  bottleneckUnmitigated,
  bottleneckSuggested,
  bottlenecksConsidered,
  limitsMany,
  limitsUnchecked,
  speedVsCare,
  openVsCompetitive,
  steerVsOpenEnd,
  selfdirectionVsGuidance,
  tailorVsScale,
  canvasOverfull,
  waiverWithoutReason,
  designNothingElaborated,
];
