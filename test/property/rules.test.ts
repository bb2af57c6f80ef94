import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entries } from '../../shared/catalog/index.ts';
import type { Attribute, AttributeTable, AttributeValue } from '../../shared/design/attributes.ts';
import { type Attributes, type Design, emptyDesign } from '../../shared/design/design.ts';
import { designAttributes, kinds, stages } from '../../shared/design/kinds.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { legalTypes, relationRule } from '../../shared/design/relations.ts';
import { serialiseDesign } from '../../shared/design/serialise.ts';
import { addElement, addWaiver, connect, updateDesign } from '../../shared/edit/index.ts';
import { applyFix, rules, runChecks } from '../../shared/rules/index.ts';
import { expectWords } from '../support/rule-tester.ts';

/** Cards that rules speak about come up more often than the rest. */
const telling = entries.filter(
  ({ kind, id }) =>
    ['goal', 'metaphor', 'place', 'technology'].includes(kind) ||
    /^(sh-(mkb|mbo|onderzoek|gemeente)|tg-(laag|sw|mkb)|rol-(mentor|expert|regisseur)|st-(financieel|waarden)|ms-why|sup-(time|worktime))/.test(
      id,
    ),
);
const entry = fc.oneof(fc.constantFrom(...telling), fc.constantFrom(...entries));

type Seed = { picks: number[]; x: number; y: number };
const seed: fc.Arbitrary<Seed> = fc.record({
  picks: fc.array(fc.nat(997), { minLength: 16, maxLength: 16 }),
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
});

const design: fc.Arbitrary<Design> = fc
  .record({
    stage: fc.constantFrom(...stages),
    cards: fc.array(fc.tuple(entry, seed), { maxLength: 40, size: 'max' }),
    lines: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), seed), { maxLength: 120, size: 'max' }),
    waivers: fc.array(fc.tuple(fc.constantFrom(...rules), fc.option(fc.nat())), { maxLength: 4 }),
    about: seed,
  })
  .map(({ stage, cards, lines, waivers, about }) => {
    const ids = cards.map((_card, index) => `e${index}`);
    const attributes = filled(designAttributes, about.picks, ids);
    let made = updateDesign(emptyDesign('random', 'Random'), { stage, attributes });
    for (const [index, [card, { picks, x, y }]] of cards.entries()) {
      const attributes = filled(kinds[card.kind], picks, ids);
      made = addElement(made, {
        id: `e${index}`,
        kind: card.kind,
        entry: card.id,
        x,
        y,
        attributes,
      });
    }
    for (const [index, [a, b, pick, { picks }]] of lines.entries()) {
      const from = made.elements[a % Math.max(1, ids.length)];
      const to = made.elements[b % Math.max(1, ids.length)];
      if (!from || !to) continue;
      const types = legalTypes(from.kind, to.kind);
      const type = types[pick % Math.max(1, types.length)];
      if (!type) continue;
      const attributes = filled(relationRule(type).attributes, picks, ids);
      made = connect(made, { id: `r${index}`, type, from: from.id, to: to.id, attributes });
    }
    for (const [rule, at] of waivers) {
      const element = at === null ? undefined : ids[at % Math.max(1, ids.length)];
      const waiver = { rule: rule.id, reason: 'Zo', by: 'Noor', date: '2017-11-01' };
      made = addWaiver(made, element ? { ...waiver, element } : waiver);
    }
    return made;
  });

/** A third of the fields stays open, as in a real design. */
function filled(
  table: AttributeTable,
  picks: readonly number[],
  ids: readonly string[],
): Attributes {
  return Object.fromEntries(
    Object.entries(table).flatMap(([name, attribute], index) => {
      const pick = picks[index % picks.length] ?? 0;
      return pick % 3 === 0 ? [] : [[name, valueFor(attribute, pick, ids)]];
    }),
  );
}

function valueFor(attribute: Attribute, pick: number, ids: readonly string[]): AttributeValue {
  switch (attribute.type) {
    case 'text':
      return ['', ' ', 'Samen $t(x) {a} <b>', 'x'.repeat(300)][pick % 4] ?? '';
    case 'number':
      return Math.min(attribute.max, attribute.min + (pick % 13));
    case 'flag':
      return pick % 2 === 0;
    case 'date':
      return `2017-${String((pick % 12) + 1).padStart(2, '0')}-${String((pick % 31) + 1).padStart(2, '0')}`;
    case 'choice':
      return attribute.options[pick % attribute.options.length] ?? '';
    case 'set':
      return attribute.options.filter((_option, index) => (pick >> (index % 8)) % 2 === 1);
    case 'elements':
      return ids.filter((_id, index) => (pick + index) % 4 === 0);
  }
}

describe('checks on random designs', () => {
  it('never fails, says the same twice, and points at what lies on the table', () => {
    let cards = 0;
    const said = new Set<string>();
    fc.assert(
      fc.property(design, (made) => {
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
          expect(finding.rule).not.toBe('engine.rule-failed');
          for (const { element } of finding.targets)
            if (element !== undefined) expect(ids).toContain(element);
        }
      }),
      { numRuns: 300, seed: 2017 },
    );
    expect(cards).toBeGreaterThan(3000);
    expect(said.size).toBeGreaterThanOrEqual(22);
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
    expect(fixed.size).toBeGreaterThanOrEqual(10);
  });

  it('checks a thousand cards with two thousand lines far within a frame or three', () => {
    let big = emptyDesign('big', 'Big');
    const elements = Array.from({ length: 1000 }, (_none, index) => {
      const card = entries[(index * 7) % entries.length];
      const { kind, id } = card ?? { kind: 'goal' as const, id: 'goal-shared' };
      const picks = Array.from({ length: 16 }, (_pick, at) => index * 31 + at * 17);
      const attributes = filled(kinds[kind], picks, []);
      return { id: `e${index}`, kind, entry: id, x: index * 10, y: 0, attributes };
    });
    const relations = Array.from({ length: 60_000 }, (_none, index) => {
      const from = elements[(index * 13) % 1000];
      const to = elements[(index * 29 + (index >> 4)) % 1000];
      const type = from && to ? legalTypes(from.kind, to.kind)[0] : undefined;
      return from && to && type
        ? [{ id: `r${index}`, type, from: from.id, to: to.id, attributes: {} }]
        : [];
    })
      .flat()
      .slice(0, 2000);
    expect(relations.length).toBe(2000);
    big = { ...big, stage: 'run', elements, relations };
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      const { findings } = runChecks(big);
      expect(findings.length).toBeGreaterThan(100);
      return performance.now() - start;
    }).sort((one, other) => one - other);
    expect(times[4]).toBeLessThan(50);
  });
});
