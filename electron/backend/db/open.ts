import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CallError } from '../../../shared/contract/reply.ts';
import { backendFailure, diskFailure } from '../failures.ts';
import { backUp, backUpDaily, backupFolder, listBackups } from './backups.ts';
import {
  type Connection,
  connect,
  isDamage,
  isSound,
  sqliteCode,
  versionOf,
  whileAlone,
} from './connect.ts';
import { migrations } from './migrations/index.ts';
import { putBack } from './put-back.ts';
import { type Recovery, recover } from './recover.ts';
import { ensureSearch } from './search.ts';

export type Library = {
  readonly db: Connection;
  readonly path: string;
  readonly notices: readonly CallError[];
  close(): void;
};

const keptAfterRemoval = 30 * 24 * 3_600_000;

/** Opens the library, whatever state it is in; throws a failure with a code where a person has to act first. */
export function openLibrary(dataDir: string, now: Date, patience?: number): Library {
  const path = join(dataDir, 'library.sqlite');
  try {
    mkdirSync(backupFolder(dataDir), { recursive: true });
    return whileAlone(join(dataDir, 'opening.lock'), () => openAlone(path, dataDir, now, patience));
  } catch (error) {
    if (/^SQLITE_(BUSY|LOCKED)/.test(sqliteCode(error) ?? '')) {
      throw backendFailure('database-locked', { path });
    }
    const failure = diskFailure(error, dataDir, 'write');
    throw failure ? backendFailure(failure.error.code, failure.error.data) : error;
  }
}

function openAlone(path: string, dataDir: string, now: Date, patience?: number): Library {
  let recovery: Recovery | undefined;
  let db = hasVanished(path, dataDir) ? undefined : openSound(path, patience);
  if (!db) {
    recovery = recover(path, dataDir, now);
    db = connect(path);
  }
  try {
    migrate(db, dataDir, migrations);
    if (recovery) putBack(db, recovery.salvaged);
    db.prepare('DELETE FROM projects WHERE deleted_at < ?').run(
      new Date(now.getTime() - keptAfterRemoval).toISOString(),
    );
    ensureSearch(db);
    backUpDaily(db, dataDir, now);
  } catch (error) {
    db.close();
    throw error;
  }
  const open = db;
  const notices = recovery ? [noticeOf(recovery, dataDir, open)] : [];
  return { db: open, path, notices, close: () => open.close() };
}

function noticeOf({ path, backup }: Recovery, dataDir: string, db: Connection): CallError {
  const count = db.prepare<[], { count: number }>('SELECT count(*) AS count FROM projects').get();
  const data = { path, backups: backupFolder(dataDir), count: count?.count ?? 0 };
  return backup
    ? { code: 'database-restored', data: { ...data, backup } }
    : { code: 'database-damaged', data };
}

/** Emptied, or taken away halfway through an earlier repair: a library that had copies was not new. */
function hasVanished(path: string, dataDir: string): boolean {
  const isEmpty = !existsSync(path) || (statSync(path).size === 0 && !existsSync(`${path}-wal`));
  return isEmpty && listBackups(dataDir).length > 0;
}

/** Undefined when the file is damaged. */
function openSound(path: string, patience?: number): Connection | undefined {
  let db: Connection | undefined;
  try {
    db = connect(path, patience);
    if (isSound(db)) return db;
    db.close();
    return undefined;
  } catch (error) {
    db?.close();
    if (isDamage(error)) return undefined;
    throw error;
  }
}

export function migrate(db: Connection, dataDir: string, steps: readonly string[]): void {
  const from = versionOf(db);
  if (from > steps.length) throw backendFailure('file-newer', { path: db.name, version: from });
  if (from === steps.length) return;
  if (from > 0) backUp(db, dataDir, `library before version ${from + 1}.sqlite`);
  for (const [index, step] of steps.entries()) {
    if (index < from) continue;
    db.transaction(() => {
      db.exec(step);
      db.pragma(`user_version = ${index + 1}`);
    }).immediate();
  }
}
