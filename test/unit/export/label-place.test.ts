import { describe, expect, test } from 'vitest';
import { labelAround, labelsInwards } from '../../../shared/export/label-place.ts';

const card = (x: number, y: number) => ({ x, y, width: 224, height: 92 });

describe('a label in the middle of a line', () => {
  test('that goes round the outermost cards lies further inwards, in the gap between two of them', () => {
    const inwards = labelsInwards([card(0, 0), card(0, 128), card(600, 0)]);
    const { x, y } = inwards({ x: -40, y: 110 }, 190);
    expect(y).toBe(110);
    expect(x).toBeGreaterThan(-40);
    expect(labelAround({ x, y }, 190).x).toBeLessThan(-40);
    const right = inwards({ x: 860, y: 110 }, 190);
    expect(right.x).toBeLessThan(860);
  });

  test('stays where it would else lie over a card', () => {
    const inwards = labelsInwards([card(0, 0), card(0, 128)]);
    expect(inwards({ x: -40, y: 46 }, 190)).toEqual({ x: -40, y: 46 });
  });

  test('between the cards stays where it is, and so does any where there are no cards', () => {
    expect(labelsInwards([card(0, 0), card(600, 0)])({ x: 400, y: 46 }, 120)).toEqual({
      x: 400,
      y: 46,
    });
    expect(labelsInwards([])({ x: 1, y: 2 }, 300)).toEqual({ x: 1, y: 2 });
  });
});
