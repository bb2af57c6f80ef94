import { entries } from '../../shared/catalog/index.ts';
import type { Attribute, AttributeTable, AttributeValue } from '../../shared/design/attributes.ts';
import type { Attributes, Design, Element, Relation } from '../../shared/design/design.ts';
import { emptyDesign } from '../../shared/design/design.ts';
import { type KindId, kinds } from '../../shared/design/kinds.ts';
import { legalTypes, relationRule } from '../../shared/design/relations.ts';

/** What one learning community of twenty-five cards is made of; the proportions of the worked examples. */
const community: readonly KindId[] = [
  ...(['goal', 'goal', 'goal', 'result', 'result'] as const),
  ...(['metaphor', 'metaphor', 'metaphor', 'metaphor', 'metaphor'] as const),
  ...(['steering', 'support', 'support', 'role', 'role', 'agreement', 'milestone'] as const),
  ...(['place', 'technology', 'stakeholder', 'stakeholder', 'stakeholder'] as const),
  ...(['targetgroup', 'bottleneck', 'note'] as const),
];
/** How many of the attributes are filled in; the rest stay unknown, as in a real design. */
const filled = 0.8;
/** Room for the largest card of a community, and a little air. */
export const grid = { x: 300, y: 200 };

type Random = () => number;

/** The same numbers for the same seed (mulberry32), so that every run measures the same designs. */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

const sentences = [
  'Samen leren werken met de nieuwe teeltsturing',
  'Twee keer per maand naast elkaar op de werkvloer',
  'Wat werkt schrijven we op en delen we met de keten',
  'Minder uitval door eerder te zien wat er misgaat',
  'De school neemt de opgaven op in het onderwijs',
  'Afgesproken tot en met het volgende seizoen',
];

function someValue(random: Random, attribute: Attribute, near: readonly Element[]) {
  const some = <Item>(items: readonly Item[]) => items.filter(() => random() < 0.5);
  switch (attribute.type) {
    case 'text':
      return pick(random, sentences);
    case 'number':
      return attribute.min + Math.floor(random() * Math.min(40, attribute.max - attribute.min + 1));
    case 'flag':
      return random() < 0.5;
    case 'date':
      return `2026-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-15`;
    case 'choice':
      return pick(random, attribute.options);
    case 'set':
      return some(attribute.options);
    case 'elements':
      return some(near.filter(({ kind }) => attribute.kinds.includes(kind)).map(({ id }) => id));
  }
}

function fill(random: Random, table: AttributeTable, near: readonly Element[]): Attributes {
  const values = Object.entries(table).flatMap(([name, attribute]): [string, AttributeValue][] => {
    if (random() > filled) return [];
    const value = someValue(random, attribute, near);
    // An empty list says nothing.
    return Array.isArray(value) && value.length === 0 ? [] : [[name, value]];
  });
  return Object.fromEntries(values);
}

/** Every second community has a frame around it instead of a note beside it. */
function kindAt(index: number): KindId {
  return index % 50 === 49 ? 'frame' : (community[index % community.length] ?? 'note');
}

function elementAt(random: Random, index: number, columns: number): Element {
  const kind = kindAt(index);
  const own = random() < 0.4 ? { title: `${pick(random, sentences)} ${index}` } : {};
  return {
    id: `e${index}`,
    kind,
    entry: pick(random, entriesOf(kind)),
    ...own,
    x: (index % columns) * grid.x,
    y: Math.floor(index / columns) * grid.y,
    attributes: {},
  };
}

const entryIds = new Map<KindId, string[]>();
for (const { kind, id } of entries) entryIds.set(kind, [...(entryIds.get(kind) ?? []), id]);

function entriesOf(kind: KindId): readonly string[] {
  return entryIds.get(kind) ?? [];
}

/** Lines lie within a community or to the next one, as people draw them. */
function relationsOf(random: Random, elements: readonly Element[], count: number): Relation[] {
  const relations: Relation[] = [];
  const taken = new Set<string>();
  for (let tries = 0; relations.length < count && tries < count * 60; tries++) {
    const at = Math.floor(random() * elements.length);
    const from = elements[at];
    const to = elements[at + Math.floor(random() * 50) - 25];
    if (!from || !to || from === to) continue;
    const types = legalTypes(from.kind, to.kind);
    const type = types[Math.floor(random() * types.length)];
    if (!type || taken.has(`${type} ${from.id} ${to.id}`)) continue;
    taken.add(`${type} ${from.id} ${to.id}`);
    const attributes = fill(random, relationRule(type).attributes, []);
    relations.push({ id: `r${relations.length}`, type, from: from.id, to: to.id, attributes });
  }
  if (relations.length < count) throw new Error('the design is too small for so many lines');
  return relations;
}

/** A design of many communities: all kinds, only legal lines, most attributes filled in. */
export function benchDesign(size: number, lines = size): Design {
  const random = seeded(size);
  const columns = Math.ceil(Math.sqrt(size * 1.3));
  const bare = Array.from({ length: size }, (_, index) => elementAt(random, index, columns));
  const elements = bare.map((element, index) => {
    const from = index - (index % community.length);
    const near = bare.slice(from, from + community.length);
    return { ...element, attributes: fill(random, kinds[element.kind], near) };
  });
  return {
    ...emptyDesign(`bench-${size}`, `Landschap van ${size} kaarten`),
    stage: 'run',
    attributes: { summary: pick(random, sentences), scope: 'region', durationMonths: 24 },
    elements,
    relations: relationsOf(random, elements, lines),
  };
}
