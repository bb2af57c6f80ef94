import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDesign } from '../../shared/design/parse.ts';

export type Template = { readonly id: string; readonly body: string };

const fileName = /^([A-Za-z0-9_-]{1,64})\.(?:json|leer)$/;

/** One broken template must not keep the others, or the program, from opening. */
export async function readTemplates(folder: string): Promise<Template[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    process.stderr.write(`${folder}: ${String(error)}\n`);
    return [];
  });
  const templates: Template[] = [];
  for (const name of names.sort()) {
    const id = fileName.exec(name)?.[1];
    if (!id) continue;
    try {
      const body = await readFile(join(folder, name), 'utf8');
      const parsed = parseDesign(body);
      if (parsed.ok) templates.push({ id, body });
      else process.stderr.write(`${name}: ${JSON.stringify(parsed.error)}\n`);
    } catch (error) {
      process.stderr.write(`${name}: ${String(error)}\n`);
    }
  }
  return templates;
}
