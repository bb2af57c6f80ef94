import { expect, test } from 'vitest';
import { inShort } from '../../../renderer/app/start/in-short.ts';
import { translator } from '../../../shared/locales/translate.ts';

test('a step says as many names as have room, and how many more there are', () => {
  const nl = translator('nl');
  const en = translator('en');
  const long = 'Lageropgeleiden / praktisch opgeleiden';
  expect(inShort([], nl)).toBe('');
  expect(inShort(['Tijd', 'Mentor'], nl)).toBe('Tijd, Mentor');
  expect(inShort([long, 'Middelbaaropgeleiden'], nl)).toBe(`${long} en nog 1`);
  expect(inShort(['Tijd', 'Mentor', long, 'Gemeente'], en)).toBe('Tijd, Mentor and 2 more');
  expect(inShort([`${long} ${long}`, 'Tijd'], en)).toBe(`${long} ${long} and 1 more`);
});
