import { basename, extname, join } from 'node:path';
import type { CallInput, CallOutput } from '../../shared/contract/calls.ts';
import { fail, type Reply, succeed } from '../../shared/contract/reply.ts';
import type { Context } from './context.ts';
import {
  announceWrite,
  importProject,
  isLinkedPath,
  linkProject,
  type Opened,
  openProject,
  replaceContent,
} from './db/projects.ts';
import { readRevision } from './db/revisions.ts';
import { type Content, findByPath, findProject, type ProjectRow, readContent } from './db/rows.ts';
import { designTextOf } from './design-bytes.ts';
import { hashOf, readLimited, realPath, writeBeside, writeWhole } from './files.ts';

/** Resolved at once: what is granted is the file it leads to now, not what a link is later made to point at. */
export async function grantPath(path: string, { granted, disk }: Context): Promise<void> {
  granted.add(await realPath(path, disk));
}

/** A person chose this file now or linked it before; the page alone can never name one. */
async function allowedPath(asked: string, context: Context): Promise<Reply<string>> {
  const path = await realPath(asked, context.disk);
  const isAllowed = context.granted.has(path) || isLinkedPath(context.db, path);
  return isAllowed ? succeed(path) : fail('path-not-granted', { path: asked });
}

/**
 * A file that is linked already opens the design it belongs to. When it was changed outside the program, its
 * content becomes that design's next revision and the older ones stay. A picture is opened as a new, unlinked design.
 */
export async function openPath(asked: string, context: Context): Promise<Reply<Opened>> {
  const allowed = await allowedPath(asked, context);
  if (!allowed.ok) return allowed;
  const path = allowed.value;
  const bytes = await readLimited(path, context.disk);
  if (!bytes.ok) return bytes;
  const text = designTextOf(bytes.value);
  if (!text.ok) return text;
  const hash = hashOf(bytes.value);
  const known = findByPath(context.db, path);
  if (known && isOurs(known, hash)) return openProject(context.db, known.id);
  const read = readContent(text.value.text);
  if (!read.ok) return fail(read.error.code, read.error.data);
  if (text.value.isPicture) return importProject(context.db, read.content, context);
  return takeIn(path, hash, read.content, known?.id, context);
}

function takeIn(
  path: string,
  hash: string,
  content: Content,
  known: string | undefined,
  context: Context,
): Reply<Opened> {
  const { db } = context;
  return db
    .transaction((): Reply<Opened> => {
      const taken = known
        ? replaceContent(db, known, content, context)
        : importProject(db, content, context);
      if (!taken.ok) return taken;
      linkProject(db, taken.value.id, { path, hash });
      return openProject(db, taken.value.id);
    })
    .immediate();
}

export async function importBytes(base64: string, context: Context): Promise<Reply<Opened>> {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) {
    return fail('bad-input', { path: 'base64', reason: 'bad-value' });
  }
  const text = designTextOf(Buffer.from(base64, 'base64'));
  if (!text.ok) return text;
  const read = readContent(text.value.text);
  if (!read.ok) return fail(read.error.code, read.error.data);
  return importProject(context.db, read.content, context);
}

/** Writes a saved revision to a file the person picks, and ties the design to that file from then on. */
export async function saveAs(
  { id, revision }: CallInput<'file.save-as'>,
  context: Context,
): Promise<Reply<CallOutput<'file.save-as'>>> {
  const row = findProject(context.db, id);
  if (!row) return fail('not-found', { id });
  const saved = readRevision(context.db, { id, revision });
  if (!saved.ok) return saved;
  if (!context.dialogs) return fail('no-dialog');
  const chosen = await context.dialogs.saveFile(suggestedName(row.title));
  if (!chosen) return succeed({ canceled: true, path: null });
  const path = await realPath(chosen, context.disk);
  return inTurn(id, context, async () => {
    const written = await writeWhole(path, saved.value.body, { disk: context.disk });
    if (!written.ok) return written;
    context.granted.add(path);
    linkProject(context.db, id, { path, hash: hashOf(saved.value.body) });
    return succeed({ canceled: false, path });
  });
}

/**
 * The file follows the library, so it gets the newest saved revision. When someone else changed the file since we
 * read or wrote it, theirs stays untouched: ours is written beside it under a name of its own, the design is linked
 * to that copy from then on, and later writes go there. A file that was taken away is simply written again.
 */
export async function writeLinked(
  { id, revision }: CallInput<'file.write-linked'>,
  context: Context,
): Promise<Reply<CallOutput<'file.write-linked'>>> {
  return inTurn(id, context, async () => {
    const { db, disk } = context;
    const row = findProject(db, id);
    if (!row) return fail('not-found', { id });
    if (row.linked_path === null) return fail('not-linked', { id });
    if (revision > row.revision) return fail('not-found', { id, revision });
    const path = row.linked_path;
    const hash = hashOf(row.body);
    const mayReplace = (found: string | undefined): boolean => {
      if (found !== undefined && found !== hash && !isOurs(row, found)) return false;
      announceWrite(db, id, found ?? row.linked_hash, hash);
      return true;
    };
    const written = await writeWhole(path, row.body, { disk, mayReplace });
    if (!written.ok) return written;
    if (written.value === 'written') {
      linkProject(db, id, { path, hash });
      return succeed({ path, conflictCopy: null });
    }
    const copy = await writeBeside(
      (count) => conflictName(path, context.now(), count),
      row.body,
      disk,
    );
    if (!copy.ok) return copy;
    linkProject(db, id, { path: copy.value, hash });
    return succeed({ path: copy.value, conflictCopy: copy.value });
  });
}

function isOurs(row: ProjectRow, hash: string): boolean {
  return hash === row.linked_hash || hash === row.linked_state;
}

/** In the person's own time, without the colons that Windows refuses. */
export function conflictName(path: string, at: Date, count: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const time = `${two(at.getHours())}.${two(at.getMinutes())}.${two(at.getSeconds())}`;
  const end = extname(path);
  const name = basename(path, end);
  const again = count > 1 ? ` ${count}` : '';
  return join(path, '..', `${name} (conflict ${day} ${time})${again}${end || '.leer'}`);
}

/** Without what any of the three systems refuses in a name. */
export function suggestedName(title: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters Windows refuses
  const safe = title.replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ').replace(/\s+/g, ' ');
  return `${
    safe
      .replace(/^[ .]+/, '')
      .slice(0, 80)
      .replace(/[ .]+$/, '') || 'leerlandschap'
  }.leer`;
}

/** Two writes of one design's file never overlap, so the later one is never taken for a stranger's. */
async function inTurn<Value>(
  id: string,
  { queues }: Context,
  work: () => Promise<Value>,
): Promise<Value> {
  const before = queues.get(id);
  const mine = (async () => {
    await before?.catch(() => undefined);
    return work();
  })();
  queues.set(id, mine);
  try {
    return await mine;
  } finally {
    if (queues.get(id) === mine) queues.delete(id);
  }
}
