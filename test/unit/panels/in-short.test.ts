import { expect, test } from 'vitest';
import { inShort } from '../../../renderer/app/start/in-short.ts';
import { translator } from '../../../shared/locales/translate.ts';

test('a step says as many names as have room, and how many more there are', () => {
  const nl = translator('nl');
  const en = translator('en');
  const long = 'Lageropgeleiden / praktisch opgeleiden';
  expect(inShort([], nl)).toBe('');
  expect(inShort(['Tijd', 'Mentor'], nl)).toBe('Tijd, Mentor');
  expect(inShort([long, 'Middelbaaropgeleiden'], nl)).toBe(`${long} en\u00a0nog\u00a01`);
  expect(inShort(['Tijd', 'Mentor', long, 'Gemeente'], en)).toBe(
    'Tijd, Mentor and\u00a02\u00a0more',
  );
  expect(inShort([`${long} ${long}`, 'Tijd'], en)).toBe(`${long} ${long} and\u00a01\u00a0more`);
});
