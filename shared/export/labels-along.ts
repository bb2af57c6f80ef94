import type { Box } from '../design/geometry.ts';
import type { Point } from './card-sides.ts';
import { cellsWith } from './cells.ts';
import { labelAround, labelsInwards } from './label-place.ts';
import { pointsOn } from './line-points.ts';
import type { RelationLine } from './relation-paths.ts';

/** What a line begins with or ends in takes this much of it, and as much across. */
const endSize = 20;

export type LabelledLine = {
  readonly id: string;
  readonly line: RelationLine;
  readonly width: number;
  /** Known beforehand: without it the label takes no room from others. */
  readonly hasRoom: boolean;
};
export type LabelPlace = { readonly at: Point; readonly hasRoom: boolean };

/**
 * Where the labels of these lines lie, and whether they have room between the cards and beside the labels before them:
 * in the middle of a line, or elsewhere along it when in the middle it would hide what a line begins with or ends in.
 */
export function labelsAlong(
  lines: readonly LabelledLine[],
  cards: readonly Box[],
): ReadonlyMap<string, LabelPlace> {
  const taken = cellsWith(cards);
  const ends = cellsWith(lines.flatMap(({ line }) => [endOf(line.start), endOf(line.end)]));
  const inwards = labelsInwards(cards);
  const places = new Map<string, LabelPlace>();
  for (const { id, line, width, hasRoom } of lines) {
    const middle = inwards(line.middle, width);
    const label = labelAround(middle, width);
    const isFree = (at: Point) => {
      const box = labelAround(at, width);
      return !ends.meets(box) && !taken.meets(box);
    };
    let at: Point | undefined;
    if (hasRoom && !taken.meets(label)) {
      at = ends.meets(label) ? nearestFirst(line).find(isFree) : middle;
    }
    if (at) taken.add(labelAround(at, width));
    places.set(id, { at: at ?? middle, hasRoom: at !== undefined });
  }
  return places;
}

/** An end points into its card, and lies on the table before it. */
function endOf({ x, y, angle }: RelationLine['end']): Box {
  const inwards = (angle * Math.PI) / 180;
  return {
    x: x - (Math.cos(inwards) * endSize + endSize) / 2,
    y: y - (Math.sin(inwards) * endSize + endSize) / 2,
    width: endSize,
    height: endSize,
  };
}

function nearestFirst({ path, middle }: RelationLine): Point[] {
  const far = ({ x, y }: Point) => Math.hypot(x - middle.x, y - middle.y);
  return pointsOn(path).sort((one, other) => far(one) - far(other));
}
