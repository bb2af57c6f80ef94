import type { AttributeTable } from './attributes.ts';
import type { Attributes, Design } from './design.ts';
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
  const ordered = {
    ...order(design, designKeys),
    attributes: orderAttributes(design.attributes, designAttributes),
    elements: design.elements.map((element) => ({
      ...order(element, elementKeys),
      attributes: orderAttributes(element.attributes, kinds[element.kind]),
    })),
    relations: design.relations.map((relation) => ({
      ...order(relation, relationKeys),
      attributes: orderAttributes(relation.attributes, relationRule(relation.type).attributes),
    })),
    waivers: design.waivers.map((waiver) => order(waiver, waiverKeys)),
    ...(design.profile ? { profile: orderEach(design.profile) } : {}),
    ...(design.ownRules
      ? { ownRules: design.ownRules.map((rule) => order(orderEach(rule), ownRuleKeys)) }
      : {}),
  };
  return `${JSON.stringify(ordered, undefined, 2)}\n`;
}

/** Known keys in their order, then what a newer version added, by name. */
function order(value: object, known: readonly string[]): Record<string, unknown> {
  const entries = new Map(Object.entries(value));
  const names = [...known, ...[...entries.keys()].filter((key) => !known.includes(key)).sort()];
  return Object.fromEntries(
    names
      .filter((name) => entries.get(name) !== undefined)
      .map((name) => [name, entries.get(name)]),
  );
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
