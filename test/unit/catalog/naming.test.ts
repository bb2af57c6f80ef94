import { expect, test } from 'vitest';
import { definitionOf } from '../../../shared/catalog/naming.ts';
import { translator } from '../../../shared/locales/translate.ts';

test('a definition that only says the name again is left out', () => {
  expect(definitionOf('tg-leidinggevend', translator('nl'))).toBeUndefined();
  expect(definitionOf('pl-horeca', translator('en'))).toBeUndefined();
  expect(definitionOf('m-studieclub', translator('nl'))).toMatch(/^Ondernemers wisselen/);
});
