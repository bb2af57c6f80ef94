import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { connect, versionOf } from '../../../electron/backend/db/connect.ts';
import { migrations } from '../../../electron/backend/db/migrations/index.ts';
import { migrate, openLibrary } from '../../../electron/backend/db/open.ts';
import { refusalOf } from '../../../electron/backend/failures.ts';
import { fillShelf, noticesOf, openShelf, readableIds } from '../../support/libraries.ts';
import { tempDir } from '../../support/temp-dir.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/db/', import.meta.url));

function codeThrownBy(work: () => unknown): string {
  try {
    work();
    return 'nothing';
  } catch (error) {
    return refusalOf(error)?.code ?? String(error);
  }
}

test('there is a frozen library of every version there ever was', () => {
  expect(migrations.length).toBeGreaterThanOrEqual(1);
  for (let version = 1; version <= migrations.length; version++) {
    expect(existsSync(`${fixtures}v${version}.sqlite`), `v${version}.sqlite`).toBe(true);
  }
});

test('a library of version 1 opens with everything in it', async () => {
  const dataDir = tempDir();
  copyFileSync(`${fixtures}v1.sqlite`, join(dataDir, 'library.sqlite'));
  const shelf = openShelf(dataDir, '2026-01-20');
  expect(await noticesOf(shelf)).toEqual([]);
  expect(await readableIds(shelf)).toEqual(['fixture-1', 'fixture-3']);
  const bakery = await shelf.call('project.open', { id: 'fixture-1' });
  expect(bakery).toMatchObject({ value: { revision: 3, readOnly: false, linkedTo: null } });
  const old = await shelf.call('project.revision', { id: 'fixture-1', revision: 2 });
  expect(JSON.stringify(old)).toContain('sourdough');
  expect(JSON.stringify(old)).not.toContain('crème');
  const later = await shelf.call('project.open', { id: 'fixture-3' });
  expect(later).toMatchObject({ value: { readOnly: true } });
  expect(await shelf.call('library.list', { query: 'creme' })).toMatchObject({
    value: [{ id: 'fixture-1' }],
  });
  expect(await shelf.call('project.undelete', { id: 'fixture-2' })).toMatchObject({ ok: true });
  shelf.close();
});

test('a library of version 2 opens with its save points', async () => {
  const dataDir = tempDir();
  copyFileSync(`${fixtures}v2.sqlite`, join(dataDir, 'library.sqlite'));
  const shelf = openShelf(dataDir, '2026-01-20');
  const listed = await shelf.call('project.revisions', { id: 'fixture-1' });
  expect(listed).toMatchObject({
    value: [{ name: null }, { revision: 2, name: 'Before the workshop' }, { name: null }],
  });
  shelf.close();
});

test('every step is taken, with a copy of the library from before it', async () => {
  const dataDir = tempDir();
  const shelf = openShelf(dataDir, '2026-01-20');
  await fillShelf(shelf, 2);
  shelf.close();
  const db = connect(join(dataDir, 'library.sqlite'));
  expect(versionOf(db)).toBe(migrations.length);
  const next = migrations.length + 1;
  migrate(db, dataDir, [...migrations, 'ALTER TABLE projects ADD COLUMN shelf TEXT']);
  expect(versionOf(db)).toBe(next);
  db.close();
  const copy = connect(join(dataDir, 'backups', `library before version ${next}.sqlite`));
  expect(versionOf(copy)).toBe(migrations.length);
  expect(copy.prepare('SELECT count(*) AS n FROM projects').get()).toEqual({ n: 2 });
  copy.close();
});

test('a step that fails leaves the library as it was', () => {
  const dataDir = tempDir();
  const { db, close } = openLibrary(dataDir, new Date('2026-01-20'));
  const broken = 'CREATE TABLE half (a TEXT); SELECT no_such_function();';
  expect(() => migrate(db, dataDir, [...migrations, broken])).toThrow();
  expect(versionOf(db)).toBe(migrations.length);
  expect(db.prepare("SELECT name FROM sqlite_master WHERE name = 'half'").get()).toBeUndefined();
  close();
});

test('a library of a newer program is refused and left alone', () => {
  const dataDir = tempDir();
  const { db, close } = openLibrary(dataDir, new Date('2026-01-20'));
  db.pragma('user_version = 999');
  close();
  expect(codeThrownBy(() => openLibrary(dataDir, new Date('2026-01-21')))).toBe('file-newer');
  const again = connect(join(dataDir, 'library.sqlite'));
  expect(versionOf(again)).toBe(999);
  again.close();
});

test('a library that another program holds on to is refused with a sentence', () => {
  const dataDir = tempDir();
  openLibrary(dataDir, new Date('2026-01-20')).close();
  const holder = connect(join(dataDir, 'library.sqlite'));
  holder.pragma('locking_mode = EXCLUSIVE');
  holder.exec('BEGIN EXCLUSIVE; DELETE FROM marks');
  expect(codeThrownBy(() => openLibrary(dataDir, new Date('2026-01-21'), 1))).toBe(
    'database-locked',
  );
  holder.close();
});

test('a place that is no folder is refused with a sentence', () => {
  const path = join(tempDir(), 'taken');
  writeFileSync(path, 'a file');
  expect(codeThrownBy(() => openLibrary(path, new Date('2026-01-20')))).toBe('cannot-write-file');
});

test('acknowledged means on the disk', () => {
  const { db, close } = openLibrary(tempDir(), new Date('2026-01-20'));
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(db.pragma('synchronous', { simple: true })).toBe(2);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  close();
});

test('one copy a day is made, and the newest five stay', async () => {
  const dataDir = tempDir();
  const days = ['01', '02', '02', '03', '04', '05', '06', '07'];
  for (const day of days) {
    const shelf = openShelf(dataDir, `2026-03-${day}`);
    if (day === '01') await fillShelf(shelf, 1);
    shelf.close();
  }
  expect(readdirSync(join(dataDir, 'backups')).sort()).toEqual(
    ['03', '04', '05', '06', '07'].map((day) => `library 2026-03-${day}.sqlite`),
  );
});

test('what was put away is gone for good after thirty days, and not before', async () => {
  const dataDir = tempDir();
  const shelf = openShelf(dataDir, '2026-03-01');
  await fillShelf(shelf, 1);
  await shelf.call('project.remove', { id: 'book-0' });
  shelf.close();
  const soon = openShelf(dataDir, '2026-03-30');
  expect(await soon.call('project.undelete', { id: 'book-0' })).toMatchObject({ ok: true });
  await soon.call('project.remove', { id: 'book-0' });
  soon.close();
  const late = openShelf(dataDir, '2026-05-01');
  expect(await late.call('project.undelete', { id: 'book-0' })).toMatchObject({
    error: { code: 'not-found' },
  });
  late.close();
});

test('two programs on one library see each other and never write over each other', async () => {
  const dataDir = tempDir();
  const one = openShelf(dataDir, '2026-03-01');
  const two = openShelf(dataDir, '2026-03-01');
  await fillShelf(one, 1);
  const held = await two.call('project.open', { id: 'book-0' });
  expect(held).toMatchObject({ value: { revision: 1 } });
  expect(await one.call('project.rename', { id: 'book-0', title: 'One' })).toMatchObject({
    value: { revision: 2 },
  });
  const { body } = (held as unknown as { value: { body: string } }).value; // asserted just above
  const save = { id: 'book-0', body: body.replace('Book 0', 'Two'), baseRevision: 1 };
  expect(await two.call('project.save', save)).toMatchObject({
    error: { code: 'stale-revision', data: { revision: 2 } },
  });
  one.close();
  two.close();
});
