import { describe, expect, it } from 'vitest';
import { failedRule, runRules, unusedWaiver } from '../../../shared/rules/engine.ts';
import { applyFix, type Rule, rules, runChecks } from '../../../shared/rules/index.ts';
import { design } from '../../support/design-builder.ts';
import { expectFixed, expectWords, findingsOf } from '../../support/rule-tester.ts';

const closed = design()
  .add('farmers', 'tg-mkb')
  .add('lab', 'sh-onderzoek', { access: 'closed' })
  .add('expert', 'rol-expert', { access: 'closed' });
const subject = 'expert-network-closed';

describe('the registry', () => {
  it('holds the first slice and more, each id once', () => {
    expect(rules.length).toBeGreaterThanOrEqual(20);
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });

  it('offers at least ten quick fixes', () => {
    expect(rules.filter((rule) => rule.fix).length).toBeGreaterThanOrEqual(10);
  });

  it('has praise for each of the six success factors', () => {
    const praised = rules
      .filter((rule) => rule.severity.design === 'praise')
      .flatMap((rule) => [rule.factor, rule.counts]);
    const factors = Object.keys(runChecks(design().build()).states);
    expect(factors.length).toBe(6);
    for (const factor of factors) expect(praised).toContain(factor);
  });

  it('quotes at most twelve words, and only where the agenda itself says it', () => {
    for (const { source } of rules) {
      expect(source.ref.length).toBeGreaterThan(0);
      expect(source.quote?.split(' ').length ?? 1).toBeLessThanOrEqual(12);
      expect(source.quote !== undefined).toBe(source.basis === 'source');
    }
  });
});

describe('waivers', () => {
  const waived = (builder: typeof closed) =>
    findingsOf(subject, builder.build()).map((finding) => finding.waived);

  it('a waiver with an element is about that element', () => {
    expect(waived(closed.waive(subject, 'expert'))).toEqual([false, true]);
  });

  it('a waiver without an element is about the whole rule', () => {
    expect(waived(closed.waive(subject))).toEqual([true, true]);
  });

  it('a waiver of another rule changes nothing', () => {
    expect(waived(closed.waive('goal-missing'))).toEqual([false, false]);
  });

  it('a waived problem does not count against its factor', () => {
    const open = { access: 'open' };
    const table = design()
      .add('farmers', 'tg-mkb')
      .add('lab', 'sh-onderzoek', open)
      .add('expert', 'rol-expert', { access: 'closed' })
      .add('firm', 'sh-mkb')
      .link('lab', 'exchanges', 'firm', { direction: 'two-way' });
    expect(runChecks(table.build()).states['sf-experts']).toBe('partly');
    const kept = table.waive(subject, 'expert').build();
    expect(runChecks(kept).states['sf-experts']).toBe('covered');
  });

  it('waivers that match nothing become one tip, and its fix takes only those away', () => {
    const before = closed
      .waive(subject, 'expert')
      .waive('finance-dominant', 'lab')
      .waive('no-such-rule')
      .build();
    const findings = findingsOf(unusedWaiver, before);
    expect(findings).toMatchObject([
      { severity: 'hint', hasFix: true, data: { count: { number: 2 } } },
    ]);
    for (const finding of findings) {
      expectWords(finding, before);
      expectFixed(finding, before);
      const after = applyFix(before, finding, () => 'made');
      expect(after.waivers).toEqual(before.waivers.slice(0, 1));
    }
  });

  it('a waiver of a rule that is silent in this stage is left alone', () => {
    const table = design().crowd().waive('time-missing');
    expect(findingsOf(unusedWaiver, table.stage('explore').build())).toEqual([]);
    expect(findingsOf('time-missing', table.build())).toMatchObject([{ waived: true }]);
  });
});

describe('a rule with a fault of its own', () => {
  const broken: Rule = {
    id: 'goal-missing',
    factor: 'c-joint-goal',
    severity: { explore: 'hint', design: 'error', run: 'error', sustain: 'error' },
    needs: [],
    source: { basis: 'elaborated', ref: ['13'] },
    check() {
      throw new Error('fault');
    },
  };

  it('is named, and the other rules still speak', () => {
    const table = closed.build();
    const others = rules.filter((rule) => rule.id !== broken.id);
    const { findings } = runRules(table, [broken, ...others]);
    const failures = findings.filter((finding) => finding.rule === failedRule);
    expect(failures).toMatchObject([{ severity: 'unknown', hasFix: false }]);
    expect(findings.some((finding) => finding.rule === subject)).toBe(true);
    for (const failure of failures) expectWords(failure, table);
  });

  it('makes no waiver of that rule unused', () => {
    const { findings } = runRules(design().waive(broken.id).build(), [broken]);
    expect(findings.map((finding) => finding.rule)).toEqual([failedRule]);
  });
});

describe('order', () => {
  it('is by severity, then rule, then place in the document', () => {
    const table = design()
      .crowd()
      .add('second', 'sh-onderzoek', { access: 'closed' })
      .add('first', 'rol-expert', { access: 'closed' })
      .add('farmers', 'tg-mkb')
      .add('vr', 'tech-vrar')
      .build();
    const { findings } = runChecks(table);
    const order = ['error', 'warning', 'hint', 'praise', 'unknown'];
    const ranks = findings.map((finding) => order.indexOf(finding.severity));
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    const errors = findings.filter((finding) => finding.severity === 'error');
    expect(errors.length).toBeGreaterThan(3);
    expect(errors.map((finding) => finding.rule)).toEqual(
      errors.map((finding) => finding.rule).sort(),
    );
    const experts = findings.filter((finding) => finding.rule === subject);
    expect(experts.map((finding) => finding.targets[0]?.element)).toEqual(['second', 'first']);
  });

  it('does not depend on the order in which the rules are registered', () => {
    const table = closed.crowd().build();
    expect(runRules(table, [...rules].reverse())).toEqual(runChecks(table));
  });
});
