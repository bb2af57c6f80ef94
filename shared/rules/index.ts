import type { Design } from '../design/design.ts';
import { removeWaiver } from '../edit/index.ts';
import { buildsOnExisting } from './builds-on-existing.ts';
import { buildsOnNothing } from './builds-on-nothing.ts';
import { directionMissing } from './direction-missing.ts';
import { type Description, describe, type Translate } from './engine/describe.ts';
import type { Finding, Rule } from './engine/rule.ts';
import { type CheckResult, runRules, unusedWaiver, unusedWaivers } from './engine.ts';
import { expertNetworkClosed } from './expert-network-closed.ts';
import { expertsOpen } from './experts-open.ts';
import { farFromPractice } from './far-from-practice.ts';
import { financeDominant } from './finance-dominant.ts';
import { followThroughMissing } from './follow-through-missing.ts';
import { goalAgreedByOne } from './goal-agreed-by-one.ts';
import { goalMissing } from './goal-missing.ts';
import { goalWithoutForm } from './goal-without-form.ts';
import { hybridWellMixed } from './hybrid-well-mixed.ts';
import { lowerEducatedInformalOnly } from './lower-educated-informal-only.ts';
import { lowerEducatedPackageIncomplete } from './lower-educated-package-incomplete.ts';
import { mentoringOneWay } from './mentoring-one-way.ts';
import { mentoringStrong } from './mentoring-strong.ts';
import { metaphorResultMismatch } from './metaphor-result-mismatch.ts';
import { metaphorServesNoGoal } from './metaphor-serves-no-goal.ts';
import { packageComplete } from './package-complete.ts';
import { partnerBusinessMissing } from './partner-business-missing.ts';
import { partnerEducationMissing } from './partner-education-missing.ts';
import { placeMissing } from './place-missing.ts';
import { placeStrong } from './place-strong.ts';
import { quadrupleComplete } from './quadruple-complete.ts';
import { sharedGoalStrong } from './shared-goal-strong.ts';
import { technologyAsGoal } from './technology-as-goal.ts';
import { timeMissing } from './time-missing.ts';
import { trainingWithoutSteering } from './training-without-steering.ts';
import { whyDialogueOnlyStart } from './why-dialogue-only-start.ts';

export type { Description } from './engine/describe.ts';
export type { FactorState } from './engine/factors.ts';
export type { Datum, FactorId, Finding, Rule, Severity, Target, Topic } from './engine/rule.ts';
export type { CheckResult } from './engine.ts';

/** Every rule there is; a new one is one file and one line here. */
export const rules: readonly Rule[] = [
  goalMissing,
  goalAgreedByOne,
  goalWithoutForm,
  metaphorServesNoGoal,
  metaphorResultMismatch,
  whyDialogueOnlyStart,
  sharedGoalStrong,
  partnerBusinessMissing,
  partnerEducationMissing,
  buildsOnNothing,
  quadrupleComplete,
  buildsOnExisting,
  farFromPractice,
  hybridWellMixed,
  trainingWithoutSteering,
  financeDominant,
  mentoringOneWay,
  mentoringStrong,
  expertNetworkClosed,
  expertsOpen,
  placeMissing,
  placeStrong,
  timeMissing,
  directionMissing,
  followThroughMissing,
  lowerEducatedInformalOnly,
  lowerEducatedPackageIncomplete,
  packageComplete,
  technologyAsGoal,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export function runChecks(design: Design): CheckResult {
  return runRules(design, rules);
}

/** One act; the same design when this finding has no fix. */
export function applyFix(design: Design, finding: Finding, newId: () => string): Design {
  if (!finding.hasFix) return design;
  if (finding.rule === unusedWaiver) return withoutUnused(design);
  return byId.get(finding.rule)?.fix?.(design, finding, newId) ?? design;
}

function withoutUnused(design: Design): Design {
  const { findings } = runChecks(design);
  return unusedWaivers(design, findings, rules).reduce(removeWaiver, design);
}

export function describeFinding(finding: Finding, design: Design, t: Translate): Description {
  return describe(finding, byId.get(finding.rule)?.source, design, t);
}
