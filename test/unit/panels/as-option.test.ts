import { expect, test } from 'vitest';
import { asOption } from '../../../renderer/panels/as-option.ts';

test('a choice starts with a capital, and in Dutch ij is one letter', () => {
  expect(['nog niet ingevuld', 'ijkmoment', 'HR', 'énkel', '2 uur', ''].map(asOption)).toEqual([
    'Nog niet ingevuld',
    'IJkmoment',
    'HR',
    'Énkel',
    '2 uur',
    '',
  ]);
});
