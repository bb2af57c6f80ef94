import { expect, test } from 'vitest';
import { bottlenecks, easesOf } from '../../../shared/catalog/bottlenecks.ts';
import { cultureAspects } from '../../../shared/catalog/culture.ts';
import { entries, entryById } from '../../../shared/catalog/index.ts';
import { topicById, topicNameKey, topics } from '../../../shared/catalog/knowledge/index.ts';
import { limits } from '../../../shared/catalog/limits.ts';
import { partySets, stakeholders } from '../../../shared/catalog/stakeholders.ts';
import { support } from '../../../shared/catalog/support.ts';
import { formLiftsOf } from '../../../shared/catalog/triad.ts';
import { relationRule } from '../../../shared/design/relations.ts';
import { layers, limitSigns } from '../../../shared/design/vocabulary.ts';
import { texts } from '../../../shared/locales/texts.ts';
import { conditionIds, factorIds, ruleById } from '../../../shared/rules/index.ts';

const isCard = (id: string) => entryById(id) !== undefined;
const isSubject = (id: string) => isCard(id) || topicById(id) !== undefined;
/** The start of every id that a card or subject has; no check is called like this. */
const starts = new Set(
  [...entries, ...topics].filter(({ id }) => id.includes('-')).map(({ id }) => prefixOf(id)),
);

test('no id is used twice', () => {
  const ids = topics.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const { id, statements = [] } of [...entries, ...topics]) {
    const names = statements.map((statement) => statement.id);
    expect(new Set(names).size, id).toBe(names.length);
  }
});

test('every link leads to a card, a subject or a check', () => {
  const links = topics.flatMap(({ id, links }) => links.map((link) => ({ id, link })));
  const toChecks = links.filter(({ link }) => !isSubject(link));
  const malformed = toChecks.filter(({ link }) => !/^[a-z]+(-[a-z]+)+$/.test(link));
  const lost = toChecks.filter(({ link }) => !ruleById(link) && starts.has(prefixOf(link)));
  expect(malformed).toEqual([]);
  expect(lost).toEqual([]);
  const known = toChecks.filter(({ link }) => ruleById(link));
  console.info(`links: ${links.length}, to checks: ${toChecks.length}, known: ${known.length}`);
  expect(links.length).toBeGreaterThanOrEqual(900);
  expect(toChecks.length).toBeGreaterThanOrEqual(280);
  expect(known.length).toBeGreaterThanOrEqual(150);
});

function prefixOf(id: string): string {
  return `${id.split('-')[0]}-`;
}

test('no subject links to itself or twice to the same', () => {
  for (const { id, links } of topics) {
    expect(links, id).not.toContain(id);
    expect(new Set(links).size, id).toBe(links.length);
  }
});

test('every subject says something, under a name, in both languages', () => {
  const missing = topics.flatMap((topic) => {
    const keys = topic.statements.map(({ id }) => `knowledge.${topic.id}.${id}`);
    return [topicNameKey(topic.id), ...keys].filter((key) => !texts.nl[key] || !texts.en[key]);
  });
  expect(missing).toEqual([]);
  expect(topics.filter(({ statements }) => statements.length === 0)).toEqual([]);
  expect(topics.length).toBeGreaterThanOrEqual(135);
});

test('every statement on a card has its text in both languages', () => {
  const keys = entries.flatMap(({ id, statements = [] }) =>
    statements.map((statement) => `catalog.${id}.${statement.id}`),
  );
  expect(keys.filter((key) => !texts.nl[key] || !texts.en[key])).toEqual([]);
  expect(keys.length).toBeGreaterThanOrEqual(388);
});

test('every card has something to read on its back', () => {
  const bare = entries.filter(({ kind, statements = [] }) => {
    const speaks = ['goal', 'metaphor', 'note', 'frame'].includes(kind);
    return !speaks && statements.length === 0;
  });
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('every success factor and condition has its subject, with a card to lay', () => {
  for (const id of [...factorIds, ...conditionIds]) {
    expect(topicById(id)?.links.some(isCard), id).toBe(true);
  }
});

test('every theme leads to cards and to checks', () => {
  for (const number of Array.from({ length: 10 }, (_, index) => index + 1)) {
    const links = topicById(`th-${number}`)?.links ?? [];
    expect(links.filter(isCard).length, `th-${number}`).toBeGreaterThanOrEqual(3);
    expect(links.filter((link) => !isSubject(link)).length, `th-${number}`).toBeGreaterThanOrEqual(
      3,
    );
  }
});

test.each([...layers, ...limitSigns, ...cultureAspects])('%s can be looked up', (id) => {
  expect(topicById(id)).toBeDefined();
});

test('every sign of a limit has its sign and its better form, and says what supports it', () => {
  for (const { id, instead } of limits) {
    const said = topicById(id)?.statements.map((statement) => statement.id);
    expect(said, id).toEqual(['signal', 'instead', 'support']);
    expect(topicById(id)?.statements[0]?.basis, id).toBe('elaborated-own');
    for (const card of instead) expect(isCard(card), `${id} ${card}`).toBe(true);
  }
});

test('what makes a bottleneck smaller can be drawn to it', () => {
  const kinds: readonly string[] = relationRule('mitigates').from;
  for (const { id } of bottlenecks.filter((entry) => entry.id.startsWith('kn-'))) {
    expect(easesOf(id).length, id).toBeGreaterThanOrEqual(3);
  }
  for (const id of bottlenecks.flatMap((entry) => easesOf(entry.id))) {
    expect(kinds, id).toContain(entryById(id)?.kind);
  }
});

test('every support and every form lifts motivation, capacity or opportunity', () => {
  expect(support.filter(({ lifts }) => lifts.length === 0)).toEqual([]);
  const forms = entries.filter(({ kind }) => kind === 'metaphor');
  expect(forms.filter(({ id }) => formLiftsOf(id).length === 0)).toEqual([]);
});

test('what a partner does with knowledge fits the kind of party it is', () => {
  const roleOf = new Map(stakeholders.map(({ id, knowledgeRole }) => [id, knowledgeRole]));
  for (const id of partySets.BUSINESS) expect(roleOf.get(id), id).toBe('kr-use');
  for (const id of partySets.EDU) expect(roleOf.get(id), id).toBe('kr-transfer');
  for (const id of partySets.RESEARCH) expect(roleOf.get(id), id).toBe('kr-development');
});
