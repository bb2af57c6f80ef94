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

/** Groups the package is for. */
export function packageGroups(context: Context): readonly Element[] {
  return context.cards('targetgroup', ['tg-laag', 'tg-sw']);
}

/** Support that helps this group: drawn to it, or drawn to no group in particular. */
export function supportFor(context: Context, group: Element): ReadonlySet<string> {
  const cards = new Set<string>();
  for (const { from } of context.to(group.id, 'enables')) {
    const entry = context.byId(from)?.entry;
    if (entry) cards.add(entry);
  }
  for (const support of generalSupport(context)) cards.add(support);
  return cards;
}

const general = new WeakMap<Context, ReadonlySet<string>>();

function generalSupport(context: Context): ReadonlySet<string> {
  const known = general.get(context);
  if (known) return known;
  const found = new Set<string>();
  for (const support of context.of('support')) {
    const special = context
      .from(support.id, 'enables')
      .some((line) => context.byId(line.to)?.kind === 'targetgroup');
    if (!special) found.add(support.entry);
  }
  general.set(context, found);
  return found;
}

/** The first card of every part that is missing. */
export function missingParts(cards: ReadonlySet<string>): readonly string[] {
  return packageParts
    .filter((part) => !part.cards.some((card) => cards.has(card)))
    .map((part) => part.cards[0]);
}
