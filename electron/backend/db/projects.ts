import type { CallInput, CallOutput } from '../../../shared/contract/calls.ts';
import { fail, type Reply, succeed } from '../../../shared/contract/reply.ts';
import { emptyDesign } from '../../../shared/design/design.ts';
import type { Connection } from './connect.ts';
import { recall } from './recent.ts';
import {
  type Content,
  findByPath,
  findProject,
  isIdTaken,
  type ProjectRow,
  readContent,
  readHeld,
  storeContent,
  withIdentity,
} from './rows.ts';
import { searchExpression } from './search.ts';

export type Opened = CallOutput<'project.open'>;
export type Saved = CallOutput<'project.save'>;

/** Where the moment and the ids come from, so that tests can say them. */
export type Sources = { readonly now: () => Date; readonly newId: () => string };

const listed = `SELECT id, title, stage, revision, updated_at AS updatedAt, elements,
  linked_path AS linkedTo FROM projects WHERE deleted_at IS NULL`;

export function listProjects(db: Connection, query: string): CallOutput<'library.list'> {
  type Row = CallOutput<'library.list'>[number];
  const expression = searchExpression(query);
  if (expression === undefined) {
    return db.prepare<[], Row>(`${listed} ORDER BY updated_at DESC, number DESC`).all();
  }
  return db
    .prepare<[string], Row>(
      `${listed} AND number IN (SELECT rowid FROM search WHERE search MATCH ?)
       ORDER BY updated_at DESC, number DESC`,
    )
    .all(expression);
}

export function openProject(db: Connection, id: string): Reply<Opened> {
  const row = findProject(db, id);
  return row ? openedOf(db, row) : fail('not-found', { id });
}

function openedOf(db: Connection, row: ProjectRow): Reply<Opened> {
  const read = readHeld(db, row);
  if (!read.ok) return fail(read.error.code, read.error.data);
  return succeed({
    id: row.id,
    body: row.body,
    revision: row.revision,
    savedAt: row.updated_at,
    readOnly: read.content.readOnly,
    linkedTo: row.linked_path,
  });
}

export function addProject(
  db: Connection,
  id: string,
  content: Content,
  { now }: Sources,
): Reply<Opened> {
  db.transaction(() => storeContent(db, id, 1, content, now().toISOString())).immediate();
  return openProject(db, id);
}

export function createProject(
  db: Connection,
  body: string | undefined,
  title: string,
  sources: Sources,
): Reply<Opened> {
  const id = sources.newId();
  const read =
    body === undefined
      ? { ok: true as const, content: contentOfNothing(id, title) }
      : readContent(body);
  if (!read.ok) return fail(read.error.code, read.error.data);
  return addProject(db, id, withIdentity(read.content, { id, title }), sources);
}

function contentOfNothing(id: string, title: string): Content {
  return { design: emptyDesign(id, title), body: '', readOnly: false };
}

/** Keeps the design's own id for the row where it is free; the bytes stay what they were. */
export function importProject(db: Connection, content: Content, sources: Sources): Reply<Opened> {
  const own = content.design.id;
  return addProject(db, isIdTaken(db, own) ? sources.newId() : own, content, sources);
}

export function saveProject(
  db: Connection,
  { id, body, baseRevision }: CallInput<'project.save'>,
  sources: Sources,
): Reply<Saved> {
  const read = readContent(body, recall(db, id)?.design);
  if (!read.ok) return fail(read.error.code, read.error.data);
  return change(db, id, sources, (row, held) => {
    if (held.readOnly || read.content.readOnly) return fail('read-only', { id });
    // Before the revision, so that a page that missed the answer may ask again.
    if (row.body === read.content.body) return succeed(held);
    if (row.revision !== baseRevision) return fail('stale-revision', { revision: row.revision });
    return succeed(read.content);
  });
}

export function renameProject(
  db: Connection,
  { id, title }: CallInput<'project.rename'>,
  sources: Sources,
): Reply<Saved> {
  return change(db, id, sources, (_row, held) =>
    held.readOnly ? fail('read-only', { id }) : succeed(withIdentity(held, { title })),
  );
}

/** The content of a file that was changed outside the program. */
export function replaceContent(
  db: Connection,
  id: string,
  content: Content,
  sources: Sources,
): Reply<Saved> {
  return change(db, id, sources, () => succeed(content));
}

/** Reads, decides and writes in one transaction; content with the same bytes makes no revision. */
function change(
  db: Connection,
  id: string,
  { now }: Sources,
  decide: (row: ProjectRow, held: Content) => Reply<Content>,
): Reply<Saved> {
  return db
    .transaction((): Reply<Saved> => {
      const row = findProject(db, id);
      if (!row) return fail('not-found', { id });
      const held = readHeld(db, row);
      if (!held.ok) return fail(held.error.code, held.error.data);
      const next = decide(row, held.content);
      if (!next.ok) return next;
      if (next.value.body === row.body) {
        return succeed({ id, revision: row.revision, savedAt: row.updated_at });
      }
      const revision = row.revision + 1;
      const savedAt = now().toISOString();
      storeContent(db, id, revision, next.value, savedAt);
      return succeed({ id, revision, savedAt });
    })
    .immediate();
}

export function duplicateProject(
  db: Connection,
  { id, title }: CallInput<'project.duplicate'>,
  sources: Sources,
): Reply<Saved> {
  const row = findProject(db, id);
  if (!row) return fail('not-found', { id });
  const made = createProject(db, row.body, title, sources);
  if (!made.ok) return made;
  return succeed({ id: made.value.id, revision: made.value.revision, savedAt: made.value.savedAt });
}

export function removeProject(
  db: Connection,
  id: string,
  { now }: Sources,
): Reply<CallOutput<'project.remove'>> {
  const done = db
    .prepare('UPDATE projects SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL')
    .run(now().toISOString(), id);
  return done.changes > 0 ? succeed({ id }) : fail('not-found', { id });
}

export function undeleteProject(db: Connection, id: string): Reply<CallOutput<'project.undelete'>> {
  return db
    .transaction((): Reply<CallOutput<'project.undelete'>> => {
      const row = db.prepare<[string], ProjectRow>('SELECT * FROM projects WHERE id = ?').get(id);
      if (!row) return fail('not-found', { id });
      // Another design may have taken over the file in the meantime; one file has one design.
      const heldBy = row.linked_path ? findByPath(db, row.linked_path) : undefined;
      if (heldBy && heldBy.id !== id) linkProject(db, id, undefined);
      db.prepare('UPDATE projects SET deleted_at = NULL WHERE id = ?').run(id);
      return succeed({ id });
    })
    .immediate();
}

/** Ties a design to a file and every other design loose from it. */
export function linkProject(
  db: Connection,
  id: string,
  link: { readonly path: string; readonly hash: string } | undefined,
): void {
  db.transaction(() => {
    if (link) db.prepare(`${unlink} linked_path = ?`).run(link.path);
    db.prepare(
      'UPDATE projects SET linked_path = ?, linked_hash = ?, linked_state = NULL WHERE id = ?',
    ).run(link?.path ?? null, link?.hash ?? null, id);
  }).immediate();
}

const unlink =
  'UPDATE projects SET linked_path = NULL, linked_hash = NULL, linked_state = NULL WHERE';

/** Written down just before the file changes: a stop in between leaves one of these two, and neither is a stranger's. */
export function announceWrite(db: Connection, id: string, held: string | null, next: string): void {
  db.prepare('UPDATE projects SET linked_hash = ?, linked_state = ? WHERE id = ?').run(
    held,
    next,
    id,
  );
}

export function isLinkedPath(db: Connection, path: string): boolean {
  return findByPath(db, path) !== undefined;
}
