import type { Design } from '../design/design.ts';
import { removeWaiver } from '../edit/index.ts';
import { type Description, describe, type Translate } from './engine/describe.ts';
import type { Explanation, Place } from './engine/factors.ts';
import type { Finding, Rule } from './engine/rule.ts';
import { type CheckResult, explainPlace, runRules, unusedWaiver, unusedWaivers } from './engine.ts';
import { formsRules } from './forms/index.ts';
import { goalsRules } from './goals/index.ts';
import { groupsRules } from './groups/index.ts';
import { innovationRules } from './innovation/index.ts';
import { limitsRules } from './limits/index.ts';
import { meansRules } from './means/index.ts';
import { compileOwnRule } from './own/compile.ts';
import { partnersRules } from './partners/index.ts';
import { placesRules } from './places/index.ts';
import { steeringRules } from './steering/index.ts';
import { technologyRules } from './technology/index.ts';

export type { Description } from './engine/describe.ts';
export { referenceOf } from './engine/describe.ts';
export type { Example, Examples } from './engine/example.ts';
export { exampleDesign } from './engine/example.ts';
export type { Explanation, FactorState, Place } from './engine/factors.ts';
export { conditionIds, factorIds } from './engine/factors.ts';
export type {
  ConditionId,
  Datum,
  FactorId,
  Finding,
  Rule,
  Severity,
  Target,
  Threshold,
  Topic,
} from './engine/rule.ts';
export type { CheckResult } from './engine.ts';

/** The rule book's chapters, in its order; a new rule is one file and one line in its chapter. */
export const ruleGroups = {
  goals: goalsRules,
  partners: partnersRules,
  forms: formsRules,
  places: placesRules,
  means: meansRules,
  steering: steeringRules,
  innovation: innovationRules,
  groups: groupsRules,
  technology: technologyRules,
  limits: limitsRules,
} as const satisfies Readonly<Record<string, readonly Rule[]>>;

export type RuleGroup = keyof typeof ruleGroups;

export const rules: readonly Rule[] = Object.values(ruleGroups).flat();

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** Ours, and those the team made itself. */
function rulesOf(design: Design): readonly Rule[] {
  const own = design.ownRules;
  return own?.length ? [...rules, ...own.map(compileOwnRule)] : rules;
}

export function runChecks(design: Design): CheckResult {
  return runRules(design, rulesOf(design));
}

/** What the state of one factor or condition rests on. */
export function explainState(
  place: Place,
  design: Design,
  findings: readonly Finding[],
): Explanation {
  return explainPlace(place, design, findings, rulesOf(design));
}

export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}

/** One act; the same design when this finding has no fix. */
export function applyFix(design: Design, finding: Finding, newId: () => string): Design {
  if (!finding.hasFix) return design;
  if (finding.rule === unusedWaiver) return withoutUnused(design);
  return byId.get(finding.rule)?.fix?.(design, finding, newId) ?? design;
}

/** Solves every finding of one rule that has a fix, as one act; stops when nothing changes any more. */
export function applyFixes(design: Design, rule: string, newId: () => string): Design {
  let now = design;
  for (let round = 0; round < 200; round++) {
    const next = runChecks(now).findings.find(
      (finding) => finding.rule === rule && finding.hasFix && !finding.waived,
    );
    const after = next ? applyFix(now, next, newId) : now;
    if (after === now) return now;
    now = after;
  }
  return now;
}

function withoutUnused(design: Design): Design {
  const { findings } = runChecks(design);
  return unusedWaivers(design, findings, rulesOf(design)).reduce(removeWaiver, design);
}

export function describeFinding(finding: Finding, design: Design, t: Translate): Description {
  return describe(finding, byId.get(finding.rule)?.source, design, t);
}
