import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Design, emptyDesign } from '../../shared/design/design.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { serialiseDesign } from '../../shared/design/serialise.ts';
import type { Language, Translate } from '../../shared/locales/translate.ts';
import { writeWhole } from '../backend/files.ts';
import { readTemplates } from '../backend/templates.ts';
import type { ExitCode, Options } from './main.ts';
import { Unusable } from './unusable.ts';

const templates = join(dirname(dirname(fileURLToPath(import.meta.url))), 'templates');

/** Never writes over a file that is already there. */
export async function newFile(
  files: readonly string[],
  { template, blank, title }: Options,
  t: Translate,
  language: Language,
  print: (text: string) => void,
): Promise<ExitCode> {
  const [file] = files;
  if (!file || files.length > 1) throw new Unusable('cli.which-file');
  if (!template === !blank) throw new Unusable('cli.template-or-blank');
  if (existsSync(file)) throw new Unusable('cli.exists', { file });
  const name = title ?? basename(file).replace(/\.leer$/i, '');
  const design = template ? await fromTemplate(template, language) : emptyDesign('blank', name);
  const named = { ...design, id: randomUUID(), title: title ?? (template ? design.title : name) };
  const written = await writeWhole(file, serialiseDesign(named));
  if (!written.ok) throw new Unusable('cli.cannot-write', { file });
  print(t('cli.written', { file }));
  return 0;
}

async function fromTemplate(id: string, language: Language): Promise<Design> {
  const known = await readTemplates(templates);
  const found = known.find((one) => one.id === id);
  const parsed = found ? parseDesign(found.bodies[language]) : undefined;
  if (!parsed?.ok) {
    throw new Unusable('cli.unknown-template', {
      id,
      known: known.map((one) => one.id).join(', '),
    });
  }
  return parsed.design;
}
