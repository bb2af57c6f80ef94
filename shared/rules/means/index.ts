import type { Rule } from '../engine/rule.ts';
import { appreciationMissing } from './appreciation-missing.ts';
import { fundsMissing } from './funds-missing.ts';
import { homeBackingMissing } from './home-backing-missing.ts';
import { hoursOverload } from './hours-overload.ts';
import { ictSupportMissing } from './ict-support-missing.ts';
import { layerSkipped } from './layer-skipped.ts';
import { newcomersUnplanned } from './newcomers-unplanned.ts';
import { policyLayerAsked } from './policy-layer-asked.ts';
import { recognitionMissing } from './recognition-missing.ts';
import { safeEnvironmentMissing } from './safe-environment-missing.ts';
import { supervisorAbsent } from './supervisor-absent.ts';
import { timeMissing } from './time-missing.ts';
import { timeOnlyStart } from './time-only-start.ts';
import { triadStrong } from './triad-strong.ts';
import { triadWeakUnaddressed } from './triad-weak-unaddressed.ts';
import { triadZero } from './triad-zero.ts';
import { workplacePoor } from './workplace-poor.ts';
import { wrongThingsRisk } from './wrong-things-risk.ts';

export const meansRules: readonly Rule[] = [
  timeMissing,
  timeOnlyStart,
  hoursOverload,
  fundsMissing,
  triadZero,
  triadWeakUnaddressed,
  triadStrong,
  layerSkipped,
  policyLayerAsked,
  appreciationMissing,
  recognitionMissing,
  homeBackingMissing,
  supervisorAbsent,
  safeEnvironmentMissing,
  wrongThingsRisk,
  workplacePoor,
  ictSupportMissing,
  newcomersUnplanned,
];
