import { type Design, type Element, emptyDesign } from '../../shared/design/design.ts';
import { serialiseDesign } from '../../shared/design/serialise.ts';

export function note(id: string, text: string): Element {
  return { id, kind: 'note', entry: 'note', x: 0, y: 0, attributes: { text } };
}

/** A design with one note per text. */
export function designWith(id: string, title: string, ...texts: string[]): Design {
  const elements = texts.map((text, index) => note(`note-${index}`, text));
  return { ...emptyDesign(id, title), elements };
}

export function bodyWith(id: string, title: string, ...texts: string[]): string {
  return serialiseDesign(designWith(id, title, ...texts));
}

/** As a program of the next major version would write it. */
export function newerBody(id: string, title: string): string {
  const raw: object = JSON.parse(bodyWith(id, title, 'from later'));
  return `${JSON.stringify({ ...raw, version: '2.0', orbit: { far: true } })}\n`;
}
