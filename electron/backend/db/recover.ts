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
      return newestOf([...readEach(db, projectRows), ...readEach(db, revisionRows)]);
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

const projectRows = {
  last: 'SELECT max(rowid) AS last FROM projects',
  row: 'SELECT id, revision, updated_at AS savedAt, body FROM projects WHERE rowid = ? AND deleted_at IS NULL',
};
const revisionRows = {
  last: 'SELECT max(rowid) AS last FROM revisions',
  row: `SELECT project_id AS id, revision, saved_at AS savedAt, body FROM revisions
    WHERE rowid = ? AND project_id NOT IN (SELECT id FROM projects WHERE deleted_at IS NOT NULL)`,
};

/** Row by row, because one damaged page ends a whole SELECT. */
function readEach(db: Connection, { last, row }: typeof projectRows): Salvaged[] {
  const found: Salvaged[] = [];
  const end = attempt(() => db.prepare<[], { last: number | null }>(last).get()?.last);
  const read = attempt(() => db.prepare<[number], Salvaged>(row));
  if (!read) return found;
  // Where even the last row is unreadable, a bound far above what people make.
  for (let number = 1; number <= (end ?? 20_000); number++) {
    const value = attempt(() => read.get(number));
    if (value) found.push(value);
  }
  return found;
}

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    // Unreadable is what is expected here, and absence is the answer.
    return undefined;
  }
}

function newestOf(rows: readonly Salvaged[]): Salvaged[] {
  const newest = new Map<string, Salvaged>();
  for (const row of rows) {
    if (row.revision <= (newest.get(row.id)?.revision ?? 0)) continue;
    const parsed: ParseResult | undefined = attempt(() => parseDesign(row.body));
    if (parsed?.ok) newest.set(row.id, row);
  }
  return [...newest.values()];
}
