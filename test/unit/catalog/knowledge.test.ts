import { describe, expect, test } from 'vitest';
import type { Basis } from '../../../shared/catalog/basis.ts';
import { entries, entryById } from '../../../shared/catalog/index.ts';
import { topicById, topicNameKey, topics } from '../../../shared/catalog/knowledge/index.ts';
import { literature, literatureByKey } from '../../../shared/catalog/literature.ts';
import { designAttributes, kindIds, kinds } from '../../../shared/design/kinds.ts';
import { texts } from '../../../shared/locales/texts.ts';
import { factorIds, rules } from '../../../shared/rules/index.ts';
import { hasQuote, hasSection, sectionsWith } from '../../support/source-words.ts';
import { wordsOf } from '../../support/words.ts';

type Said = {
  readonly key: string;
  readonly basis: Basis;
  readonly ref: string;
  readonly quote?: string;
};

/** Everything the catalogue says to a person, with what it rests on. */
const said: readonly Said[] = [
  ...entries.flatMap(({ id, basis, ref, statements = [] }): Said[] => [
    { key: `catalog.${id}.definition`, basis, ref },
    ...statements.map((one) => ({ ...one, key: `catalog.${id}.${one.id}` })),
  ]),
  ...topics.flatMap(({ id, statements }) =>
    statements.map((one): Said => ({ ...one, key: `knowledge.${id}.${one.id}` })),
  ),
];
const names = [
  ...entries.map(({ id }) => `catalog.${id}.name`),
  ...topics.map(({ id }) => topicNameKey(id)),
];
const keysIn = (ref: string) => [...ref.matchAll(/\[([^\]]+)\]/g)].map((found) => found[1] ?? '');

describe('every text of the catalogue', () => {
  test('is there in both languages, and was really translated', () => {
    expect(said.length).toBeGreaterThan(1000);
    for (const key of [...names, ...said.map((one) => one.key)]) {
      expect(texts.nl[key]?.trim(), key).toBeTruthy();
      expect(texts.en[key]?.trim(), key).toBeTruthy();
    }
    const same = said.filter(({ key }) => texts.nl[key] === texts.en[key]);
    expect(
      same.map(({ key }) => key).filter((key) => wordsOf(texts.nl[key] ?? '').length > 2),
    ).toEqual([]);
  });

  test('is calm: no exclamation marks and no words of the machine', () => {
    const loud = /!|\b(node|edge|error|data set)\b/i;
    for (const { key } of said) expect(`${texts.nl[key]} ${texts.en[key]}`, key).not.toMatch(loud);
  });

  test('is asked for by a card or a subject', () => {
    const asked = new Set([...names, ...said.map((one) => one.key), ...otherKeys()]);
    const kept = Object.keys(texts.nl).filter((key) => /^(catalog\.|knowledge\.[^.]+\.)/.test(key));
    expect(kept.length).toBeGreaterThan(1300);
    expect(kept.filter((key) => !asked.has(key))).toEqual([]);
  });
});

/** What the catalogue says beside cards and subjects: names of answers, and what a factor means. */
function otherKeys(): readonly string[] {
  const tables = [...kindIds.map((kind) => kinds[kind]), designAttributes];
  const options = tables.flatMap((table) =>
    Object.values(table).flatMap((attribute) => ('options' in attribute ? attribute.options : [])),
  );
  return [
    ...options.map((option) => `catalog.${option}.name`),
    ...factorIds.map((factor) => `catalog.${factor}.definition`),
  ];
}

describe('what a statement rests on', () => {
  test('the agenda: a section that is there', () => {
    const ours = said.filter(({ basis }) => basis === 'source');
    expect(ours.length).toBeGreaterThan(400);
    expect(ours.filter(({ ref }) => ref === '' || !hasSection(ref))).toEqual([]);
  });

  test('a quote: the agenda’s own words in that section, at most twelve', () => {
    const quoted = said.filter(({ quote }) => quote !== undefined);
    expect(quoted.length).toBeGreaterThan(150);
    const wrong = quoted.filter(
      ({ basis, ref, quote = '' }) =>
        basis !== 'source' || wordsOf(quote).length > 12 || !hasQuote(quote, ref),
    );
    expect(
      wrong.map(({ key, ref, quote = '' }) => ({ key, ref, quote, in: sectionsWith(quote) })),
    ).toEqual([]);
  });

  test('other literature: a work of the list', () => {
    const lent = said.filter(({ basis }) => basis === 'elaborated-lit');
    expect(lent.length).toBeGreaterThan(50);
    const unknown = lent.filter(({ ref }) => {
      const keys = keysIn(ref);
      return keys.length === 0 || keys.some((key) => !literatureByKey(key));
    });
    expect(unknown.map(({ key, ref }) => ({ key, ref }))).toEqual([]);
  });

  test('ourselves: nothing else', () => {
    const own = said.filter(({ basis }) => basis === 'elaborated-own');
    expect(own.length).toBeGreaterThan(400);
    expect(own.filter(({ ref }) => ref !== '').map(({ key, ref }) => ({ key, ref }))).toEqual([]);
  });

  test('a check: sections that are there, and the agenda’s own words', () => {
    const sources = rules.flatMap(({ id, source }) => (source ? [{ id, ...source }] : []));
    expect(sources.length).toBeGreaterThan(100);
    const wrong = sources.filter(({ ref, quote }) => {
      const places = ref.join(', ');
      if (places !== '' && !hasSection(places)) return true;
      return quote !== undefined && (wordsOf(quote).length > 12 || !hasQuote(quote, places));
    });
    expect(
      wrong.map(({ id, ref, quote = '' }) => ({ id, ref, quote, in: sectionsWith(quote) })),
    ).toEqual([]);
  });
});

test('the list of works is in order and each work says what it is', () => {
  const keys = literature.map(({ key }) => key.toLowerCase());
  expect(keys).toEqual([...keys].sort());
  expect(new Set(keys).size).toBe(keys.length);
  for (const work of literature) expect(work.authors && work.title, work.key).toBeTruthy();
});

test('an answer of a list that has a subject is found under its own id', () => {
  const prefixes = ['fn', 'lm', 'ph', 'inn', 'res', 'mot', 'amb', 'str'];
  const tables = [...kindIds.map((kind) => kinds[kind]), designAttributes];
  const options = tables.flatMap((table) =>
    Object.values(table).flatMap((attribute) => ('options' in attribute ? attribute.options : [])),
  );
  const asked = new Set(options.filter((id) => prefixes.includes(id.split('-')[0] ?? '')));
  asked.delete('str-none');
  expect(asked.size).toBeGreaterThan(45);
  expect([...asked].filter((id) => !topicById(id) && !entryById(id))).toEqual([]);
});

describe('the index of the agenda’s words', () => {
  test('finds words where they stand and nowhere else', () => {
    expect(sectionsWith('Innovaties moeten aansluiten op de dominante sturingswijze')).toEqual([
      '§9',
    ]);
    expect(sectionsWith('wederzijds vertrouwen')).toEqual(['n.XXII']);
    expect(hasQuote('zo divers mogelijke learning communities', '§13')).toBe(true);
    expect(hasQuote('zo divers mogelijke learning communities', '§9')).toBe(false);
    expect(hasQuote('Innovaties moeten aansluiten bij de dominante sturingswijze')).toBe(false);
    expect(hasQuote('')).toBe(false);
  });

  test('folds lines, and knows sections, themes, annexes and notes', () => {
    expect(hasQuote('faciliteiten  als tijd,\neen ontmoetingsplek', '13')).toBe(true);
    expect(
      ['MS', '§14', '7, 13', 'B1', 'B3.6', 'n.XXII', 'th-10', '§7 knelpunt 5'].filter(
        (ref) => !hasSection(ref),
      ),
    ).toEqual([]);
    expect(['§15', 'B4', 'B3.7', 'n.XXX', 'th-11', ''].filter(hasSection)).toEqual([]);
  });
});
