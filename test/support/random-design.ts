import fc from 'fast-check';
import { entries } from '../../shared/catalog/index.ts';
import type { Attribute, AttributeTable, AttributeValue } from '../../shared/design/attributes.ts';
import { type Attributes, type Design, emptyDesign } from '../../shared/design/design.ts';
import { designAttributes, kinds, stages } from '../../shared/design/kinds.ts';
import { legalTypes, relationRule } from '../../shared/design/relations.ts';
import { addElement, addWaiver, connect, updateDesign } from '../../shared/edit/index.ts';
import { rules } from '../../shared/rules/index.ts';

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

/** Any design a person could have made, and many nobody would. */
export function randomDesign(most = 40): fc.Arbitrary<Design> {
  return fc
    .record({
      stage: fc.constantFrom(...stages),
      cards: fc.array(fc.tuple(entry, seed), { maxLength: most, size: 'max' }),
      lines: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), seed), {
        maxLength: most * 3,
        size: 'max',
      }),
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
}

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
