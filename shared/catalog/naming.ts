import type { Element, Relation } from '../design/design.ts';
import { textOf } from '../design/design.ts';

type Translate = (key: string) => string;

/** What a person calls this element: its own name, for a goal its sentence, otherwise the catalogue's name. */
export function nameOf(element: Element, t: Translate): string {
  const own = element.title?.trim();
  if (own) return own;
  const sentence =
    element.kind === 'goal' || element.kind === 'note'
      ? textOf(element.attributes, 'text')
      : undefined;
  return sentence ?? t(`catalog.${element.entry}.name`);
}

/** A name as it is drawn: a slash stays on the line of the word before it. */
export function drawnName(name: string): string {
  return name.replaceAll(' /', '\u00a0/');
}

/** The key of what a line says after the name of this card, which is at one end of it; a group of people is many. */
export function saysKey({ type, from }: Pick<Relation, 'type' | 'from'>, card: Element): string {
  if (card.id !== from) return `relation.${type}.to`;
  const isMany = type === 'participates' && card.kind === 'targetgroup';
  return isMany ? 'relation.participates.from-many' : `relation.${type}.from`;
}

/** Without the full stop that closes it, because the sentence around it goes on; “B.V.” keeps its own. */
export function unended(name: string): string {
  return name.replace(/(?<![.…]|\p{L}\.\p{L})\.\s*$/u, '');
}

/** What the catalogue says a card is; nothing where that is its name over again. */
export function definitionOf(id: string, t: Translate): string | undefined {
  const definition = t(`catalog.${id}.definition`);
  return bare(definition) === bare(t(`catalog.${id}.name`)) ? undefined : definition;
}

function bare(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\.$/, '').trim().toLowerCase();
}
