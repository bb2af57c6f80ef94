import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDesign } from '../../shared/design/parse.ts';
import { type Language, languages } from '../../shared/locales/translate.ts';

/** One worked example, with its file in every language. */
export type Template = { readonly id: string; readonly bodies: Readonly<Record<Language, string>> };

const fileName = /^([A-Za-z0-9_-]{1,64})\.(?:json|leer)$/;

/** One broken template must not keep the others, or the program, from opening; one that lacks a language is in the other. */
export async function readTemplates(folder: string): Promise<Template[]> {
  const found = new Map<string, Partial<Record<Language, string>>>();
  for (const language of languages) {
    for (const { id, body } of await readLanguage(join(folder, language))) {
      found.set(id, { ...found.get(id), [language]: body });
    }
  }
  return [...found]
    .map(([id, { nl, en }]) => ({ id, bodies: { nl: nl ?? en ?? '', en: en ?? nl ?? '' } }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

async function readLanguage(folder: string): Promise<{ id: string; body: string }[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    process.stderr.write(`${folder}: ${String(error)}\n`);
    return [];
  });
  const read: { id: string; body: string }[] = [];
  for (const name of names) {
    const id = fileName.exec(name)?.[1];
    if (!id) continue;
    try {
      const body = await readFile(join(folder, name), 'utf8');
      const parsed = parseDesign(body);
      if (parsed.ok) read.push({ id, body });
      else process.stderr.write(`${name}: ${JSON.stringify(parsed.error)}\n`);
    } catch (error) {
      process.stderr.write(`${name}: ${String(error)}\n`);
    }
  }
  return read;
}
