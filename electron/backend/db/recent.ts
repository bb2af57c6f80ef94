import type { Connection } from './connect.ts';
import type { Content } from './rows.ts';

/** One more than the designs that people have open at a time. */
const kept = 4;
const byLibrary = new WeakMap<Connection, Map<string, Content>>();

/** What was read or written last: the next save of a design differs from it in a card or two. */
export function remember(db: Connection, id: string, content: Content): void {
  const contents = byLibrary.get(db) ?? new Map<string, Content>();
  byLibrary.set(db, contents);
  contents.delete(id);
  contents.set(id, content);
  const oldest = contents.keys().next().value;
  if (contents.size > kept && oldest !== undefined) contents.delete(oldest);
}

/** Only to compare with: another process may have written since. */
export function recall(db: Connection, id: string): Content | undefined {
  return byLibrary.get(db)?.get(id);
}
