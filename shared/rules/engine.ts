import type { Design, Waiver } from '../design/design.ts';
import { type Context, contextOf } from './engine/context.ts';
import {
  conditionIds,
  type Explanation,
  explain,
  type FactorState,
  factorIds,
  type Place,
  saidOf,
  statesOf,
} from './engine/factors.ts';
import { limitOf, settingOf, severityOf } from './engine/profile.ts';
import type { ConditionId, Draft, FactorId, Finding, Rule } from './engine/rule.ts';
import { graver, milder, severities } from './engine/severity.ts';

export type CheckResult = {
  readonly findings: readonly Finding[];
  /** The six success factors, as the laid table shows them. */
  readonly states: Readonly<Record<FactorId, FactorState>>;
  /** The fourteen conditions of §13. */
  readonly conditions: Readonly<Record<ConditionId, FactorState>>;
};

export const failedRule = 'engine.rule-failed';
export const unusedWaiver = 'waiver-matches-nothing';

/**
 * Runs every rule over one design, as its team's profile asks. Pure: the same design gives the same findings in the
 * same order.
 */
export function runRules(design: Design, rules: readonly Rule[]): CheckResult {
  const context = contextOf(design);
  const found: Finding[] = [];
  for (const rule of rules) runRule(rule, context, design, found);
  const unused = design.waivers.length > 0 ? unusedWaivers(design, found, rules) : [];
  if (unused.length > 0) found.push(unusedFinding(unused, design.waivers));
  const findings = sorted(found, rules, context);
  const said = saidOf(findings, rules);
  return {
    findings,
    states: statesOf(factorIds, context, said, rules),
    conditions: statesOf(conditionIds, context, said, rules),
  };
}

/** What the state of one factor or condition rests on, from the findings of a run over the same design. */
export function explainPlace(
  place: Place,
  design: Design,
  findings: readonly Finding[],
  rules: readonly Rule[],
): Explanation {
  return explain(place, contextOf(design), findings, rules);
}

function runRule(
  rule: Rule,
  context: Context,
  { profile, waivers }: Design,
  found: Finding[],
): void {
  const setting = settingOf(profile, rule.id);
  const severity = severityOf(rule, context.stage, setting);
  if (severity === 'off') return;
  if (rule.needs.some((kind) => context.of(kind).length === 0)) return;
  try {
    for (const draft of rule.check(context, limitOf(rule, setting))) {
      found.push(toFinding(rule, draft, severity, waivers));
    }
  } catch {
    found.push(failure(rule));
  }
}

function toFinding(
  rule: Rule,
  draft: Draft,
  stageSeverity: Finding['severity'],
  waivers: readonly Waiver[],
): Finding {
  const stated = draft.milder ? milder(stageSeverity) : stageSeverity;
  const severity = draft.unknown ? 'unknown' : draft.graver ? graver(stated) : stated;
  const targets = draft.targets ?? [];
  const fixable = draft.fixable ?? true;
  return {
    rule: rule.id,
    factor: rule.factor,
    severity,
    data: draft.data ?? {},
    targets,
    waived:
      waivers.length > 0 &&
      severity !== 'praise' &&
      waivers.some((one) => covers(one, rule.id, targets)),
    hasFix: fixable && rule.fix !== undefined && severity !== 'unknown' && severity !== 'praise',
  };
}

/** A waiver without an element is about every finding of its rule; otherwise about what the finding is about. */
function covers(waiver: Waiver, rule: string, targets: Finding['targets']): boolean {
  if (waiver.rule !== rule) return false;
  return waiver.element === undefined || waiver.element === targets[0]?.element;
}

/** A rule with a fault of its own is named and leaves the others alone. */
function failure(rule: Rule): Finding {
  return {
    rule: failedRule,
    factor: 'checks',
    severity: 'unknown',
    data: { check: { text: rule.id } },
    targets: [],
    waived: false,
    hasFix: false,
  };
}

/** Waivers of rules that ran and found nothing they cover. A rule that failed or is off now says nothing about them. */
export function unusedWaivers(
  design: Design,
  findings: readonly Finding[],
  rules: readonly Rule[],
): readonly Waiver[] {
  const silent = new Set(
    rules
      .filter(
        (rule) => severityOf(rule, design.stage, settingOf(design.profile, rule.id)) === 'off',
      )
      .map((rule) => rule.id),
  );
  for (const { rule, data } of findings) {
    if (rule === failedRule && data.check && 'text' in data.check) silent.add(data.check.text);
  }
  const used = new Set<string>();
  for (const finding of findings) {
    if (!finding.waived) continue;
    used.add(finding.rule);
    used.add(`${finding.rule} ${finding.targets[0]?.element}`);
  }
  return design.waivers.filter(({ rule, element }) => {
    if (rule === unusedWaiver || silent.has(rule)) return false;
    return !used.has(element === undefined ? rule : `${rule} ${element}`);
  });
}

function unusedFinding(unused: readonly Waiver[], waivers: readonly Waiver[]): Finding {
  return {
    rule: unusedWaiver,
    factor: 'checks',
    severity: 'hint',
    data: {
      count: { number: unused.length },
      reason: { text: unused.map((waiver) => waiver.reason.trim()).join(' · ') },
    },
    targets: [],
    waived: waivers.some((waiver) => waiver.rule === unusedWaiver),
    hasFix: true,
  };
}

/** Worst first, then by rule, then by place in the document. Few findings share the first two, so those come first. */
function sorted(findings: readonly Finding[], rules: readonly Rule[], context: Context): Finding[] {
  const ranks = ranksOf(rules);
  const groups = new Map<number, Placed[]>();
  for (const finding of findings) {
    const rank = ranks.get(finding.rule) ?? 0;
    const group = severities.indexOf(finding.severity) * ranks.size + rank;
    const placed = { finding, place: context.placeOf(finding.targets[0]?.element) };
    const others = groups.get(group);
    if (others) others.push(placed);
    else groups.set(group, [placed]);
  }
  const found: Finding[] = [];
  for (const group of [...groups.keys()].sort((one, other) => one - other)) {
    const same = groups.get(group) ?? [];
    if (same.length > 1) same.sort(byPlace);
    for (const { finding } of same) found.push(finding);
  }
  return found;
}

type Placed = { readonly finding: Finding; readonly place: number };

function byPlace(one: Placed, other: Placed): number {
  return one.place - other.place || compare(elementsOf(one.finding), elementsOf(other.finding));
}

const ranked = new WeakMap<readonly Rule[], ReadonlyMap<string, number>>();

/** Place of every rule by its id; the rules are the same list in every run, so it is worked out once. */
function ranksOf(rules: readonly Rule[]): ReadonlyMap<string, number> {
  let ranks = ranked.get(rules);
  if (!ranks) {
    const ids = new Set([failedRule, unusedWaiver, ...rules.map(({ id }) => id)]);
    ranks = new Map([...ids].sort(compare).map((id, rank) => [id, rank]));
    ranked.set(rules, ranks);
  }
  return ranks;
}

function elementsOf({ targets }: Finding): string {
  return targets.map((target) => target.element).join(' ');
}

/** By code unit, so that the order is the same on every machine. */
function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
