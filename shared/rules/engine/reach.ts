import { type Element, listOf } from '../../design/design.ts';
import type { Context } from './context.ts';
import { distinct, participantsOf, partiesOf } from './queries.ts';

const none: readonly Element[] = [];

/** Technology that each group and form meets: drawn to it, the form is held in it, or part of a form of the group. */
function technologyByUser(context: Context): ReadonlyMap<string, readonly Element[]> {
  return context.once('technology by user', () => {
    const found = new Map<string, Element[]>();
    const add = (user: string, card: Element) => {
      const list = found.get(user);
      if (!list) found.set(user, [card]);
      else if (!list.includes(card)) list.push(card);
    };
    for (const technology of context.of('technology')) {
      for (const { to } of context.from(technology.id, 'enables')) add(to, technology);
      for (const { from } of context.to(technology.id, 'heldAt')) add(from, technology);
    }
    if (found.size === 0) return found;
    for (const { from, to } of context.relations('participates')) {
      for (const technology of found.get(to) ?? none) add(from, technology);
    }
    return found;
  });
}

export function technologyFor(context: Context, group: Element): readonly Element[] {
  return technologyByUser(context).get(group.id) ?? none;
}

/** Means for a goal or for everyone: it is on the table for something, but for no form or group in particular. */
export function isGeneral(context: Context, { id }: Element): boolean {
  return context.hasFrom(id, 'serves') && !context.hasFrom(id, 'enables');
}

/** Organisations that take part in this form, each once. */
export function organisationsIn(context: Context, form: Element): readonly Element[] {
  return distinct(participantsOf(context, form)).filter((one) => isOrganisation(context, one));
}

export function isOrganisation(context: Context, card: Element): boolean {
  return context.once('organisations', () => new Set(partiesOf(context))).has(card);
}

/** A group whose members seldom meet at work. */
export function isDispersed({ entry, attributes: { worksDispersed } }: Element): boolean {
  return worksDispersed === undefined ? entry === 'tg-verspreid' : worksDispersed === true;
}

export function takesPart(context: Context, { id }: Element): boolean {
  return context.hasFrom(id, 'participates');
}

/** Somebody said that this card fills a role. */
export function fillsRole(context: Context, { id }: Element): boolean {
  const filling = context.once('filling a role', () => {
    const ids = new Set<string>();
    for (const { attributes } of context.of('role'))
      for (const id of listOf(attributes, 'filledBy') ?? []) ids.add(id);
    return ids;
  });
  return filling.has(id);
}
