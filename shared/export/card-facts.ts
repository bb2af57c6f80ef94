import { type Element, numberOf, textOf } from '../design/design.ts';

type Translate = (key: string, data?: Readonly<Record<string, string | number>>) => string;

/** The facts a card shows, most telling first; words, not codes. */
export function factsOf({ attributes }: Element, t: Translate): string[] {
  const facts: string[] = [];
  const people = numberOf(attributes, 'groupSize') ?? numberOf(attributes, 'size');
  if (people !== undefined) facts.push(t('canvas.fact.people', { count: people }));
  const rhythm = textOf(attributes, 'rhythm');
  if (rhythm) facts.push(t(`value.${rhythm}`));
  const sessions = numberOf(attributes, 'sessions');
  if (sessions !== undefined && !(sessions === 1 && rhythm === 'once'))
    facts.push(t('canvas.fact.sessions', { count: sessions }));
  for (const name of ['status', 'access', 'dominance']) {
    const value = textOf(attributes, name);
    if (value) facts.push(t(`canvas.fact.${name}-${value}`));
  }
  return facts;
}
