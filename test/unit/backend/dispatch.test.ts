import { readFileSync } from 'node:fs';
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

test('damage met on the way is told with where the copies are', async () => {
  const { backend, folder } = testBackend();
  const made = await backend.dispatch('project.create', { title: 'A' });
  expect(made).toMatchObject({ ok: true });
  const db = connect(join(folder, 'library.sqlite'));
  // The index's own tables may only be spoiled with SQLite's guard off.
  db.unsafeMode(true);
  db.exec("UPDATE search_data SET block = x'ffffffff'");
  db.close();
  const reply = await backend.dispatch('library.list', { query: 'a' });
  expect(reply).toMatchObject({
    error: { code: 'database-damaged', data: { backups: join(folder, 'backups') } },
  });
});
