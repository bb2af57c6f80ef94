import { afterAll, describe, expect, it } from 'vitest';
import { serialiseDesign } from '../../../shared/design/serialise.ts';
import { applyEdit, redo, startHistory, undo } from '../../../shared/edit/history.ts';
import {
  applyFix,
  type Example,
  exampleDesign,
  type Finding,
  type Rule,
  rules,
  runChecks,
} from '../../../shared/rules/index.ts';
import { expectFixed, expectWords, findingsOf, targetsOf } from '../../support/rule-tester.ts';

const counted = { rules: 0, findings: 0, fixes: 0, unknown: 0 };

function examplesOf(rule: Rule) {
  if (!rule.examples) throw new Error(`${rule.id} has no examples`);
  return rule.examples;
}

function speaks(rule: Rule, example: Example): Finding[] {
  const findings = findingsOf(rule.id, exampleDesign(example));
  for (const finding of findings) expectWords(finding, exampleDesign(example));
  return findings;
}

/** What a fix may never do: bring in a problem that was not there. */
function errorsOf(design: ReturnType<typeof exampleDesign>): string[] {
  return runChecks(design)
    .findings.filter((finding) => finding.severity === 'error')
    .map((finding) => `${finding.rule} ${targetsOf(finding).join(' ')}`);
}

describe.each(rules)('$id', (rule) => {
  it('speaks on its own example, on exactly the cards it names', () => {
    const { fires } = examplesOf(rule);
    const findings = speaks(rule, fires);
    expect(findings.map(targetsOf)).toEqual(fires.targets);
    expect(findings.length).toBeGreaterThan(0);
    for (const { severity } of findings) expect(severity).not.toBe('unknown');
    counted.rules++;
    counted.findings += findings.length;
  });

  it('has nothing to say of the other example', () => {
    expect(speaks(rule, examplesOf(rule).silent).map(targetsOf)).toEqual([]);
  });

  it('asks where something is not filled in', () => {
    const { unknown } = examplesOf(rule);
    if (!unknown) return;
    const findings = speaks(rule, unknown);
    expect(findings.map(targetsOf)).toEqual(unknown.targets);
    expect(findings.length).toBeGreaterThan(0);
    for (const { severity } of findings) expect(severity).toBe('unknown');
    counted.unknown++;
  });

  it('is solved by its fix in one step that can be undone, without a new problem', () => {
    if (!rule.fix) return;
    const design = exampleDesign(examplesOf(rule).fires);
    const fixable = findingsOf(rule.id, design).filter((finding) => finding.hasFix);
    expect(fixable.length).toBeGreaterThan(0);
    for (const finding of fixable) {
      expectFixed(finding, design);
      let made = 0;
      const fixed = applyFix(design, finding, () => `made-${made++}`);
      const added = errorsOf(fixed).filter((error) => !errorsOf(design).includes(error));
      expect(added).toEqual([]);
      const history = applyEdit(startHistory(design), fixed);
      expect(serialiseDesign(undo(history).present)).toBe(serialiseDesign(design));
      expect(serialiseDesign(redo(undo(history)).present)).toBe(serialiseDesign(fixed));
    }
    counted.fixes++;
  });
});

afterAll(() => {
  const { rules: count, findings, fixes, unknown } = counted;
  process.stdout.write(
    `rules ${count}, findings ${findings}, fixes ${fixes}, questions ${unknown}\n`,
  );
});

it('there are at least 150 rules and 80 fixes', () => {
  expect(rules.length).toBeGreaterThanOrEqual(150);
  expect(rules.filter((rule) => rule.fix).length).toBeGreaterThanOrEqual(80);
});
