import { fail, succeed } from '../../../shared/contract/reply.ts';
import { linkProject } from '../db/projects.ts';
import { findProject } from '../db/rows.ts';
import { grantPath, importBytes, openPath, saveAs, writeLinked } from '../linked-files.ts';
import type { HandlersOf } from './handler.ts';

export const fileHandlers = {
  'file.import': ({ base64 }, context) => importBytes(base64, context),
  'file.open': async (_input, context) => {
    if (!context.dialogs) return fail('no-dialog');
    const chosen = await context.dialogs.openFile();
    if (!chosen) return succeed({ canceled: true, opened: null });
    await grantPath(chosen, context);
    const opened = await openPath(chosen, context);
    return opened.ok ? succeed({ canceled: false, opened: opened.value }) : opened;
  },
  'file.open-path': ({ path }, context) => openPath(path, context),
  'file.save-as': (input, context) => saveAs(input, context),
  'file.write-linked': (input, context) => writeLinked(input, context),
  'file.unlink': ({ id }, { db }) => {
    if (!findProject(db, id)) return fail('not-found', { id });
    linkProject(db, id, undefined);
    return succeed({ id });
  },
} satisfies HandlersOf<'file'>;
