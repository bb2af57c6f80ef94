import { expect, test } from 'vitest';
import { definitionOf, unended } from '../../../shared/catalog/naming.ts';
import { translator } from '../../../shared/locales/translate.ts';

test('a definition that only says the name again is left out', () => {
  expect(definitionOf('tg-leidinggevend', translator('nl'))).toBeUndefined();
  expect(definitionOf('pl-horeca', translator('en'))).toBeUndefined();
  expect(definitionOf('m-studieclub', translator('nl'))).toMatch(/^Ondernemers wisselen/);
});

test('a name loses one closing full stop, not that of an abbreviation or of what trails off', () => {
  expect(unended('Elke monteur werkt veilig.')).toBe('Elke monteur werkt veilig');
  expect(unended('Plan A.')).toBe('Plan A');
  for (const name of ['Jansen B.V.', 'En verder...', 'En verder…', 'Wie?', 'Clinic'])
    expect(unended(name)).toBe(name);
});
