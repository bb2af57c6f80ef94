import type { Design } from '../../../shared/design/design.ts';
import { type ParseResult, parseDesign } from '../../../shared/design/parse.ts';
import { serialiseDesign } from '../../../shared/design/serialise.ts';
import type { Connection } from './connect.ts';
import { recall, remember } from './recent.ts';
import { indexProject } from './search.ts';
import { thinRevisions } from './thinning.ts';

export type ProjectRow = {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly stage: string;
  readonly revision: number;
  readonly updated_at: string;
  readonly body: string;
  readonly elements: number;
  readonly linked_path: string | null;
  readonly linked_hash: string | null;
  /** The hash of what is being written to the file; still there when the program stopped before it could confirm. */
  readonly linked_state: string | null;
  readonly deleted_at: string | null;
};

export type Content = {
  readonly design: Design;
  readonly body: string;
  readonly readOnly: boolean;
};

export type ReadContent =
  | { readonly ok: true; readonly content: Content }
  | Extract<ParseResult, { ok: false }>;

/** The one way in for bytes. A design of a newer major version is kept byte for byte, as we may not know all of it. */
export function readContent(text: string, known?: Design): ReadContent {
  const parsed = parseDesign(text, known);
  if (!parsed.ok) return parsed;
  const { design, readOnly } = parsed;
  const body = readOnly ? text : serialiseDesign(design);
  return { ok: true, content: { design, body, readOnly } };
}

/** What a row holds, without reading it again when these very bytes were read or written just now. */
export function readHeld(db: Connection, row: ProjectRow): ReadContent {
  const known = recall(db, row.id);
  if (known?.body === row.body) return { ok: true, content: known };
  const read = readContent(row.body, known?.design);
  if (read.ok) remember(db, row.id, read.content);
  return read;
}

/** The same design under another id or title. */
export function withIdentity(content: Content, identity: { id?: string; title?: string }): Content {
  const design: Design = { ...content.design, ...identity };
  if (!content.readOnly) return { design, body: serialiseDesign(design), readOnly: false };
  const raw: object = JSON.parse(content.body);
  const body = `${JSON.stringify({ ...raw, ...identity }, undefined, 2)}\n`;
  return { design, body, readOnly: true };
}

export function findProject(db: Connection, id: string): ProjectRow | undefined {
  return db
    .prepare<[string], ProjectRow>('SELECT * FROM projects WHERE id = ? AND deleted_at IS NULL')
    .get(id);
}

export function findByPath(db: Connection, path: string): ProjectRow | undefined {
  return db
    .prepare<[string], ProjectRow>(
      'SELECT * FROM projects WHERE linked_path = ? AND deleted_at IS NULL ORDER BY number DESC',
    )
    .get(path);
}

export function isIdTaken(db: Connection, id: string): boolean {
  return db.prepare('SELECT 1 FROM projects WHERE id = ?').get(id) !== undefined;
}

/** Writes row, revision and index; belongs inside a transaction. Gives the new revision. */
export function storeContent(
  db: Connection,
  id: string,
  revision: number,
  content: Content,
  savedAt: string,
): void {
  const { design, body } = content;
  const values = { id, revision, savedAt, body, title: design.title, stage: design.stage };
  const row = db
    .prepare<[object], { number: number }>(
      `INSERT INTO projects (id, title, stage, revision, updated_at, body, elements)
       VALUES (@id, @title, @stage, @revision, @savedAt, @body, @elements)
       ON CONFLICT (id) DO UPDATE SET title = @title, stage = @stage, revision = @revision,
         updated_at = @savedAt, body = @body, elements = @elements
       RETURNING number`,
    )
    .get({ ...values, elements: design.elements.length });
  db.prepare(
    `INSERT INTO revisions (project_id, revision, saved_at, title, elements, body)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(id, revision, savedAt, design.title, design.elements.length, body);
  if (row) indexProject(db, row.number, design);
  remember(db, id, content);
  if (revision % 10 === 0) thinRevisions(db, id, new Date(savedAt));
}
