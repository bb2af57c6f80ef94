import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Spot, spread } from '../../../renderer/lenses/spread.ts';

const room = { width: 900, height: 600 };
const token = { width: 150, height: 70 };

function covers(one: Spot, other: Spot): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2
  );
}

describe('cards of a lens', () => {
  test('that lie apart stay where they are', () => {
    const spots = [
      { ...token, x: 100, y: 100 },
      { ...token, x: 400, y: 100 },
    ];
    expect(spread(spots, [], room)).toEqual([
      { x: 100, y: 100 },
      { x: 400, y: 100 },
    ]);
  });

  test('make way for a word of the picture', () => {
    const word = { x: 450, y: 300, width: 200, height: 30 };
    const card = { ...token, x: 460, y: 310 };
    const [place] = spread([card], [word], room);
    expect(covers(word, { ...token, x: 0, y: 0, ...place })).toBe(false);
  });

  test('make way on their own side of the middle', () => {
    const middle = { x: room.width / 2 + 5, y: 200, width: 80, height: 40 };
    const card = { ...token, x: room.width / 2 + 2, y: 200, side: { x: 1, y: -1 } };
    const [place] = spread([card], [middle], room);
    expect(place?.x).toBeGreaterThanOrEqual(room.width / 2);
    expect(place?.y).toBeLessThanOrEqual(room.height / 2);
    expect(covers(middle, { ...token, x: 0, y: 0, ...place })).toBe(false);
  });

  test('keep their picture on their side of the middle, where a name may lie across it', () => {
    const card = { ...token, x: 448, y: 200, side: { x: -1, y: -1 }, core: 44 };
    const [place] = spread([card], [], room);
    expect(place).toEqual({ x: room.width / 2 - 22, y: 200 });
  });

  test('stay on their ring when it is full, and rather lie over a name than over a picture', () => {
    const ring = { inner: 0.3, outer: 0.6, free: 22 };
    const card = { ...token, width: 300, core: 44, x: 450 + 0.45 * 450, y: 300, above: 0, ring };
    const cards = Array.from({ length: 14 }, () => card);
    const places = spread(cards, [], { width: 900, height: 600 });
    for (const [index, { x, y }] of places.entries()) {
      const far = Math.hypot((x - 450) / 450, (y - 300) / 300);
      expect(far).toBeGreaterThan(ring.inner);
      expect(far).toBeLessThan(ring.outer);
      for (const other of places.slice(0, index)) {
        expect(Math.max(Math.abs(other.x - x), Math.abs(other.y - y))).toBeGreaterThanOrEqual(22);
      }
    }
  });

  test('that belong to a ring make way along it, with the whole picture on the ring', () => {
    const ring = { inner: 0.3, outer: 0.6, free: 22 };
    const card = { ...token, x: 450 + 0.45 * 450, y: 300 + 14, above: 14, ring };
    const laid = spread([card, card, card, card], [], room).map((at) => ({ ...token, ...at }));
    for (const [index, one] of laid.entries()) {
      const far = Math.hypot((one.x - 450) / 450, (one.y - 14 - 300) / 300);
      expect(far).toBeGreaterThanOrEqual(ring.inner + ring.free / 300 - 1e-9);
      expect(far).toBeLessThanOrEqual(ring.outer - ring.free / 300 + 1e-9);
      for (const other of laid.slice(index + 1)) expect(covers(one, other)).toBe(false);
    }
  });

  test('never cover each other nor lie over the edge when there is plenty of room', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: room.width }),
      y: fc.integer({ min: 0, max: room.height }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 8 }), (places) => {
        const laid = spread(
          places.map((at) => ({ ...token, ...at })),
          [],
          room,
        ).map((at) => ({ ...token, ...at }));
        for (const [index, one] of laid.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(token.width / 2);
          expect(one.x).toBeLessThanOrEqual(room.width - token.width / 2);
          expect(one.y).toBeGreaterThanOrEqual(token.height / 2);
          expect(one.y).toBeLessThanOrEqual(room.height - token.height / 2);
          for (const other of laid.slice(index + 1)) expect(covers(one, other)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});
