import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bodyWith } from '../../support/designs.ts';
import { fillShelf, noticesOf, openShelf, readableIds } from '../../support/libraries.ts';
import { tempDir } from '../../support/temp-dir.ts';

const books = Array.from({ length: 12 }, (_, index) => `book-${index}`).sort();

/** A library of twelve books; with a copy of it when it was opened again the next day. */
async function makeShelf(withBackup: boolean): Promise<{ dataDir: string; path: string }> {
  const dataDir = tempDir();
  const shelf = openShelf(dataDir, '2026-03-01');
  await fillShelf(shelf, books.length);
  shelf.close();
  if (withBackup) openShelf(dataDir, '2026-03-02').close();
  return { dataDir, path: join(dataDir, 'library.sqlite') };
}

function scribble(path: string, from: number, length: number): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(length, 0xff), 0, length, from);
  closeSync(file);
}

test('a library overwritten from the start comes back from its copy, and the damage is kept', async () => {
  const { dataDir, path } = await makeShelf(true);
  scribble(path, 0, 20_000);
  const damaged = readFileSync(path);
  const shelf = openShelf(dataDir, '2026-03-03');
  expect(await readableIds(shelf)).toEqual(books);
  const [notice] = await noticesOf(shelf);
  expect(notice).toMatchObject({
    code: 'database-restored',
    data: { backup: 'library 2026-03-02.sqlite', count: books.length },
  });
  const [kept] = readdirSync(join(dataDir, 'damaged')).filter((name) => name.endsWith('.sqlite'));
  expect(readFileSync(join(dataDir, 'damaged', kept ?? '')).equals(damaged)).toBe(true);
  shelf.close();
  const next = openShelf(dataDir, '2026-03-04');
  expect(await noticesOf(next)).toEqual([]);
  next.close();
});

test('without a copy, what can be read is saved from the damage', async () => {
  const { dataDir, path } = await makeShelf(false);
  scribble(path, Math.floor(statSync(path).size / 2 / 4096) * 4096, 4096);
  const shelf = openShelf(dataDir, '2026-03-03');
  expect((await noticesOf(shelf))[0]).toMatchObject({ code: 'database-damaged' });
  expect((await readableIds(shelf)).length).toBeGreaterThanOrEqual(books.length - 1);
  shelf.close();
});

test('work newer than the copy is taken from the damaged file', async () => {
  const { dataDir, path } = await makeShelf(true);
  const before = openShelf(dataDir, '2026-03-02');
  const body = bodyWith('book-0', 'Book 0', 'written after the copy');
  await before.call('project.save', { id: 'book-0', body, baseRevision: 1 });
  await before.call('project.create', { title: 'Made after the copy' });
  before.close();
  scribble(path, Math.floor(statSync(path).size / 2 / 4096) * 4096, 4096);
  const shelf = openShelf(dataDir, '2026-03-03');
  expect((await noticesOf(shelf))[0]).toMatchObject({ code: 'database-restored' });
  expect(await shelf.call('project.open', { id: 'book-0' })).toMatchObject({
    value: { revision: 2, body },
  });
  const found = await shelf.call('library.list', { query: 'made after' });
  expect(found).toMatchObject({ value: [{ title: 'Made after the copy' }] });
  expect((await readableIds(shelf)).length).toBe(books.length + 1);
  shelf.close();
});

test('an emptied or vanished library comes back from its copy', async () => {
  for (const vanish of [
    (path: string) => truncateSync(path, 0),
    (path: string) => writeFileSync(path, 'not a library at all, just words '.repeat(200)),
  ]) {
    const { dataDir, path } = await makeShelf(true);
    vanish(path);
    const shelf = openShelf(dataDir, '2026-03-03');
    expect(await readableIds(shelf)).toEqual(books);
    shelf.close();
  }
});

test('a copy that is damaged too is passed over for an older one', async () => {
  const { dataDir, path } = await makeShelf(true);
  openShelf(dataDir, '2026-03-03').close();
  scribble(join(dataDir, 'backups', 'library 2026-03-03.sqlite'), 0, 8192);
  scribble(path, 0, 20_000);
  const shelf = openShelf(dataDir, '2026-03-04');
  expect((await noticesOf(shelf))[0]).toMatchObject({
    data: { backup: 'library 2026-03-02.sqlite' },
  });
  expect(await readableIds(shelf)).toEqual(books);
  shelf.close();
});

test('wherever a library is damaged, it opens and most of it is there', async () => {
  const { path: whole } = await makeShelf(false);
  const bytes = readFileSync(whole);
  let repaired = 0;
  for (let page = 0; page < bytes.length / 4096; page += 7) {
    const dataDir = tempDir();
    const path = join(dataDir, 'library.sqlite');
    writeFileSync(path, bytes);
    scribble(path, page * 4096, 4096);
    const shelf = openShelf(dataDir, '2026-03-03');
    const notices = await noticesOf(shelf);
    if (notices.length > 0) repaired++;
    const ids = await readableIds(shelf);
    // The first page says what tables there are; without it and without a copy there is nothing to go by.
    if (page > 8) expect(ids.length, `page ${page}`).toBeGreaterThanOrEqual(books.length - 2);
    expect(await shelf.call('project.create', { title: 'Goes on' })).toMatchObject({ ok: true });
    shelf.close();
  }
  expect(repaired).toBeGreaterThan(10);
});
