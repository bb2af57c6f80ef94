import type { Entry } from '../catalog/basis.ts';
import type { Element } from '../design/design.ts';
import { cardSize } from '../design/kinds.ts';
import type { Clip } from './clipboard.ts';

const most = 200;

/**
 * A list in plain text as cards: a line that is the name of a card in either language becomes that card, any other
 * line a note. Signs that begin an item in a list are left out.
 */
export function cardsFromText(
  text: string,
  entryNamed: (name: string) => Entry | undefined,
  newId: () => string,
): Clip {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,3}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
    .slice(0, most);
  let y = 0;
  const elements = lines.map((line): Element => {
    const entry = entryNamed(line);
    const kind = entry?.kind ?? 'note';
    const element: Element = {
      id: newId(),
      kind,
      entry: entry?.id ?? 'note-free',
      x: 0,
      y,
      attributes: entry ? {} : { text: line.slice(0, 20_000) },
    };
    y += cardSize(kind).height + 24;
    return element;
  });
  return { elements, relations: [] };
}
