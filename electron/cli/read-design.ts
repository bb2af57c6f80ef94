import { readFile, stat } from 'node:fs/promises';
import type { Design } from '../../shared/design/design.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { type ProfileFile, parseProfile } from '../../shared/design/profile.ts';
import { limits } from '../../shared/design/schema.ts';
import { extractFromPng } from '../../shared/export/png.ts';
import { extractDesignText } from '../../shared/export/svg-design.ts';
import type { Translate } from '../../shared/locales/translate.ts';
import { Unusable } from './unusable.ts';

/** Reads a .leer file, or a picture with a design inside. */
export async function readDesign(file: string, t: Translate): Promise<Design> {
  const text = await readText(file);
  const parsed = parseDesign(text);
  if (parsed.ok) return parsed.design;
  const { code, data } = parsed.error;
  const why = t(`error.${code}`, { ...data, reason: t(`error.reason.${data.reason}`) });
  throw new Unusable('cli.file-trouble', { file, why });
}

/** A team's settings of the checks, as the program saves them. */
export async function readProfile(file: string): Promise<ProfileFile> {
  const parsed = parseProfile((await readBytes(file)).toString('utf8'));
  if (!parsed.ok) throw new Unusable('cli.profile', { file, path: parsed.path || '–' });
  return parsed.file;
}

async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  if (/\.png$/i.test(file)) return inside(extractFromPng(bytes), file);
  const text = bytes.toString('utf8');
  return /\.svg$/i.test(file) ? inside(extractDesignText(text), file) : text;
}

function inside(text: string | undefined, file: string): string {
  if (text === undefined) throw new Unusable('cli.no-design', { file });
  return text;
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    const { size } = await stat(file);
    // A picture is larger than its design, so it gets some room.
    if (size > limits.bytes * 3) throw new Unusable('cli.too-large', { file });
    return await readFile(file);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable('cli.cannot-read', { file });
  }
}
