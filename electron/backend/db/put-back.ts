import type { Connection } from './connect.ts';
import type { Salvaged } from './recover.ts';
import { readContent, storeContent } from './rows.ts';

/** Adds what was read from a damaged library to the copy in its place; never over something newer. Gives how many. */
export function putBack(db: Connection, salvaged: readonly Salvaged[]): number {
  const current = db.prepare<[string], { revision: number; body: string }>(
    'SELECT revision, body FROM projects WHERE id = ?',
  );
  return db
    .transaction(() => {
      let count = 0;
      for (const { id, revision, savedAt, body } of salvaged) {
        const held = current.get(id);
        if (held && (held.revision >= revision || held.body === body)) continue;
        const read = readContent(body);
        if (!read.ok) continue;
        storeContent(db, id, revision, read.content, savedAt);
        count++;
      }
      return count;
    })
    .immediate();
}
