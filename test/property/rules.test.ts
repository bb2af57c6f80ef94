import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Design } from '../../shared/design/design.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { serialiseDesign } from '../../shared/design/serialise.ts';
import { translator } from '../../shared/locales/translate.ts';
import { failedRule, runRules } from '../../shared/rules/engine.ts';
import {
  applyFix,
  describeFinding,
  type Finding,
  rules,
  runChecks,
} from '../../shared/rules/index.ts';
import { randomDesign } from '../support/random-design.ts';
import { expectWords } from '../support/rule-tester.ts';

const design = randomDesign();

/** What was found, without the order and without which card stands for several alike. */
function tally(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, severity }) => `${rule} ${severity}`).sort();
}

function shuffled(made: Design, turn: number): Design {
  const turned = <Value>(list: readonly Value[]): Value[] => {
    const at = list.length === 0 ? 0 : turn % list.length;
    return [...list.slice(at), ...list.slice(0, at)].reverse();
  };
  return { ...made, elements: turned(made.elements), relations: turned(made.relations) };
}

describe('checks on ten thousand random designs', () => {
  it('never fail, say the same twice, and point at what lies on the table', () => {
    let cards = 0;
    const said = new Set<string>();
    fc.assert(
      fc.property(randomDesign(18), (made) => {
        cards += made.elements.length;
        const result = runChecks(made);
        const { findings } = result;
        expect(runChecks(made)).toEqual(result);
        const ids = new Set(made.elements.map((element) => element.id));
        const keys = findings.map(
          (one) => `${one.rule} ${one.severity} ${one.targets.map((to) => to.element).join(' ')}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
        for (const finding of findings) {
          said.add(finding.rule);
          if (finding.rule === failedRule) throw new Error(JSON.stringify(finding.data));
          for (const { element } of finding.targets)
            if (element !== undefined && !ids.has(element)) throw new Error(finding.rule);
        }
      }),
      { numRuns: 10_000, seed: 2017 },
    );
    expect(cards).toBeGreaterThan(50_000);
    expect(said.size).toBeGreaterThanOrEqual(120);
  }, 240_000);

  it('do not depend on the order of cards and lines', () => {
    fc.assert(
      fc.property(randomDesign(24), fc.nat(50), (made, turn) => {
        const other = runChecks(shuffled(made, turn));
        const { findings, states, conditions } = runChecks(made);
        expect(tally(other.findings)).toEqual(tally(findings));
        expect(other.states).toEqual(states);
        expect(other.conditions).toEqual(conditions);
      }),
      { numRuns: 1_000, seed: 5 },
    );
  }, 120_000);

  it('change nothing but the text with the language', () => {
    fc.assert(
      fc.property(design, (made) => {
        const before = serialiseDesign(made);
        const { findings } = runChecks(made);
        for (const language of ['nl', 'en'] as const)
          for (const finding of findings) describeFinding(finding, made, translator(language));
        expect(runChecks(made).findings).toEqual(findings);
        expect(serialiseDesign(made)).toBe(before);
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  it('name a rule that fails and go on with all others', () => {
    fc.assert(
      fc.property(design, fc.nat(rules.length - 1), (made, at) => {
        const broken = rules.map((rule, index) =>
          index === at
            ? {
                ...rule,
                needs: [],
                check: () => {
                  throw new Error('broken on purpose');
                },
              }
            : rule,
        );
        const id = rules[at]?.id ?? '';
        const { findings } = runRules(made, broken);
        const failures = findings.filter(({ rule }) => rule === failedRule);
        const silent = rules[at]?.severity[made.stage] === 'off';
        expect(failures.map(({ data }) => data.check)).toEqual(silent ? [] : [{ text: id }]);
        const others = (all: readonly Finding[]) =>
          tally(
            all.filter(({ rule }) => ![id, failedRule, 'waiver-matches-nothing'].includes(rule)),
          );
        expect(others(findings)).toEqual(others(runChecks(made).findings));
      }),
      { numRuns: 200, seed: 13 },
    );
  });

  it('describes every finding in both languages', () => {
    let described = 0;
    fc.assert(
      fc.property(design, (made) => {
        for (const finding of runChecks(made).findings) {
          described++;
          expectWords(finding, made);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(described).toBeGreaterThan(300);
  });

  it('every fix gives a design that can be read, without that finding', () => {
    const fixed = new Set<string>();
    fc.assert(
      fc.property(design, (made) => {
        for (const finding of runChecks(made).findings.filter((one) => one.hasFix)) {
          let count = 0;
          const after = applyFix(made, finding, () => `made-${count++}`);
          expect(after, finding.rule).not.toBe(made);
          expect(parseDesign(serialiseDesign(after)).ok).toBe(true);
          const { waived: _waived, ...same } = finding;
          const left = runChecks(after).findings.map(({ waived: _one, ...rest }) => rest);
          expect(left).not.toContainEqual(same);
          fixed.add(finding.rule);
        }
      }),
      { numRuns: 120, seed: 11 },
    );
    expect(fixed.size).toBeGreaterThanOrEqual(80);
  });
});
