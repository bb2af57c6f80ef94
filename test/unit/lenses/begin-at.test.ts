import { describe, expect, test } from 'vitest';
import { betweenRows } from '../../../renderer/lenses/begin-at.ts';

const rows = [0, 200, 400, 600, 800].map((top) => ({ top, bottom: top + 140 }));

describe('where a lens begins', () => {
  test('is as wanted when nothing is cut there', () => {
    expect(betweenRows(170, 400, rows)).toBe(170);
  });

  test('is the nearest place between rows when the upper edge would cut one', () => {
    expect(betweenRows(220, 400, rows)).toBe(192);
    expect(betweenRows(330, 400, rows)).toBe(348);
  });

  test('is as wanted where there is no such place nearby', () => {
    expect(betweenRows(500, 300, [{ top: 0, bottom: 1000 }])).toBe(500);
  });
});
