import { expect, test } from 'vitest';
import { extentOf } from '../../../shared/export/line-points.ts';

const ends = { start: { x: 0, y: 0, angle: 0 }, end: { x: 0, y: 0, angle: 0 } };
const line = (path: string) => ({ ...ends, path, middle: { x: 0, y: 0 } });

test('the box of a line follows the curve, not the points it is drawn from', () => {
  expect(extentOf(line('M0 0C0 -100 200 -100 200 0'))).toEqual({
    x: 0,
    y: -75,
    width: 200,
    height: 75,
  });
});

test('a line of two curves counts whole', () => {
  const { x, y, width, height } = extentOf(line('M0 0C10 0 20 0 30 0C30 0 30 80 30 80'));
  expect([x, y, width, height].map(Math.round)).toEqual([0, 0, 30, 80]);
});
