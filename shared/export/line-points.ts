import type { Box } from '../design/geometry.ts';
import type { Point } from './card-sides.ts';
import { alongCurve } from './relation-ways.ts';

/** Points on a drawn line, close together; its path holds M, L and C, all absolute. */
export function pointsOn(path: string): Point[] {
  const points: Point[] = [];
  let here: Point = { x: 0, y: 0 };
  for (const [, letter, text = ''] of path.matchAll(/([MLC])([^MLC]*)/g)) {
    const numbers = text.trim().split(' ').map(Number);
    const given = Array.from({ length: numbers.length / 2 }, (_none, at) => ({
      x: numbers[2 * at] ?? Number.NaN,
      y: numbers[2 * at + 1] ?? Number.NaN,
    }));
    const end = given.at(-1) ?? here;
    if (letter === 'M') points.push(end);
    else {
      const [one = here, two = end] = letter === 'C' ? given : [];
      points.push(...alongCurve(here, one, two, end).slice(1));
    }
    here = end;
  }
  return points;
}

/** The box around a line, which may bend outside the cards it joins; between two points it strays less than its width. */
export function extentOf({ path }: { readonly path: string }): Box {
  return around(pointsOn(path));
}

export function around(points: readonly Point[]): Box {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, y } of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Two lines nearer than this to each other are seen as one. */
const near = 4;
/** Below this angle two lines run along each other; above it they cross. */
const leastCosine = 0.96;

/** How far the first line runs along the second, on top of it or nearly so. */
export function lengthAlong(one: readonly Point[], other: readonly Point[]): number {
  let length = 0;
  for (let at = 1; at < one.length; at++) {
    const [a, b] = [one[at - 1], one[at]];
    if (a && b && isAlong(a, b, other)) length += Math.hypot(b.x - a.x, b.y - a.y);
  }
  return length;
}

function isAlong(a: Point, b: Point, other: readonly Point[]): boolean {
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  const [ax, ay] = [b.x - a.x, b.y - a.y];
  const length = ax * ax + ay * ay;
  let c = other[0];
  for (const d of other) {
    const from = c ?? d;
    c = d;
    if (x > from.x + near ? x > d.x + near : x < from.x - near && x < d.x - near) continue;
    if (y > from.y + near ? y > d.y + near : y < from.y - near && y < d.y - near) continue;
    const [dx, dy] = [d.x - from.x, d.y - from.y];
    const size = dx * dx + dy * dy;
    const distance = (x - from.x) * dy - (y - from.y) * dx;
    if (size === 0 || distance * distance > near * near * size) continue;
    const product = dx * ax + dy * ay;
    if (product * product > leastCosine * leastCosine * size * length) return true;
  }
  return false;
}
