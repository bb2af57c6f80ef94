import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { connect } from '../../../electron/backend/db/connect.ts';
import { handlers } from '../../../electron/backend/handlers/index.ts';
import { callNames } from '../../../shared/contract/calls.ts';
import { testBackend } from '../../support/hosts.ts';

test('every row of the call table has its handler and there are no others', () => {
  expect(Object.keys(handlers).sort()).toEqual([...callNames].sort());
  expect(callNames.length).toBeGreaterThanOrEqual(20);
});

test('a fault of ours is answered with a number that is in the log', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { backend, folder } = testBackend({
    dialogs: {
      openFile: async () => {
        throw new Error('the dialog fell over');
      },
      saveFile: async () => undefined,
    },
  });
  const reply = await backend.dispatch('file.open', {});
  expect(reply).toEqual({ ok: false, error: { code: 'internal', data: { reference: 'made-1' } } });
  const log = readFileSync(join(folder, 'log.txt'), 'utf8');
  expect(log).toMatch(/made-1 file\.open: Error: the dialog fell over/);
  expect(said.mock.calls.flat().join('')).toContain('made-1');
  said.mockRestore();
});

/** Writes over the first page of a table in the file itself, as a failing disk would. */
function spoil(path: string, table: string): void {
  const db = connect(path);
  const root = 'SELECT rootpage FROM sqlite_schema WHERE name = ?';
  const page = Number(db.prepare<[string]>(root).pluck().get(table));
  const pageSize = Number(db.pragma('page_size', { simple: true }));
  // A change by somebody else makes the open library read its pages anew, and from the file itself.
  db.exec("INSERT INTO marks (name, value) VALUES ('spoiled', '1')");
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(pageSize, 0xff), 0, pageSize, (page - 1) * pageSize);
  closeSync(file);
}

test.each([
  ['search_data', 'library.list', { query: 'bakery' }],
  ['projects', 'library.list', {}],
  ['projects', 'project.create', { title: 'Orchard' }],
])('damage of %s met by %s is told with where the copies are', async (table, call, input) => {
  const { backend, folder } = testBackend();
  const made = await backend.dispatch('project.create', { title: 'Bakery' });
  expect(made).toMatchObject({ ok: true });
  expect(await backend.dispatch('library.list', { query: 'bakery' })).toMatchObject({
    value: [{ title: 'Bakery' }],
  });
  const path = join(folder, 'library.sqlite');
  spoil(path, table);
  const reply = await backend.dispatch(call, input);
  expect(reply).toEqual({
    ok: false,
    error: { code: 'database-damaged', data: { path, backups: join(folder, 'backups') } },
  });
});
