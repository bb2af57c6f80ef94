import { appendFileSync, realpathSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Reply } from '../../shared/contract/reply.ts';
import type { Context, Dialogs } from './context.ts';
import { openLibrary } from './db/open.ts';
import { dispatchCall } from './dispatch.ts';
import { type Disk, realDisk } from './files.ts';
import type { Template } from './templates.ts';

export type BackendOptions = {
  readonly dataDir: string;
  readonly version: string;
  readonly host: string;
  readonly templates: readonly Template[];
  readonly now: () => Date;
  readonly newId: () => string;
  readonly dialogs?: Dialogs | undefined;
  /** Only tests put another in its place. */
  readonly disk?: Disk;
};

export type Backend = {
  dispatch(name: unknown, input: unknown): Promise<Reply<unknown>>;
  /** A file the person handed over outside the page: a double click, or an argument. */
  grant(path: string): void;
  close(): void;
};

/** Throws a failure with a `refusal` when the library cannot be opened at all. */
export function createBackend(options: BackendOptions): Backend {
  const { dataDir, dialogs, disk = realDisk, ...rest } = options;
  const library = openLibrary(dataDir, rest.now());
  const context: Context = {
    ...rest,
    dialogs,
    disk,
    db: library.db,
    notices: library.notices,
    granted: new Set(),
    queues: new Map(),
    thumbnails: new Map(),
    summaries: new Map(),
  };
  const log = logTo(join(dataDir, 'log.txt'), rest.now);
  return {
    dispatch: (name, input) => dispatchCall(name, input, context, log),
    grant: (path) => context.granted.add(resolvedNow(path)),
    close: library.close,
  };
}

/** At once and not later, because the page may ask for the file in the next moment. */
function resolvedNow(path: string): string {
  const whole = resolve(path);
  for (const [start, end] of [
    [whole, ''],
    [dirname(whole), basename(whole)],
  ] as const) {
    try {
      return join(realpathSync(start), end);
    } catch {
      // Not there (yet); opening it will say so.
    }
  }
  return whole;
}

const logLimit = 1_000_000;

function logTo(path: string, now: () => Date) {
  return (reference: string, name: string, error: unknown): void => {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const line = `${now().toISOString()} ${reference} ${name}: ${what}\n`;
    process.stderr.write(line);
    try {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > logLimit) {
        renameSync(path, `${path}.old`);
      }
      appendFileSync(path, line);
    } catch (problem) {
      // A full disk must not turn one failed call into a dead program; the line is on stderr.
      process.stderr.write(`${path}: ${String(problem)}\n`);
    }
  };
}
