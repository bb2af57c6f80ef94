import type { CallInput, CallOutput } from '../../../shared/contract/calls.ts';
import { fail, type Reply, succeed } from '../../../shared/contract/reply.ts';
import type { Connection } from './connect.ts';
import { type Opened, openProject, replaceContent, type Sources } from './projects.ts';
import { findProject, readContent } from './rows.ts';

type Listed = CallOutput<'project.revisions'>;

/** Newest first. */
export function listRevisions(db: Connection, id: string): Reply<Listed> {
  if (!findProject(db, id)) return fail('not-found', { id });
  const rows = db.prepare<[string], Listed[number]>(
    `SELECT revision, saved_at AS savedAt, title, elements, name FROM revisions
     WHERE project_id = ? ORDER BY revision DESC`,
  );
  return succeed(rows.all(id));
}

export function readRevision(
  db: Connection,
  { id, revision }: CallInput<'project.revision'>,
): Reply<CallOutput<'project.revision'>> {
  const row = db
    .prepare<[string, number], { body: string }>(
      `SELECT revisions.body FROM revisions JOIN projects ON projects.id = project_id
       WHERE project_id = ? AND revisions.revision = ? AND deleted_at IS NULL`,
    )
    .get(id, revision);
  return row ? succeed({ revision, body: row.body }) : fail('not-found', { id, revision });
}

/** A save point: a revision with a name stays, however old it gets; without a name it is one of many again. */
export function nameRevision(
  db: Connection,
  { id, revision, name }: CallInput<'project.name-revision'>,
): Reply<CallOutput<'project.name-revision'>> {
  const old = readRevision(db, { id, revision });
  if (!old.ok) return old;
  db.prepare('UPDATE revisions SET name = ? WHERE project_id = ? AND revision = ?').run(
    name,
    id,
    revision,
  );
  return succeed({ id, revision });
}

/** Going back is a step forward: the old bytes become a new revision. */
export function restoreRevision(
  db: Connection,
  input: CallInput<'project.restore'>,
  sources: Sources,
): Reply<Opened> {
  const old = readRevision(db, input);
  if (!old.ok) return old;
  const read = readContent(old.value.body);
  if (!read.ok) return fail(read.error.code, read.error.data);
  const saved = replaceContent(db, input.id, read.content, sources);
  return saved.ok ? openProject(db, input.id) : saved;
}
