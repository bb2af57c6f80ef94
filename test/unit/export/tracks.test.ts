import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sideBySide, type Track } from '../../../shared/export/tracks.ts';

function track(at: number, gap: readonly [number, number], more: Partial<Track> = {}): Track {
  return { at, least: gap[0], most: gap[1], from: 0, to: 100, width: 0, bundle: `${at}`, ...more };
}

describe('lines in one gap', () => {
  test('lie a step apart around the middle where there is room', () => {
    const three = ['a', 'b', 'c'].map((bundle) => track(50, [0, 100], { bundle }));
    expect(sideBySide(three, 10)).toEqual([40, 50, 60]);
  });

  test('share what room there is in a narrow gap', () => {
    const three = ['a', 'b', 'c'].map((bundle) => track(50, [46, 54], { bundle }));
    expect(sideBySide(three, 10)).toEqual([46, 50, 54]);
  });

  test('stay where they are when they do not run beside each other', () => {
    const one = track(50, [0, 100], { bundle: 'a', from: 0, to: 40 });
    const other = track(50, [0, 100], { bundle: 'b', from: 40, to: 90 });
    expect(sideBySide([one, other], 10)).toEqual([50, 50]);
  });

  test('make way for a curve that cannot move, by its whole width', () => {
    const line = track(50, [0, 100], { bundle: 'line' });
    const curve = track(50, [50, 50], { bundle: 'curve', width: 6 });
    expect(sideBySide([line, curve], 10)).toEqual([37, 50]);
    expect(sideBySide([curve, line], 10)).toEqual([50, 63]);
  });

  test('rather lie on a curve than on each other', () => {
    const lines = ['a', 'b'].map((bundle) => track(50, [45, 55], { bundle }));
    const curve = track(50, [50, 50], { bundle: 'curve', width: 20 });
    const [first = 0, , last = 0] = sideBySide([lines[0] ?? curve, curve, lines[1] ?? curve], 10);
    expect(last - first).toBeCloseTo(10);
  });

  test('that can move never leave their gap and keep their order', () => {
    const one = fc.record({
      at: fc.integer({ min: 0, max: 60 }),
      room: fc.integer({ min: 1, max: 60 }),
      from: fc.integer({ min: 0, max: 80 }),
      length: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (several) => {
        const tracks = several
          .map(({ at, room, from, length }, index) =>
            track(at, [at - room, at + room], { from, to: from + length, bundle: `${index}` }),
          )
          .sort((a, b) => a.at - b.at);
        const places = sideBySide(tracks, 10);
        for (const [index, { least, most, from, to }] of tracks.entries()) {
          const place = places[index] ?? Number.NaN;
          expect(place).toBeGreaterThanOrEqual(least);
          expect(place).toBeLessThanOrEqual(most);
          for (const [before, other] of tracks.slice(0, index).entries()) {
            if (other.to <= from || to <= other.from) continue;
            expect(place - (places[before] ?? Number.NaN)).toBeGreaterThanOrEqual(-1e-6);
          }
        }
      }),
    );
  });
});
