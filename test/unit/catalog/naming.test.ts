import { expect, test } from 'vitest';
import { definitionOf, saysKey, unended } from '../../../shared/catalog/naming.ts';
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

test('a line says of a group of people what they do together, and of a partner what it does', () => {
  const at = { x: 0, y: 0, attributes: {} };
  const line = { type: 'participates', from: 'who' } as const;
  const says = (kind: 'targetgroup' | 'stakeholder', id = 'who') =>
    translator('nl')(saysKey(line, { ...at, id, kind, entry: 'tg-vak' }));
  expect(says('targetgroup')).toBe('doen mee aan');
  expect(says('stakeholder')).toBe('doet mee aan');
  expect(says('targetgroup', 'form')).toBe('heeft als deelnemer');
});
