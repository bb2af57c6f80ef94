import type { Element } from '../../design/design.ts';
import type { Context } from './context.ts';

/** Six parts of the package for lower-educated workers (§10); any card of a part covers it. */
export const packageParts = [
  { id: 'pk-1', cards: ['sup-material'] },
  { id: 'pk-2', cards: ['sup-talk', 'sup-appreciation'] },
  { id: 'pk-3', cards: ['sup-worktime'] },
  { id: 'pk-4', cards: ['sup-tailored', 'sup-teacher'] },
  { id: 'pk-5', cards: ['sup-leader'] },
  { id: 'pk-6', cards: ['sup-hr'] },
] as const;

const packageEntries = packageParts.flatMap((part) => part.cards);

/** Groups the package is for. */
export function packageGroups(context: Context): readonly Element[] {
  return context.once('package groups', () => context.cards('targetgroup', ['tg-laag', 'tg-sw']));
}

/** Groups that a support card is drawn to; a card that is not in here is for everyone. */
function specialSupport(context: Context): ReadonlyMap<string, ReadonlySet<string>> {
  return context.once('special support', () => {
    const special = new Map<string, Set<string>>();
    for (const group of context.of('targetgroup')) {
      for (const { from } of context.to(group.id, 'enables')) {
        const groups = special.get(from);
        if (groups) groups.add(group.id);
        else special.set(from, new Set([group.id]));
      }
    }
    return special;
  });
}

/** Drawn to a group, so not there for everyone. */
export function isSpecial(context: Context, { id }: Element): boolean {
  return specialSupport(context).has(id);
}

/** Drawn to this group, or to no group in particular. */
function isFor(context: Context, { id }: Element, group: Element): boolean {
  const groups = specialSupport(context).get(id);
  return groups === undefined || groups.has(group.id);
}

/** Support of these kinds that helps this group, in document order. */
export function supportCardsFor(
  context: Context,
  group: Element,
  entries: readonly string[],
): readonly Element[] {
  return context.cards('support', entries).filter((card) => isFor(context, card, group));
}

/** All support that helps this group, as catalogue cards. */
export function supportFor(context: Context, group: Element): ReadonlySet<string> {
  const found = new Set(generalSupport(context));
  for (const card of context.leadingTo(group.id, 'enables')) {
    if (card.kind === 'support') found.add(card.entry);
  }
  return found;
}

function generalSupport(context: Context): ReadonlySet<string> {
  return context.once('general support', () => {
    const general = context.of('support').filter((support) => !isSpecial(context, support));
    return new Set(general.map((support) => support.entry));
  });
}

/** Cards of the package that are there for this group. */
export function packageFor(context: Context, group: Element): readonly Element[] {
  const cards = context.once('package cards', () => context.cards('support', packageEntries));
  return cards.filter((card) => isFor(context, card, group));
}

/** The first card of every part that is missing. */
export function missingParts(cards: readonly Element[]): readonly string[] {
  const there = new Set(cards.map((card) => card.entry));
  return packageParts
    .filter((part) => !part.cards.some((card) => there.has(card)))
    .map((part) => part.cards[0]);
}
