import { expect } from 'vitest';
import { createBackend } from '../../electron/backend/backend.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import { bodyWith } from './designs.ts';

export type Shelf = {
  call(name: string, input: unknown): Promise<Reply<unknown>>;
  close(): void;
};

/** A backend over a folder on a given day, for tests that open the same library again and again. */
export function openShelf(dataDir: string, day: string): Shelf {
  let ids = 0;
  const backend = createBackend({
    dataDir,
    version: '0.1.0',
    host: 'test',
    templates: [],
    now: () => new Date(`${day}T12:00:00.000Z`),
    newId: () => `shelf-${day}-${++ids}`,
  });
  return { call: backend.dispatch, close: backend.close };
}

const words = 'a long text that fills the pages of the library '.repeat(300);

/** Designs `book-0`, `book-1`, …, each large enough to have pages of its own. */
export async function fillShelf({ call }: Shelf, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const body = bodyWith(`book-${index}`, `Book ${index}`, words, words);
    const base64 = Buffer.from(body).toString('base64');
    const reply = await call('file.import', { name: 'book.leer', base64 });
    expect(reply).toMatchObject({ ok: true, value: { id: `book-${index}` } });
  }
}

/** The ids that can be listed and opened. */
export async function readableIds({ call }: Shelf): Promise<string[]> {
  const listed = await call('library.list', {});
  if (!listed.ok) throw new Error(JSON.stringify(listed.error));
  const rows = listed.value as { id: string }[]; // its shape is the contract suite's business
  for (const { id } of rows) expect(await call('project.open', { id })).toMatchObject({ ok: true });
  return rows.map(({ id }) => id).sort();
}

export async function noticesOf({ call }: Shelf): Promise<{ code: string; data: object }[]> {
  const info = await call('system.info', {});
  if (!info.ok) throw new Error(JSON.stringify(info.error));
  return (info.value as { notices: { code: string; data: object }[] }).notices; // as above
}
