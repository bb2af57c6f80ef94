import { expect, test } from 'vitest';
import { connect } from '../../../electron/backend/db/connect.ts';
import { rebuildSearch, searchExpression } from '../../../electron/backend/db/search.ts';
import { emptyDesign } from '../../../shared/design/design.ts';
import { serialiseDesign } from '../../../shared/design/serialise.ts';
import { bodyWith } from '../../support/designs.ts';
import { testBackend } from '../../support/hosts.ts';

async function makeLibrary() {
  const { backend, folder } = testBackend();
  const { dispatch } = backend;
  const put = (body: string) =>
    dispatch('file.import', { name: 'x', base64: Buffer.from(body).toString('base64') });
  await put(bodyWith('bakery', 'Bakkerij Zoet', 'Café crème om tien uur', 'C++ & meer'));
  await put(
    serialiseDesign({
      ...emptyDesign('greenhouse', 'Kas'),
      elements: [
        { id: 'a', kind: 'agreement', entry: 'agr-liability', x: 0, y: 0, attributes: {} },
      ],
    }),
  );
  const find = async (query: string): Promise<string[]> => {
    const reply = await dispatch('library.list', { query });
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    return (reply.value as { id: string }[]).map(({ id }) => id).sort(); // the contract suite checks its shape
  };
  return { dispatch, find, folder };
}

test.each([
  ['title', 'zoet', ['bakery']],
  ['the start of a word', 'bak', ['bakery']],
  ['a word without its accents', 'cafe creme', ['bakery']],
  ['a word with accents in two parts', 'cafe\u0301', ['bakery']],
  ['capitals', 'CAFÉ', ['bakery']],
  ['all words, in any order', 'uur zoet', ['bakery']],
  ['one word that is not there', 'uur zuur', []],
  ['signs around a word', '"c++" (meer)', ['bakery']],
  ['the name of a card in Dutch, past its soft hyphen', 'aansprakelijkheid', ['greenhouse']],
  ['the name of a card in English', 'liability', ['greenhouse']],
  ['nothing but signs', '"*" -', ['bakery', 'greenhouse']],
])('finds %s', async (_what, query, ids) => {
  const { find } = await makeLibrary();
  expect(await find(query)).toEqual(ids);
});

test('whatever is typed, it answers', async () => {
  const { dispatch } = await makeLibrary();
  const odd = [
    '"',
    '""',
    "'",
    "';--",
    '*',
    'a*b',
    'NEAR(',
    'AND',
    'OR NOT',
    '^a',
    'text:zoet',
    '{a b}',
    '\u0000',
    '\ud800',
    '漢字',
    '👩‍🌾',
    'a\u0000b',
    '-zoet',
    '+',
    '\\',
    '%',
    '_',
  ];
  for (const query of odd) {
    expect(await dispatch('library.list', { query }), query).toMatchObject({ ok: true });
  }
});

test('what was changed, renamed or put away is found as it is now', async () => {
  const { dispatch, find } = await makeLibrary();
  const body = bodyWith('bakery', 'Bakkerij Zoet', 'rogge');
  await dispatch('project.save', { id: 'bakery', body, baseRevision: 1 });
  expect(await find('creme')).toEqual([]);
  expect(await find('rogge')).toEqual(['bakery']);
  await dispatch('project.rename', { id: 'bakery', title: 'Molen' });
  expect(await find('zoet')).toEqual([]);
  expect(await find('molen')).toEqual(['bakery']);
  await dispatch('project.remove', { id: 'bakery' });
  expect(await find('molen')).toEqual([]);
  await dispatch('project.undelete', { id: 'bakery' });
  expect(await find('molen')).toEqual(['bakery']);
});

test('the index can be thrown away and made again', async () => {
  const { find, folder } = await makeLibrary();
  const db = connect(`${folder}/library.sqlite`);
  db.exec('DELETE FROM search');
  expect(await find('zoet')).toEqual([]);
  rebuildSearch(db);
  db.close();
  expect(await find('zoet')).toEqual(['bakery']);
  expect(await find('liability')).toEqual(['greenhouse']);
});

test('a query without a letter or a digit asks for nothing', () => {
  expect(searchExpression(' -"*" ')).toBeUndefined();
  expect(searchExpression('a "b')).toBe('"a"* AND "b"*');
});
