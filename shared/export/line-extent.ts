import type { Box } from '../design/geometry.ts';
import type { RelationLine } from './relation-paths.ts';

/** Points looked at on every curve; between two of them a line strays less than its own width. */
const steps = 16;

/** The box around a line, which may bend outside the cards it joins. */
export function extentOf({ path }: RelationLine): Box {
  // A path is M and then straight pieces (L) and curves of three points each (C), all absolute.
  const xs: number[] = [];
  const ys: number[] = [];
  let before: number[] = [];
  for (const [, letter, text = ''] of path.matchAll(/([MCL])([^MCL]*)/g)) {
    const numbers = text.split(' ').map(Number);
    for (let step = 1; letter === 'C' && step < steps; step++) {
      xs.push(onCurve([...before, ...numbers], 0, step / steps));
      ys.push(onCurve([...before, ...numbers], 1, step / steps));
    }
    before = numbers.slice(-2);
    xs.push(before[0] ?? 0);
    ys.push(before[1] ?? 0);
  }
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** One coordinate of a cubic curve at a part of its length; the four points lie two numbers apart. */
function onCurve(numbers: readonly number[], first: number, part: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = [0, 2, 4, 6].map((offset) => numbers[first + offset]);
  const rest = 1 - part;
  return rest ** 3 * a + 3 * rest ** 2 * part * b + 3 * rest * part ** 2 * c + part ** 3 * d;
}
