import { fail } from '../../../shared/contract/reply.ts';
import {
  createProject,
  duplicateProject,
  openProject,
  removeProject,
  renameProject,
  saveProject,
  undeleteProject,
} from '../db/projects.ts';
import { listRevisions, nameRevision, readRevision, restoreRevision } from '../db/revisions.ts';
import type { HandlersOf } from './handler.ts';

export const projectHandlers = {
  'project.create': ({ title, body, template, language }, context) => {
    const chosen = context.templates.find(({ id }) => id === template);
    if (template !== undefined && !chosen) return fail('not-found', { id: template });
    return createProject(context.db, chosen?.bodies[language ?? 'nl'] ?? body, title, context);
  },
  'project.open': ({ id }, { db }) => openProject(db, id),
  'project.save': (input, context) => saveProject(context.db, input, context),
  'project.duplicate': (input, context) => duplicateProject(context.db, input, context),
  'project.rename': (input, context) => renameProject(context.db, input, context),
  'project.remove': ({ id }, context) => removeProject(context.db, id, context),
  'project.undelete': ({ id }, { db }) => undeleteProject(db, id),
  'project.revisions': ({ id }, { db }) => listRevisions(db, id),
  'project.revision': (input, { db }) => readRevision(db, input),
  'project.name-revision': (input, { db }) => nameRevision(db, input),
  'project.restore': (input, context) => restoreRevision(context.db, input, context),
} satisfies HandlersOf<'project'>;
