import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ParseResult, parseDesign } from '../../../shared/design/parse.ts';
import { backupFolder, listBackups, syncFile } from './backups.ts';
import { type Connection, connectCopy, isSound, versionOf } from './connect.ts';
import { migrations } from './migrations/index.ts';

export type Salvaged = {
  readonly id: string;
  readonly revision: number;
  readonly savedAt: string;
  readonly body: string;
};
type Found = Salvaged & { readonly removed: 0 | 1 };
export type Recovery = {
  /** Where the damaged file is kept. */
  readonly path: string;
  readonly backup: string | undefined;
  readonly salvaged: readonly Salvaged[];
};

const tails = ['', '-wal', '-shm'];

/** Puts the damaged file aside for good, reads from it what can be read, and puts the newest sound copy in its place. */
export function recover(libraryPath: string, dataDir: string, now: Date): Recovery {
  const path = setAside(libraryPath, dataDir, now);
  const backup = restoreNewest(libraryPath, dataDir);
  return { path, backup, salvaged: salvage(path, dataDir) };
}

function setAside(libraryPath: string, dataDir: string, now: Date): string {
  const folder = join(dataDir, 'damaged');
  mkdirSync(folder, { recursive: true });
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '.');
  let path = join(folder, `library ${stamp}.sqlite`);
  for (let count = 2; existsSync(path); count++) {
    path = join(folder, `library ${stamp} (${count}).sqlite`);
  }
  // The file itself goes last, so that a stop halfway leaves it where the next start looks.
  for (const tail of [...tails].reverse()) {
    if (existsSync(libraryPath + tail)) renameSync(libraryPath + tail, path + tail);
  }
  return path;
}

/** Undefined when there is no sound copy of a version this program knows. */
function restoreNewest(libraryPath: string, dataDir: string): string | undefined {
  const unfinished = join(dataDir, 'restoring.tmp');
  for (const backup of listBackups(dataDir)) {
    try {
      copyFileSync(backup, unfinished);
      if (!isUsable(unfinished)) continue;
      syncFile(unfinished);
      renameSync(unfinished, libraryPath);
      return basename(backup);
    } catch (error) {
      // An unreadable copy is passed over for an older one; the person is told which was used.
      process.stderr.write(`${backup}: ${String(error)}\n`);
    } finally {
      rmSync(unfinished, { force: true });
    }
  }
  return undefined;
}

function isUsable(path: string): boolean {
  const db = connectCopy(path);
  try {
    const version = versionOf(db);
    return version >= 1 && version <= migrations.length && isSound(db);
  } finally {
    db.close();
  }
}

/** The newest readable body of every design, from a copy, so that the damaged file stays as it was found. */
function salvage(path: string, dataDir: string): Salvaged[] {
  if (!existsSync(path) || statSync(path).size === 0) return [];
  const copy = join(backupFolder(dataDir), 'salvage.tmp');
  mkdirSync(backupFolder(dataDir), { recursive: true });
  try {
    for (const tail of ['', '-wal']) {
      if (existsSync(path + tail)) copyFileSync(path + tail, copy + tail);
    }
    const db = connectCopy(copy);
    try {
      return newestOf([readEach(db, 'projects'), readEach(db, 'revisions')]);
    } finally {
      db.close();
    }
  } catch (error) {
    process.stderr.write(`${path}: ${String(error)}\n`);
    return [];
  } finally {
    for (const tail of tails) rmSync(copy + tail, { force: true });
  }
}

const projectRows = `SELECT id, revision, updated_at AS savedAt, body, deleted_at IS NOT NULL AS removed
  FROM projects WHERE rowid = ?`;
const revisionRows = `SELECT project_id AS id, revision, saved_at AS savedAt, body, 0 AS removed
  FROM revisions WHERE rowid = ?`;

/** Row by row, because one damaged page ends a whole SELECT. */
function* readEach(db: Connection, table: 'projects' | 'revisions'): Iterable<Found> {
  const end = attempt(() =>
    db.prepare<[], { last: number | null }>(`SELECT max(rowid) AS last FROM ${table}`).get(),
  );
  const rows = table === 'projects' ? projectRows : revisionRows;
  const read = attempt(() => db.prepare<[number], Found>(rows));
  if (!read) return;
  // Where even the last row is unreadable, a bound far above what people make.
  for (let number = 1; number <= (end?.last ?? 20_000); number++) {
    const value = attempt(() => read.get(number));
    if (value) yield value;
  }
}

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    // Unreadable is what is expected here, and absence is the answer.
    return undefined;
  }
}

/** One row at a time, as all revisions together may be more than the memory holds. */
function newestOf(tables: readonly Iterable<Found>[]): Salvaged[] {
  const removed = new Set<string>();
  const newest = new Map<string, Salvaged>();
  for (const rows of tables) {
    for (const row of rows) {
      if (row.removed) removed.add(row.id);
      if (removed.has(row.id) || row.revision <= (newest.get(row.id)?.revision ?? 0)) continue;
      const parsed: ParseResult | undefined = attempt(() => parseDesign(row.body));
      if (parsed?.ok) newest.set(row.id, row);
    }
  }
  return [...newest.values()];
}
