import type { Element } from '../../design/design.ts';
import type { Datum, Target } from './rule.ts';

/** The first of several cards by name; the sentence then speaks of others too. */
export function firstOf(name: string, cards: readonly Element[]): Readonly<Record<string, Datum>> {
  const [first, second] = cards;
  if (!first) return {};
  const named = { [name]: { element: first.id } };
  return second ? { ...named, variant: { text: 'more' } } : named;
}

export function targetsOf(
  cards: readonly { readonly id: string }[],
  attribute?: string,
): readonly Target[] {
  return cards.map(({ id }) => (attribute ? { element: id, attribute } : { element: id }));
}
