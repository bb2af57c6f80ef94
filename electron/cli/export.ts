import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialiseDesign } from '../../shared/design/serialise.ts';
import { fontCss } from '../../shared/export/font.ts';
import { embedInPng } from '../../shared/export/png.ts';
import { renderSvg } from '../../shared/export/svg.ts';
import type { Language, Translate } from '../../shared/locales/translate.ts';
import { writeWhole } from '../backend/files.ts';
import type { ExitCode, Options } from './main.ts';
import { readDesign } from './read-design.ts';
import { Unusable } from './unusable.ts';

/** The drawing library reads no web fonts, so the build lays the same fonts beside it in a form it knows. */
const fonts = join(dirname(dirname(fileURLToPath(import.meta.url))), 'fonts');

export async function exportFile(
  files: readonly string[],
  { to, scale = '2', 'no-embed': noEmbed = false }: Options,
  t: Translate,
  language: Language,
  print: (text: string) => void,
): Promise<ExitCode> {
  const [file] = files;
  if (!file || files.length > 1) throw new Unusable('cli.which-file');
  const kind = /\.(svg|png)$/i.exec(to ?? '')?.[1]?.toLowerCase();
  if (!to || !kind) throw new Unusable('cli.where-to');
  const factor = Number(scale);
  if (!(factor >= 0.1 && factor <= 4)) throw new Unusable('cli.scale', { scale });
  const design = await readDesign(file, t);
  const embed = !noEmbed;
  const svg = renderSvg(design, { t, language, embed, fontCss });
  const bytes =
    kind === 'svg'
      ? Buffer.from(svg)
      : await drawPng(svg, factor, embed ? serialiseDesign(design) : undefined);
  const written = await writeWhole(to, bytes);
  if (!written.ok) throw new Unusable('cli.cannot-write', { file: to });
  print(t('cli.written', { file: to }));
  return 0;
}

async function drawPng(svg: string, zoom: number, text: string | undefined): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      loadSystemFonts: false,
      fontFiles: readdirSync(fonts).map((name) => join(fonts, name)),
      defaultFontFamily: 'Atkinson Hyperlegible Next',
    },
  });
  const png = drawing.render().asPng();
  return text === undefined ? png : embedInPng(png, text);
}
