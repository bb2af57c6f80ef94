import { cooperation } from './support/cooperation.ts';
import type { SupportEntry } from './support/entry.ts';
import { learning } from './support/learning.ts';
import { needs } from './support/needs.ts';
import { work } from './support/work.ts';

/** In the order of the card box. */
export const support: readonly SupportEntry[] = [...needs, ...learning, ...work, ...cooperation];
