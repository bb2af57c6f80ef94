import type { Point } from '../../shared/export/card-sides.ts';
import { alongCurve } from '../../shared/export/relation-ways.ts';

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
      points.push(...alongCurve(here, one, two, end));
    }
    here = end;
  }
  return points;
}
