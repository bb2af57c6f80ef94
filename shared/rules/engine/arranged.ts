import type { Element } from '../../design/design.ts';
import type { Context } from './context.ts';
import { settledOf } from './queries.ts';
import type { Datum, Draft } from './rule.ts';

/** Support cards and agreements that arrange the same thing. */
export function arrangements(
  context: Context,
  support: readonly string[],
  agreements: readonly string[] = [],
): readonly Element[] {
  const cards = context.cards('support', support);
  return agreements.length === 0 ? cards : [...cards, ...context.cards('agreement', agreements)];
}

/**
 * What to say about something that has to be arranged: nothing when it is, a question when nobody said so, one step
 * milder when it is only wanted, and `missing` when no card of it lies on the table.
 */
export function unlessArranged(cards: readonly Element[], missing: Draft): readonly Draft[] {
  const state = settledOf(cards);
  if (state === 'settled') return [];
  const card =
    state === 'unknown'
      ? cards.find(({ attributes }) => attributes.status === undefined)
      : cards[0];
  if (!card) return [missing];
  const status = { element: card.id, attribute: 'status' };
  const data: Record<string, Datum> = { ...missing.data, card: { element: card.id } };
  if (state === 'unknown') {
    const { variant: _said, ...rest } = data;
    return [{ targets: [status], data: rest, unknown: true }];
  }
  const targets = [status, ...(missing.targets ?? [])];
  const variant = { text: 'wanted' };
  return [{ ...missing, targets, data: { ...data, variant }, milder: true, fixable: false }];
}
