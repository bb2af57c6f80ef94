import { type Box, overlaps } from '../../shared/design/geometry.ts';
import { keysOf } from '../../shared/export/cells.ts';
import { labelAround } from '../../shared/export/label-place.ts';
import type { RelationLine } from '../../shared/export/relation-paths.ts';

/** What stays free between a label and both ends of its line, so that the line and what it ends in are seen. */
const endRoom = 16;

/** Where a label of ordinary length lies: around the middle of its line. */
function labelOf({ middle }: RelationLine): Box {
  return labelAround(middle, 112);
}

function hidesEnds(label: Box, { start, end }: RelationLine): boolean {
  return [start, end].some(
    ({ x, y }) =>
      x > label.x - endRoom &&
      x < label.x + label.width + endRoom &&
      y > label.y - endRoom &&
      y < label.y + label.height + endRoom,
  );
}

/** Where the signs of the checks may stand: half over the upper right corner of a card. */
function cornerOf({ x, y, width }: Box): Box {
  return { x: x + width - 64, y: y - 20, width: 80, height: 40 };
}

/** Whether the label of this line would lie over one of these cards, or over a sign on one. */
export function isCovered(line: RelationLine, cards: readonly Box[]): boolean {
  const label = labelOf(line);
  return cards.some((card) => overlaps(label, card) || overlaps(label, cornerOf(card)));
}

/** Whether there is room for a label between these cards. */
export function hasRoom(line: RelationLine, cards: readonly Box[]): boolean {
  return !hidesEnds(labelOf(line), line) && !isCovered(line, cards);
}

/** The same question for many lines: the cards are laid out in squares first. */
export function roomAmong(cards: readonly Box[]): (line: RelationLine) => boolean {
  const cells = new Map<string, Box[]>();
  for (const card of cards) {
    // With the corner where its signs stand.
    const { x, y, width, height } = card;
    for (const key of keysOf({ x, y: y - 20, width: width + 16, height: height + 20 })) {
      const there = cells.get(key);
      if (there) there.push(card);
      else cells.set(key, [card]);
    }
  }
  return (line) => keysOf(labelOf(line)).every((key) => hasRoom(line, cells.get(key) ?? []));
}
