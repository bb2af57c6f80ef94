import { describe, expect, it } from 'vitest';
import type { Attributes, Design } from '../../shared/design/design.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { serialiseDesign } from '../../shared/design/serialise.ts';
import { languages, translator } from '../../shared/locales/translate.ts';
import {
  applyFix,
  describeFinding,
  type Finding,
  rules,
  runChecks,
  type Severity,
} from '../../shared/rules/index.ts';
import type { Builder } from './design-builder.ts';

type Case = {
  design: Builder;
  /** Per finding its targets, as `element`, `element.attribute` or `.attribute` of the design. */
  targets: string[][];
  severity?: Severity;
  /** Whether the finding can be solved with one click; every fix offered is tried. */
  fix?: boolean;
};

type Tables = {
  valid: Record<string, Builder>;
  invalid: Record<string, Case>;
  unknown?: Record<string, Case>;
};

/** Runs the tables of one rule; every finding is also described in both languages. */
export function testRule(id: string, { valid, invalid, unknown = {} }: Tables): void {
  describe(id, () => {
    it('is registered', () => {
      expect(rules.map((rule) => rule.id)).toContain(id);
    });
    it.each(Object.entries(valid))('says nothing: %s', (_name, builder) => {
      expect(findingsOf(id, builder.build())).toEqual([]);
    });
    it.each(Object.entries(invalid))('reports: %s', (_name, one) => {
      const design = one.design.build();
      const stated = rules.find((rule) => rule.id === id)?.severity[design.stage];
      expectFindings(id, design, one, one.severity ?? stated);
    });
    it.each(Object.entries(unknown))('asks: %s', (_name, one) => {
      expectFindings(id, one.design.build(), { ...one, fix: false }, 'unknown');
    });
  });
}

export function findingsOf(id: string, design: Design): Finding[] {
  return runChecks(design).findings.filter((finding) => finding.rule === id);
}

function expectFindings(id: string, design: Design, one: Case, severity: string | undefined) {
  const findings = findingsOf(id, design);
  expect(findings.map(targetsOf)).toEqual(one.targets);
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) {
    expect(finding.severity).toBe(severity);
    expect(finding.hasFix).toBe(one.fix ?? false);
    expectWords(finding, design);
    if (finding.hasFix) expectFixed(finding, design);
  }
}

export function targetsOf(finding: Finding): string[] {
  return finding.targets.map(
    ({ element = '', attribute }) => element + (attribute ? `.${attribute}` : ''),
  );
}

export function expectWords(finding: Finding, design: Design): void {
  const ids = design.elements.map((element) => element.entry);
  for (const language of languages) {
    const { basis: _basis, ...texts } = describeFinding(finding, design, translator(language));
    expect(texts.fix !== undefined).toBe(finding.hasFix);
    for (const text of Object.values(texts)) {
      expect(text.length).toBeGreaterThan(3);
      expect(text).not.toMatch(/^(rules?|catalog|kind|value|factor)\./);
      expect(text).not.toMatch(/\{\{|undefined|\b(catalog|rule|kind)\.[a-z]/);
      expect(text).not.toMatch(/‘’|: ?\.|: ?$/);
      for (const id of ids) expect(text).not.toContain(id);
    }
  }
}

/** The finding is gone, everything that lay on the table still lies there, and the file can be read. */
export function expectFixed(finding: Finding, design: Design): void {
  let made = 0;
  const fixed = applyFix(design, finding, () => `made-${made++}`);
  expect(fixed).not.toBe(design);
  const same = (other: Finding) =>
    other.severity === finding.severity &&
    JSON.stringify(targetsOf(other)) === JSON.stringify(targetsOf(finding));
  expect(findingsOf(finding.rule, fixed).some(same)).toBe(false);
  const lost = (before: readonly { id: string }[], after: readonly { id: string }[]) =>
    before.filter(({ id }) => !after.some((one) => one.id === id));
  expect(lost(design.elements, fixed.elements)).toEqual([]);
  expect(lost(design.relations, fixed.relations)).toEqual([]);
  for (const element of design.elements) {
    const after = fixed.elements.find((one) => one.id === element.id);
    expect(after).toMatchObject({ kind: element.kind, x: element.x, y: element.y });
    expect(lostAnswers(element.attributes, after?.attributes ?? {}, finding.rule)).toEqual([]);
  }
  expect(parseDesign(serialiseDesign(fixed)).ok).toBe(true);
}

/** A fix may change only the answers that its rule says are the finding. */
function lostAnswers(before: Attributes, after: Attributes, rule: string): string[] {
  const allowed = rules.find((one) => one.id === rule)?.fixChanges ?? [];
  return Object.entries(before).flatMap(([name, value]) => {
    const now = after[name];
    const kept =
      Array.isArray(value) && Array.isArray(now)
        ? value.every((one) => now.includes(one))
        : JSON.stringify(now) === JSON.stringify(value);
    return kept || allowed.includes(name) ? [] : [name];
  });
}
