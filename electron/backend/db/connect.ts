import Database from 'better-sqlite3';

export type Connection = Database.Database;

/** Acknowledged means on the disk: WAL with FULL waits for it at every commit. */
export function connect(path: string, patience = 5_000): Connection {
  const db = new Database(path, { timeout: patience });
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** For a copy that will be thrown away: changes no setting, and folds in a log that lies beside it. */
export function connectCopy(path: string): Connection {
  return new Database(path, { fileMustExist: true });
}

export function isSound(db: Connection): boolean {
  return db.pragma('quick_check(1)', { simple: true }) === 'ok';
}

export function versionOf(db: Connection): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** `SQLITE_…`, also for the extended codes; undefined for anything that is no SQLite error. */
export function sqliteCode(error: unknown): string | undefined {
  return error instanceof Database.SqliteError ? error.code : undefined;
}

export function isDamage(error: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB)/.test(sqliteCode(error) ?? '');
}

/**
 * One process at a time checks, repairs and migrates a library. The lock is SQLite's own,
 * so that it goes away with a process that is killed.
 */
export function whileAlone<Value>(lockPath: string, work: () => Value): Value {
  const lock = new Database(lockPath, { timeout: 15_000 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return work();
  } finally {
    lock.close();
  }
}
