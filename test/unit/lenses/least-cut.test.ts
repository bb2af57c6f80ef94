import { describe, expect, test } from 'vitest';
import { leastCut } from '../../../renderer/lenses/least-cut.ts';

const rows = [0, 200, 400, 600, 800].map((top) => ({
  left: 0,
  right: 300,
  top,
  bottom: top + 140,
}));
const view = { left: 0, top: 0, width: 300, height: 400, most: { left: 0, top: 600 } };
const topOf = (at: object, parts = rows, kept?: (typeof rows)[number]) =>
  leastCut({ ...view, ...at }, parts, kept).top;

describe('where a lens begins', () => {
  test('is as wanted when nothing is cut there', () => {
    expect(topOf({ top: 170, height: 390 })).toBe(170);
  });

  test('is the nearest place between rows when the upper edge would cut one', () => {
    expect(topOf({ top: 220 })).toBe(192);
    expect(topOf({ top: 330, height: 410 })).toBe(341);
  });

  test('is moved so far that the lower edge cuts nothing, where the upper one does not either', () => {
    expect(topOf({ top: 170, height: 240 })).toBe(159);
    expect(topOf({ top: 150, height: 280 })).toBe(150);
  });

  test('is as wanted where there is no such place nearby, or it could not be scrolled there', () => {
    const whole = { left: 0, right: 300, top: 0, bottom: 1000 };
    expect(topOf({ top: 500, height: 300 }, [whole])).toBe(500);
    const most = { left: 0, top: 20 };
    expect(topOf({ height: 300, most }, [{ ...whole, top: 280, bottom: 350 }])).toBe(0);
  });

  test('cuts nothing at the sides where it need not, and minds only what is in view', () => {
    const wide = { ...view, height: 150, most: { left: 400, top: 0 } };
    const [seen, below] = [
      { left: 120, right: 330, top: 10, bottom: 100 },
      { left: 0, right: 200, top: 300, bottom: 400 },
    ];
    expect(leastCut(wide, [seen, below])).toEqual({ left: 31, top: 0 });
  });

  test('keeps a card that is picked in view', () => {
    const kept = { left: 0, right: 300, top: 215, bottom: 505 };
    expect(topOf({ top: 210, height: 300 }, rows)).toBe(192);
    expect(topOf({ top: 210, height: 300 }, rows, kept)).toBe(210);
  });
});
