import type { AttributeTable } from './attributes.ts';
import type { Attributes, Design, Element, Relation } from './design.ts';
import { designAttributes, kinds } from './kinds.ts';
import { relationRule } from './relations.ts';

const designKeys = [
  'format',
  'version',
  'id',
  'title',
  'stage',
  'attributes',
  'elements',
  'relations',
  'waivers',
  'profile',
  'ownRules',
];
const elementKeys = [
  'id',
  'kind',
  'entry',
  'title',
  'x',
  'y',
  'width',
  'height',
  'locked',
  'attributes',
];
const relationKeys = ['id', 'type', 'from', 'to', 'attributes'];
const ownRuleKeys = [
  'id',
  'title',
  'message',
  'why',
  'severity',
  'stages',
  'select',
  'match',
  'require',
];
const waiverKeys = ['rule', 'element', 'kind', 'reason', 'by', 'date'];

/** The bytes of a .leer file: one order for keys, document order for cards, one line per value, a newline at the end. */
export function serialiseDesign(design: Design): string {
  const { elements, relations } = design;
  const parts = {
    ...order(design, designKeys),
    attributes: orderAttributes(design.attributes, designAttributes),
    waivers: design.waivers.map((waiver) => order(waiver, waiverKeys)),
    ...(design.profile ? { profile: orderEach(design.profile) } : {}),
    ...(design.ownRules
      ? { ownRules: design.ownRules.map((rule) => order(orderEach(rule), ownRuleKeys)) }
      : {}),
  };
  const lines = Object.entries(parts).map(([name, value]) => {
    const text =
      name === 'elements'
        ? elementList(elements)
        : name === 'relations'
          ? relationList(relations)
          : written(value, 1);
    return `  ${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${together(lines, ',\n')}\n}\n`;
}

/** As `join`, which copies every letter; long texts that are only added up are copied once, by whoever reads them. */
function together(texts: readonly string[], between: string): string {
  return texts.reduce((before, text) => `${before}${between}${text}`);
}

/** Writes the texts of cards and lines ahead, in small steps, so that the first save has little left to do. */
export function* writtenAhead({ elements, relations }: Design): Generator<undefined> {
  for (const element of elements) {
    elementText(element);
    yield;
  }
  for (const relation of relations) {
    relationText(relation);
    yield;
  }
  elementList(elements);
  yield;
  relationList(relations);
  yield;
}

/** As it stands inside another value; no line break of a text is one here, for JSON writes those as `\\n`. */
function written(value: unknown, depth: number): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`);
}

/** So many texts are put together as one row. */
const inRow = 64;
type Row = { readonly items: readonly object[]; readonly text: string };

/** Writes a list; rows in which nothing has changed since the last time are not put together again. */
function listWriter<Item extends object>(
  textOf: (item: Item) => string,
): (items: readonly Item[]) => string {
  let rows: readonly Row[] = [];
  return (items) => {
    const next: Row[] = [];
    for (let start = 0; start < items.length; start += inRow) {
      const part = items.slice(start, start + inRow);
      const before = rows[next.length];
      const isSame =
        before?.items.length === part.length && part.every((item, at) => item === before.items[at]);
      next.push(isSame ? before : { items: part, text: part.map(textOf).join(',\n    ') });
    }
    rows = next;
    const texts = next.map(({ text }) => text);
    return texts.length === 0 ? '[]' : `[\n    ${together(texts, ',\n    ')}\n  ]`;
  };
}

const elementList = listWriter(elementText);
const relationList = listWriter(relationText);

// A card never changes, it makes way for another; so its text is written once, however often its design is saved.
const elementTexts = new WeakMap<Element, string>();
const relationTexts = new WeakMap<Relation, string>();

function elementText(element: Element): string {
  const known = elementTexts.get(element);
  if (known !== undefined) return known;
  const attributes = orderAttributes(element.attributes, kinds[element.kind]);
  const text = written({ ...order(element, elementKeys), attributes }, 2);
  elementTexts.set(element, text);
  return text;
}

function relationText(relation: Relation): string {
  const known = relationTexts.get(relation);
  if (known !== undefined) return known;
  const table = relationRule(relation.type).attributes;
  const attributes = orderAttributes(relation.attributes, table);
  const text = written({ ...order(relation, relationKeys), attributes }, 2);
  relationTexts.set(relation, text);
  return text;
}

/** Known keys in their order, then what a newer version added, by name. */
function order(value: object, known: readonly string[]): Record<string, unknown> {
  const given = new Map(Object.entries(value).filter(([, inner]) => inner !== undefined));
  const ordered: [string, unknown][] = [];
  for (const name of known) {
    if (!given.has(name)) continue;
    ordered.push([name, given.get(name)]);
    given.delete(name);
  }
  // The names that are left are few, mostly none.
  const rest = [...given].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries([...ordered, ...rest]);
}

/** A set has no order of its own, so it is written in one. */
function orderAttributes(attributes: Attributes, table: AttributeTable): Record<string, unknown> {
  const ordered = order(attributes, Object.keys(table));
  return Object.fromEntries(
    Object.entries(ordered).map(([name, value]) => {
      const type = Object.hasOwn(table, name) ? table[name]?.type : undefined;
      const isSet = (type === 'set' || type === 'elements') && Array.isArray(value);
      return [name, isSet ? [...new Set(value)].sort() : value];
    }),
  );
}

/** Nothing inside has an order of its own, so all of it is written by name. */
function orderAll(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(orderAll);
  if (typeof value !== 'object' || value === null) return value;
  return orderEach(value);
}

function orderEach(value: object): Record<string, unknown> {
  const entries = Object.entries(order(value, []));
  return Object.fromEntries(entries.map(([name, inner]) => [name, orderAll(inner)]));
}
