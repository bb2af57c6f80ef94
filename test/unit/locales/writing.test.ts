import { expect, test } from 'vitest';
import { texts } from '../../../shared/locales/texts.ts';

const all = Object.entries(texts).flatMap(([language, said]) =>
  Object.entries(said).map(([key, text]) => ({ key: `${language} ${key}`, text })),
);

test('apostrophes are round in every text', () => {
  expect(all.length).toBeGreaterThan(5000);
  expect(all.filter(({ text }) => text.includes("'")).map(({ key }) => key)).toEqual([]);
});

/** A name may be one (“Ploeg A”) or many (“Zij-instromers”): a verb right behind it fits only one of them. */
test('no Dutch verb has to agree with the name of a group', () => {
  const name = '‘\\{\\{(group|groups|outside|open)\\}\\}’';
  const verb = '(is|heeft|doet|leert|krijgt|komt|ziet|gaat|kan|moet|betaalt|staat|mist)';
  const agreeing = new RegExp(
    `(^|[.;:?,] |terwijl |en )${name} ${verb}\\b|\\b(heeft|doet|leert|kan|moet) ${name}`,
  );
  const said = Object.entries(texts.nl).filter(([, text]) => /\{\{(group|outside)/.test(text));
  expect(said.length).toBeGreaterThan(40);
  expect(said.filter(([, text]) => agreeing.test(text)).map(([key]) => key)).toEqual([]);
});

test('English steers by something, not on it', () => {
  const on = Object.entries(texts.en).filter(([, text]) => /\bsteer(s|ed|ing)? on\b/i.test(text));
  expect(on.map(([key]) => key)).toEqual([]);
});
