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
  for (const kind of rule.needs) if (context.of(kind).length === 0) return;
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
  const severity = draft.unknown ? 'unknown' : statedOf(draft, stageSeverity);
  const targets = draft.targets ?? [];
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
    hasFix:
      severity !== 'unknown' &&
      severity !== 'praise' &&
      rule.fix !== undefined &&
      (draft.fixable ?? true),
  };
}

function statedOf(draft: Draft, stageSeverity: Finding['severity']): Finding['severity'] {
  const stated = draft.milder ? milder(stageSeverity) : stageSeverity;
  return draft.graver ? graver(stated) : stated;
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

/** What one rule says with one severity, one after another: from here up to there in the list. */
type Run = { readonly rank: number; readonly from: number; to: number };

/** Worst first, then by rule, then by place in the document. */
function sorted(found: readonly Finding[], rules: readonly Rule[], context: Context): Finding[] {
  const runs = runsOf(found, ranksOf(rules)).sort((one, other) => one.rank - other.rank);
  const findings: Finding[] = [];
  let start = 0;
  for (let index = 0; index < runs.length; index++) {
    const { from = 0, to = 0, rank } = runs[index] ?? {};
    for (let at = from; at < to; at++) {
      const finding = found[at];
      if (finding) findings.push(finding);
    }
    if (runs[index + 1]?.rank === rank) continue;
    putInPlace(findings, start, context);
    start = findings.length;
  }
  return findings;
}

function runsOf(found: readonly Finding[], ranks: ReadonlyMap<string, number>): Run[] {
  const runs: Run[] = [];
  let last: Finding | undefined;
  let run: Run | undefined;
  for (let at = 0; at < found.length; at++) {
    const finding = found[at];
    if (!finding) continue;
    // One rule often says the same of many cards, one after another.
    if (!run || last?.rule !== finding.rule || last.severity !== finding.severity) {
      const weight = severities.indexOf(finding.severity);
      run = { rank: weight * ranks.size + (ranks.get(finding.rule) ?? 0), from: at, to: at };
      runs.push(run);
    }
    run.to = at + 1;
    last = finding;
  }
  return runs;
}

/** Sorts what stands from here to the end of the list by its place in the document. */
function putInPlace(findings: Finding[], start: number, context: Context): void {
  const placeOf = ({ targets }: Finding) => context.placeOf(targets[0]?.element);
  // Most rules look at the cards in the order of the document.
  if (isInOrder(findings, start, placeOf)) return;
  const moved = findings
    .splice(start)
    .map((finding) => ({ finding, place: placeOf(finding) }))
    .sort(
      (one, other) =>
        one.place - other.place || compare(elementsOf(one.finding), elementsOf(other.finding)),
    );
  for (const { finding } of moved) findings.push(finding);
}

function isInOrder(
  findings: readonly Finding[],
  start: number,
  placeOf: (finding: Finding) => number,
): boolean {
  if (findings.length - start < 2) return true;
  let last = Number.NEGATIVE_INFINITY;
  for (let at = start; at < findings.length; at++) {
    const finding = findings[at];
    const place = finding ? placeOf(finding) : last;
    if (place <= last) return false;
    last = place;
  }
  return true;
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
