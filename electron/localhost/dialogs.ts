import { readFile } from 'node:fs/promises';
import type { Dialogs } from '../backend/context.ts';

/** Answers from a JSON file `{ open, save }`; a browser has no dialogs of its own that tell where a file lies. */
export function scriptedDialogs(path: string): Dialogs {
  const answer = async (name: string): Promise<string | undefined> => {
    const scripted: unknown = JSON.parse(await readFile(path, 'utf8'))[name];
    return typeof scripted === 'string' ? scripted : undefined;
  };
  return { openFile: () => answer('open'), saveFile: () => answer('save') };
}
