import { expect, test } from 'vitest';
import { labelsAlong } from '../../../shared/export/labels-along.ts';

const card = (x: number, y: number) => ({ x, y, width: 224, height: 96 });
const across = (id: string, y: number, hasRoom = true) => ({
  id,
  hasRoom,
  width: 100,
  line: {
    path: `M224 ${y}L800 ${y}`,
    start: { x: 224, y, angle: 180 },
    end: { x: 800, y, angle: 0 },
    middle: { x: 512, y },
  },
});
/** Ends in the middle of the first, as a line does that goes to a card below it. */
const down = {
  id: 'down',
  hasRoom: false,
  width: 100,
  line: {
    path: 'M512 -100L512 52',
    start: { x: 512, y: -100, angle: 270 },
    end: { x: 512, y: 52, angle: 90 },
    middle: { x: 512, y: -24 },
  },
};
const cards = [card(0, 0), card(800, 0)];

test('a label that would hide what another line ends in lies elsewhere along its own line', () => {
  const places = labelsAlong([across('first', 48), down], cards);
  const { at, hasRoom } = places.get('first') ?? { at: { x: 512, y: 48 }, hasRoom: false };
  expect(hasRoom).toBe(true);
  expect(at.y).toBe(48);
  expect(Math.abs(at.x - 512)).toBeGreaterThanOrEqual(60);
});

test('a label stays in the middle where it hides nothing, and has none where it has no room at all', () => {
  expect(labelsAlong([across('first', 48)], cards).get('first')).toEqual({
    at: { x: 512, y: 48 },
    hasRoom: true,
  });
  const walls = [...cards, card(230, 56), card(570, 56)];
  expect(labelsAlong([across('first', 48), down], walls).get('first')?.hasRoom).toBe(false);
});

test('labels do not lie over each other, and one without room takes none', () => {
  const both = labelsAlong([across('first', 48), across('second', 60)], cards);
  expect([...both.values()].map(({ hasRoom }) => hasRoom)).toEqual([true, false]);
  const second = labelsAlong([across('first', 48, false), across('second', 60)], cards);
  expect([...second.values()].map(({ hasRoom }) => hasRoom)).toEqual([false, true]);
});
