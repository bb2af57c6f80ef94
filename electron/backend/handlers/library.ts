import { fail, succeed } from '../../../shared/contract/reply.ts';
import { runChecks } from '../../../shared/rules/index.ts';
import { listProjects } from '../db/projects.ts';
import { findProject, readContent } from '../db/rows.ts';
import { drawThumbnail } from '../thumbnail.ts';
import type { HandlersOf } from './handler.ts';

const thumbnailsKept = 200;

export const libraryHandlers = {
  'library.list': ({ query }, { db }) => succeed(listProjects(db, query ?? '')),
  'library.thumbnail': ({ id, language }, { db, thumbnails }) => {
    const row = findProject(db, id);
    if (!row) return fail('not-found', { id });
    const key = `${id} ${row.revision} ${language}`;
    let svg = thumbnails.get(key);
    if (svg === undefined) {
      const read = readContent(row.body);
      if (!read.ok) return fail(read.error.code, read.error.data);
      svg = drawThumbnail(read.content.design, language);
    }
    // Taken out and put in again, so that the one unused for longest is the first in line to go.
    thumbnails.delete(key);
    thumbnails.set(key, svg);
    const oldest = thumbnails.keys().next().value;
    if (thumbnails.size > thumbnailsKept && oldest !== undefined) thumbnails.delete(oldest);
    return succeed({ svg });
  },
  'library.summary': ({ id }, { db, summaries }) => {
    const row = findProject(db, id);
    if (!row) return fail('not-found', { id });
    const known = summaries.get(id);
    if (known?.revision === row.revision) return succeed(known.summary);
    const read = readContent(row.body);
    if (!read.ok) return fail(read.error.code, read.error.data);
    const { states, findings } = runChecks(read.content.design);
    const counts: Record<string, number> = {};
    for (const { severity, waived } of findings) {
      if (!waived) counts[severity] = (counts[severity] ?? 0) + 1;
    }
    const summary = { states: { ...states }, counts };
    summaries.set(id, { revision: row.revision, summary });
    return succeed(summary);
  },
} satisfies HandlersOf<'library'>;
