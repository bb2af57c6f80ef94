import { type Element, textOf } from '../../design/design.ts';
import type { Context } from './context.ts';
import { isFilled } from './queries.ts';

/** Named, filled by a card, or provided by a partner. */
export function isTakenOn(context: Context, role: Element): boolean {
  return isFilled(role) || context.hasTo(role.id, 'provides');
}

/** Somebody said that nobody does it. */
export function isVacant(context: Context, role: Element): boolean {
  return role.attributes.filledBy !== undefined && !isTakenOn(context, role);
}

/** How many different people or partners fill these roles, as far as the table says; an open role counts as one. */
export function fillersOf(roles: readonly Element[]): number {
  const fillers = new Set<string>();
  for (const { id, attributes } of roles) {
    const { filledBy } = attributes;
    const person = textOf(attributes, 'person');
    if (person) fillers.add(`person ${person.trim()}`);
    else if (Array.isArray(filledBy) && filledBy.length > 0)
      for (const one of filledBy) fillers.add(one);
    else fillers.add(id);
  }
  return fillers.size;
}
