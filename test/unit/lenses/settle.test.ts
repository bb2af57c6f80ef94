import { describe, expect, test } from 'vitest';
import { outside, overlap, settle } from '../../../renderer/lenses/settle.ts';

describe('settling', () => {
  test('takes the cheapest place and never one that is not allowed', () => {
    const [place] = settle([10], {
      places: () => [3, 5, 1],
      cost: (at) => (at === 1 ? Number.POSITIVE_INFINITY : at),
    });
    expect(place).toBe(3);
  });

  test('ends when nobody gains, also when a place is free only after another has moved', () => {
    const places = settle([0, 0, 0], {
      places: () => [0, 1, 2],
      cost: (at, index, all) => all.filter((one, other) => other !== index && one === at).length,
    });
    expect([...places].sort()).toEqual([0, 1, 2]);
  });

  test('boxes that only touch do not overlap, and what is cut off at the edge is counted', () => {
    const box = { x: 50, y: 50, width: 100, height: 100 };
    expect(overlap(box, { ...box, x: 150 })).toBe(0);
    expect(overlap(box, { ...box, x: 140 })).toBe(1000);
    expect(outside(box, { width: 100, height: 100 })).toBe(0);
    expect(outside({ ...box, x: 30 }, { width: 100, height: 100 })).toBe(2000);
  });
});
