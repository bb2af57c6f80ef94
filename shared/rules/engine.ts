import type { Design, Waiver } from '../design/design.ts';
import { type Context, contextOf } from './engine/context.ts';
import { type FactorState, factorStates } from './engine/factors.ts';
import type { Draft, FactorId, Finding, Limit, Rule } from './engine/rule.ts';
import { graver, milder, severities } from './engine/severity.ts';

export type CheckResult = {
  readonly findings: readonly Finding[];
  readonly states: Readonly<Record<FactorId, FactorState>>;
};

export const failedRule = 'engine.rule-failed';
export const unusedWaiver = 'waiver-matches-nothing';

/** Runs every rule over one design. Pure: the same design gives the same findings in the same order. */
export function runRules(design: Design, rules: readonly Rule[]): CheckResult {
  const context = contextOf(design);
  const found = rules.flatMap((rule) => runRule(rule, context, design.waivers));
  const unused = unusedWaivers(design, found, rules);
  if (unused.length > 0) found.push(unusedFinding(unused, design.waivers));
  const findings = sorted(found, context);
  return { findings, states: factorStates(context, findings, rules) };
}

function runRule(rule: Rule, context: Context, waivers: readonly Waiver[]): Finding[] {
  const severity = rule.severity[context.stage];
  if (severity === 'off') return [];
  if (rule.needs.some((kind) => context.of(kind).length === 0)) return [];
  try {
    return rule
      .check(context, limitOf(rule))
      .map((draft) => toFinding(rule, draft, severity, waivers));
  } catch {
    return [failure(rule)];
  }
}

function limitOf(rule: Rule): Limit {
  return (name) => {
    const threshold = rule.thresholds?.[name];
    if (!threshold) throw new Error(`${rule.id} declares no threshold ${name}`);
    return threshold.value;
  };
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
    waived: severity !== 'praise' && waivers.some((one) => covers(one, rule.id, targets)),
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
    rules.filter((rule) => rule.severity[design.stage] === 'off').map((rule) => rule.id),
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

function sorted(findings: readonly Finding[], { order }: Context): Finding[] {
  const place = (finding: Finding) => order.get(finding.targets[0]?.element ?? '') ?? -1;
  const key = (finding: Finding) => finding.targets.map((target) => target.element).join(' ');
  return [...findings].sort(
    (one, other) =>
      severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
      compare(one.rule, other.rule) ||
      place(one) - place(other) ||
      compare(key(one), key(other)),
  );
}

/** By code unit, so that the order is the same on every machine. */
function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
