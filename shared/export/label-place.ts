import { type Box, boxAround, overlaps } from '../design/geometry.ts';
import type { Point } from './card-sides.ts';
import { textWidth } from './wrap.ts';

export const labelHeight = 28;
/** The size of a label in a picture, and on the table where it is largest. */
export const labelSize = 18;
/** How far lines that go round the outermost cards lie beside them, and their labels with them. */
const beside = 56;

/** Every label is the name of a kind of relation, so this holds no more than those names in both languages. */
const widths = new Map<string, number>();

/** How wide a label is at its largest, with the ground around its words. */
export function labelWidth(text: string): number {
  const known = widths.get(text) ?? textWidth(text, labelSize, 600) + 12;
  widths.set(text, known);
  return known;
}

/** Where a label lies around this point. */
export function labelAround({ x, y }: Point, width: number): Box {
  return { x: x - width / 2, y: y - labelHeight / 2, width, height: labelHeight };
}

/**
 * A label in the middle of a line that goes round the outermost cards would stick out half its length, and be cut off at
 * the edge of what is in view: it lies further inwards, where that is not over one of the cards.
 */
export function labelsInwards(cards: readonly Box[]): (middle: Point, width: number) => Point {
  const around = boxAround(cards);
  if (!around) return (middle) => middle;
  const least = around.x - beside;
  const most = around.x + around.width + beside;
  return (middle, width) => {
    const x = Math.max(least + width / 2, Math.min(middle.x, most - width / 2));
    if (x === middle.x) return middle;
    const inside = { x, y: middle.y };
    const label = labelAround(inside, width);
    return cards.some((card) => overlaps(label, card)) ? middle : inside;
  };
}
