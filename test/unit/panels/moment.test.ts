import { expect, test } from 'vitest';
import { momentIn, timeIn } from '../../../renderer/panels/moment.ts';

const evening = new Date(2026, 10, 27, 23, 19).toISOString();

test('moments are written as the language of the page does, and its English is British', () => {
  expect(timeIn('en', evening)).toBe('23:19');
  expect(momentIn('en', evening)).toBe('27 Nov 2026, 23:19');
  expect(timeIn('nl', evening)).toBe('23:19');
  expect(momentIn('nl', evening)).toBe('27 nov 2026, 23:19');
});
