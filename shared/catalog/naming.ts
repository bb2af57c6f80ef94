import type { Element } from '../design/design.ts';
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
