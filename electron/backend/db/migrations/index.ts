import { create } from './0001-create.ts';
import { nameRevisions } from './0002-name-revisions.ts';

/** In order; the place in this list, counted from one, is the library's `user_version` after the step. A step is never changed once released. */
export const migrations: readonly string[] = [create, nameRevisions];
