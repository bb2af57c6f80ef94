import type { Design } from '../../shared/design/design.ts';
import { boxOf } from '../../shared/design/geometry.ts';

type Size = { readonly width: number; readonly height: number };
type Point = { readonly x: number; readonly y: number };

const step = 40;
const gap = 16;

/** Top left corner, on the grid, of the spot nearest to `middle` where a card of this size touches no other. */
export function freeSpot(design: Design, { width, height }: Size, middle: Point): Point {
  const boxes = design.elements.filter((one) => one.kind !== 'frame').map(boxOf);
  const isFree = ({ x, y }: Point): boolean =>
    !boxes.some(
      (box) =>
        x < box.x + box.width + gap &&
        box.x < x + width + gap &&
        y < box.y + box.height + gap &&
        box.y < y + height + gap,
    );
  const corner = { x: middle.x - width / 2, y: middle.y - height / 2 };
  for (let ring = 0; ; ring++) {
    const free = spotsOf(ring)
      .map(({ x, y }) => ({ x: onGrid(corner.x + x * step), y: onGrid(corner.y + y * step) }))
      .find(isFree);
    if (free) return free;
  }
}

function onGrid(value: number): number {
  return Math.round(value / 8) * 8;
}

/** The steps on a square ring around the middle, nearest first. */
function spotsOf(ring: number): Point[] {
  const spots: Point[] = [];
  for (let at = -ring; at <= ring; at++) {
    spots.push({ x: at, y: ring }, { x: at, y: -ring }, { x: ring, y: at }, { x: -ring, y: at });
  }
  return spots.sort((one, other) => Math.hypot(one.x, one.y) - Math.hypot(other.x, other.y));
}
