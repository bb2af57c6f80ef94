import type { AttributeTable } from './attributes.ts';
import type { Attributes, Element, Relation } from './design.ts';
import { kinds } from './kinds.ts';
import { relationRule } from './relations.ts';
import type { sameTexts } from './same-texts.ts';

/**
 * The same answers under every name of the table, in its order; one that nobody gave is undefined. Cards of one kind
 * then have one shape in memory, whatever was filled in: the engine of JavaScript reads that much faster, and the
 * checks read little else. Names that the table does not know come after.
 */
export function shaped(attributes: Attributes, table: AttributeTable): Attributes {
  const all: Record<string, Attributes[string]> = {};
  for (const name of Object.keys(table)) all[name] = attributes[name];
  return { ...all, ...attributes };
}

export function shapedElement(element: Element): Element {
  return { ...element, attributes: shaped(element.attributes, kinds[element.kind]) };
}

export function shapedRelation(relation: Relation): Relation {
  const table = relationRule(relation.type).attributes;
  return { ...relation, attributes: shaped(relation.attributes, table) };
}

/** As read from a file: shaped, and with one string for every name and id. */
export function readElement(element: Element, same: ReturnType<typeof sameTexts>): Element {
  const { id, kind, entry, attributes } = shapedElement(element);
  const texts = { id: same(id), kind: same(kind), entry: same(entry) };
  return { ...element, ...texts, attributes: answersWith(attributes, same) };
}

export function readRelation(relation: Relation, same: ReturnType<typeof sameTexts>): Relation {
  const { type, from, to, attributes } = shapedRelation(relation);
  const texts = { type: same(type), from: same(from), to: same(to) };
  return { ...relation, ...texts, attributes: answersWith(attributes, same) };
}

function answersWith(attributes: Attributes, same: ReturnType<typeof sameTexts>): Attributes {
  const all: Record<string, Attributes[string]> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') all[name] = same(value);
    else all[name] = Array.isArray(value) ? value.map(same) : value;
  }
  return all;
}
