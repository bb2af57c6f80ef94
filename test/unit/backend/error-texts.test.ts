import { expect, test } from 'vitest';
import { errorCodes } from '../../../shared/contract/reply.ts';
import en from '../../../shared/locales/en/errors.json' with { type: 'json' };
import nl from '../../../shared/locales/nl/errors.json' with { type: 'json' };

const reasons = [
  'missing',
  'wrong-type',
  'bad-value',
  'duplicate-id',
  'dangling',
  'illegal-relation',
  'forbidden-key',
  'too-large',
  'too-deep',
  'not-json',
];
const texts: Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>> = { nl, en };

function placeholders(text: string | undefined): string[] {
  return [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();
}

test.each(['nl', 'en'] as const)('every way to fail has its sentence in %s', (language) => {
  const keys = [
    ...errorCodes.map((code) => `error.${code}`),
    ...reasons.map((reason) => `error.reason.${reason}`),
    'start.bad-option',
    'start.port-in-use',
  ];
  expect(Object.keys(texts[language]).sort()).toEqual(keys.sort());
  for (const code of errorCodes) expect(texts[language][`error.${code}`]).toMatch(/\.$/);
});

test('both languages fill in the same things', () => {
  for (const key of Object.keys(nl)) {
    expect(placeholders(texts.nl[key]), key).toEqual(placeholders(texts.en[key]));
  }
});
