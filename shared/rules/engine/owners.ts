import { type Element, listOf } from '../../design/design.ts';
import type { Context } from './context.ts';
import { partiesOf } from './queries.ts';

const none: readonly string[] = [];

/** Partners on the table that agree with a goal or own it, each once. */
export function partiesBehind(context: Context, goal: Element): readonly string[] {
  const parties: string[] = [];
  for (const id of listOf(goal.attributes, 'agreedBy') ?? none) {
    if (context.byId(id)?.kind === 'stakeholder' && !parties.includes(id)) parties.push(id);
  }
  for (const { id, kind } of context.leadingTo(goal.id, 'owns')) {
    if (kind === 'stakeholder' && !parties.includes(id)) parties.push(id);
  }
  return parties;
}

/** Somebody wrote down that this partner agrees with a goal. */
export function agrees(context: Context, { id }: Element): boolean {
  const agreeing = context.once('agreeing', () => {
    const ids = new Set<string>();
    for (const { attributes } of context.of('goal'))
      for (const one of listOf(attributes, 'agreedBy') ?? none) ids.add(one);
    return ids;
  });
  return agreeing.has(id);
}

/** Partners that carry the community: they stand behind a goal, own a card, or co-own a part of it. */
export function bearersOf(context: Context): readonly Element[] {
  return context.once('bearers', () => {
    return context
      .of('stakeholder')
      .filter(
        (one) =>
          context.hasFrom(one.id, 'owns') ||
          agrees(context, one) ||
          (listOf(one.attributes, 'ownership')?.length ?? 0) > 0,
      );
  });
}

/** Within one company colleagues share ownership; elsewhere organisations do. */
export function sharersOf(context: Context): readonly Element[] {
  return context.design.attributes.scope === 'company'
    ? context.of('stakeholder')
    : partiesOf(context);
}
