import type { AttributeTable } from './attributes.ts';
import type { Attributes, Element, Relation } from './design.ts';
import { kinds } from './kinds.ts';
import { relationRule } from './relations.ts';

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
