import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Connection } from './connect.ts';

const kept = 5;
const dailyName = /^library \d{4}-\d{2}-\d{2}\.sqlite$/;
const anyName = /^library .*\.sqlite$/;

export function backupFolder(dataDir: string): string {
  return join(dataDir, 'backups');
}

/** Newest first, by the day in the name. */
export function listBackups(dataDir: string): string[] {
  const folder = backupFolder(dataDir);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => anyName.test(name));
  return names
    .sort()
    .reverse()
    .map((name) => join(folder, name));
}

/** A whole, sound copy under its final name, or none. */
export function backUp(db: Connection, dataDir: string, name: string): void {
  const folder = backupFolder(dataDir);
  mkdirSync(folder, { recursive: true });
  const unfinished = join(folder, 'unfinished.tmp');
  rmSync(unfinished, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(unfinished);
    syncFile(unfinished);
    renameSync(unfinished, join(folder, name));
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** One copy a day, made on opening and only of a library that was found sound and holds something. */
export function backUpDaily(db: Connection, dataDir: string, now: Date): void {
  const name = `library ${now.toISOString().slice(0, 10)}.sqlite`;
  const folder = backupFolder(dataDir);
  if (existsSync(join(folder, name))) return;
  if (!db.prepare('SELECT 1 FROM projects LIMIT 1').get()) return;
  backUp(db, dataDir, name);
  const daily = readdirSync(folder).filter((entry) => dailyName.test(entry) && entry !== name);
  for (const old of daily
    .sort()
    .reverse()
    .slice(kept - 1)) {
    rmSync(join(folder, old), { force: true });
  }
}

export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
