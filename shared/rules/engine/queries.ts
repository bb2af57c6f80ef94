import { partySets } from '../../catalog/stakeholders.ts';
import { type Element, listOf, numberOf } from '../../design/design.ts';
import type { KindId } from '../../design/kinds.ts';
import type { Context } from './context.ts';

/** How far something is: `unknown` when it lies there and nobody said so, `absent` when it does not lie there. */
export type Settled = 'settled' | 'wanted' | 'unknown' | 'absent';

/** The best of several cards with a status (support, agreements): one that is settled is enough. */
export function settledOf(cards: readonly Element[]): Settled {
  let best: Settled = 'absent';
  for (const { attributes } of cards) {
    const { status } = attributes;
    if (status === 'promised' || status === 'arranged') return 'settled';
    if (status === undefined) best = 'unknown';
    else if (best === 'absent') best = 'wanted';
  }
  return best;
}

/** Each card once; there are two of one where two lines lead to it. */
export function distinct(cards: readonly Element[]): readonly Element[] {
  return cards.length < 2 ? cards : [...new Set(cards)];
}

/** Two lists of different cards as one, each of them in document order. */
export function inOrder(
  context: Context,
  one: readonly Element[],
  other: readonly Element[],
): readonly Element[] {
  if (other.length === 0) return one;
  if (one.length === 0 && other.length === 1) return other;
  return [...one, ...other].sort((a, b) => context.placeOf(a.id) - context.placeOf(b.id));
}

/** Status of these support or agreement cards together. */
export function settled(context: Context, entries: readonly string[]): Settled {
  const support = context.cards('support', entries);
  const agreements = context.cards('agreement', entries);
  return settledOf(agreements.length === 0 ? support : [...support, ...agreements]);
}

/** Partner cards that stand for a person or a group of people rather than for an organisation. */
const people = ['sh-student', 'sh-werknemer', 'sh-werkzoekende', 'sh-leidinggevende', 'sh-docent'];

/** Organisations at the table; a person who is named is no party of its own. */
export function partiesOf(context: Context): readonly Element[] {
  return context.once('parties', () =>
    context.of('stakeholder').filter((partner) => !people.includes(partner.entry)),
  );
}

/** What was said under one name of every card of a kind, in their order; several checks look at the same. */
export function answersOf(context: Context, kind: KindId, name: string): readonly unknown[] {
  return context.once(`answers ${kind} ${name}`, () =>
    context.of(kind).map(({ attributes }) => attributes[name]),
  );
}

export type PartySet = keyof typeof partySets;

export function partnersIn(context: Context, set: PartySet): readonly Element[] {
  return context.once(`partners ${set}`, () => context.cards('stakeholder', partySets[set]));
}

/** Sessions times hours; undefined when either is not filled in. */
export function hoursOf(form: Element): number | undefined {
  const sessions = numberOf(form.attributes, 'sessions');
  const hours = numberOf(form.attributes, 'hoursPerSession');
  return sessions === undefined || hours === undefined ? undefined : sessions * hours;
}

/**
 * Part of the forms for which something holds, by hours when every form has them, otherwise by count.
 * `test` answers undefined when it cannot tell: the share then lies between `least` and `most`, so a rule
 * is certain only when both fall on the same side of its threshold.
 */
export function shareOf(
  forms: readonly Element[],
  test: (form: Element, index: number) => boolean | undefined,
): { readonly least: number; readonly most: number } {
  const hours = allHours(forms);
  let yes = 0;
  let open = 0;
  let total = 0;
  for (let index = 0; index < forms.length; index++) {
    const form = forms[index];
    if (!form) continue;
    const weight = hours?.[index] ?? 1;
    total += weight;
    const answer = test(form, index);
    if (answer === undefined) open += weight;
    else if (answer) yes += weight;
  }
  if (total === 0) return { least: 0, most: 0 };
  return { least: yes / total, most: (yes + open) / total };
}

/** Hours of every form, or undefined when one of them has none. */
function allHours(forms: readonly Element[]): readonly number[] | undefined {
  const all: number[] = [];
  for (const form of forms) {
    const hours = hoursOf(form);
    if (hours === undefined || hours <= 0) return undefined;
    all.push(hours);
  }
  return all;
}

/** Partners and groups that take part in this form, in the order of their lines. */
export function participantsOf(context: Context, form: Element): readonly Element[] {
  return context.leadingTo(form.id, 'participates');
}

export function formsOf(context: Context, participant: Element): readonly Element[] {
  return context.reachedFrom(participant.id, 'participates');
}

/** Roles that someone fills: named, or filled by a card. */
export function isFilled(role: Element): boolean {
  const by = listOf(role.attributes, 'filledBy');
  const { person } = role.attributes;
  return (by?.length ?? 0) > 0 || (typeof person === 'string' && person.trim() !== '');
}

/** `absent` without the role; `unknown` when it lies there and nobody said who does it; `empty` when nobody does. */
export function roleState(
  context: Context,
  entries: readonly string[],
): 'filled' | 'unknown' | 'empty' | 'absent' {
  const roles = context.cards('role', entries);
  if (roles.length === 0) return 'absent';
  if (roles.some(isFilled)) return 'filled';
  return roles.some((role) => listOf(role.attributes, 'filledBy') === undefined)
    ? 'unknown'
    : 'empty';
}
