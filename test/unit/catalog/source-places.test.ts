import { expect, test } from 'vitest';
import { entries } from '../../../shared/catalog/index.ts';
import { topics } from '../../../shared/catalog/knowledge/index.ts';
import { placesInWords, sourceInWords } from '../../../shared/catalog/source-places.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { referenceOf, rules } from '../../../shared/rules/index.ts';

const nl = translator('nl');
const en = translator('en');

test('a place in the agenda is said in words', () => {
  expect(placesInWords('MS, §10, n.XXII, B3.6', nl)).toBe(
    'managementsamenvatting, §\u00a010, noot\u00a0XXII, bijlage\u00a03.6',
  );
  expect(placesInWords('§10, B1, n.IX', en)).toBe('§\u00a010, annex\u00a01, note\u00a0IX');
});

test('a publication is called by its authors, year and title, and an elaboration does not pass for the agenda', () => {
  expect(sourceInWords('elaborated-lit', '[WEN02], [ZIT21]', nl)).toBe(
    'literatuur: Wenger, McDermott & Snyder, 2002, Cultivating Communities of Practice · Zitter, 2021, Openbare les, Hogeschool Utrecht',
  );
  expect(sourceInWords('elaborated-own', '§7', nl)).toBe('bij Onderzoeksagenda 2017, §\u00a07');
  expect(sourceInWords('elaborated-own', '', nl)).toBe('van de makers van dit programma');
});

test('nowhere in the books does a code stand for a source', () => {
  const statements = [...entries, ...topics].flatMap((one) => [
    ...('ref' in one ? [one] : []),
    ...(one.statements ?? []),
  ]);
  const references = [
    ...statements.map(({ basis, ref }) => sourceInWords(basis, ref, nl)),
    ...rules.map((rule) => referenceOf(rule.source, nl)),
  ];
  expect(references.length).toBeGreaterThan(1000);
  expect(
    references.filter((one) => /n\.[IVX]|\bB\d|§\s?[^\d\s]|\[|\bMS\b|undefined/.test(one)),
  ).toEqual([]);
});
