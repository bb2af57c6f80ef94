import type { Element } from '../../design/design.ts';
import type { Context } from './context.ts';
import { distinct, inOrder } from './queries.ts';

/** Six parts of the package for lower-educated workers (§10); any card of a part covers it. */
export const packageParts = [
  { id: 'pk-1', cards: ['sup-material'] },
  { id: 'pk-2', cards: ['sup-talk', 'sup-appreciation'] },
  { id: 'pk-3', cards: ['sup-worktime'] },
  { id: 'pk-4', cards: ['sup-tailored', 'sup-teacher'] },
  { id: 'pk-5', cards: ['sup-leader'] },
  { id: 'pk-6', cards: ['sup-hr'] },
] as const;

const packageEntries: readonly string[] = packageParts.flatMap((part) => part.cards);

/** Groups the package is for. */
export function packageGroups(context: Context): readonly Element[] {
  return context.once('package groups', () => context.cards('targetgroup', ['tg-laag', 'tg-sw']));
}

/** Drawn to a group, so not there for everyone. */
export function isSpecial(context: Context, { id }: Element): boolean {
  const special = context.once('special support', () => {
    const ids = new Set<string>();
    for (const group of context.of('targetgroup'))
      for (const { from } of context.to(group.id, 'enables')) ids.add(from);
    return ids;
  });
  return special.has(id);
}

/** Support drawn to no group in particular, so there for every one; in document order. */
function generalSupport(context: Context): readonly Element[] {
  return context.once('general support', () =>
    context.of('support').filter((card) => !isSpecial(context, card)),
  );
}

/** As above, of these kinds only. Lists of kinds are named once, so each is looked for once. */
function generalSupportOf(context: Context, entries: readonly string[]): readonly Element[] {
  const found = context.once(
    'general support by kind',
    () => new Map<readonly string[], readonly Element[]>(),
  );
  const known = found.get(entries);
  if (known) return known;
  const cards = generalSupport(context).filter(({ entry }) => entries.includes(entry));
  found.set(entries, cards);
  return cards;
}

/** Support of these kinds drawn to this group, each once. */
function ownSupport(
  context: Context,
  group: Element,
  entries: readonly string[],
): readonly Element[] {
  const drawn = context.leadingTo(group.id, 'enables');
  return distinct(drawn.filter(({ kind, entry }) => kind === 'support' && entries.includes(entry)));
}

/** Support of these kinds that helps this group, drawn to it or to no group in particular; in document order. */
export function supportCardsFor(
  context: Context,
  group: Element,
  entries: readonly string[],
): readonly Element[] {
  return inOrder(context, generalSupportOf(context, entries), ownSupport(context, group, entries));
}

/** Whether any of these kinds of support helps this group. */
export function hasSupport(context: Context, group: Element, entries: readonly string[]): boolean {
  return (
    generalSupportOf(context, entries).length > 0 || ownSupport(context, group, entries).length > 0
  );
}

/**
 * The first card of every part of the package that is not there for this group. A wish is as good as there, or no part
 * of it yet.
 */
export function missingParts(
  context: Context,
  group: Element,
  wishes: 'with wishes' | 'without wishes',
): readonly string[] {
  const counts = ({ attributes: { status } }: Element) =>
    wishes === 'with wishes' || status !== 'wanted';
  const general = context.once(
    `package for everyone ${wishes}`,
    () =>
      new Set(
        generalSupport(context)
          .filter(counts)
          .map(({ entry }) => entry),
      ),
  );
  const own = ownSupport(context, group, packageEntries).filter(counts);
  return packageParts
    .filter(
      ({ cards }) =>
        !cards.some((card) => general.has(card) || own.some(({ entry }) => entry === card)),
    )
    .map(({ cards }) => cards[0]);
}
