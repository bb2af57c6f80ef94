import { serialiseDesign } from '../../shared/design/serialise.ts';
import { currentT } from '../i18n.ts';
import { currentDesign } from './design-store.ts';
import { useView } from './view-store.ts';

/** Hands bytes to the person as a download; both hosts show their own "save as" for it. */
export function download(name: string, data: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([data], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

function fileName(extension: string): string {
  const base =
    currentDesign()
      .title.replace(/[^\p{L}\p{N} _-]+/gu, '')
      .trim() || 'ontwerp';
  return `${base}.${extension}`;
}

/** The picture is drawn from the document; renderer and font load only when somebody asks for one. */
async function drawSvg(): Promise<string> {
  const [{ renderSvg }, { fontCss }] = await Promise.all([
    import('../../shared/export/svg.ts'),
    import('../../shared/export/font.ts'),
  ]);
  const { language } = useView.getState();
  return renderSvg(currentDesign(), { t: currentT(), language, embed: true, fontCss });
}

export async function exportSvg(): Promise<void> {
  download(fileName('leer.svg'), await drawSvg(), 'image/svg+xml');
}

export async function exportPng(): Promise<void> {
  const { rasterise } = await import('../export/raster.ts');
  const png = await rasterise(await drawSvg(), {
    scale: 2,
    text: serialiseDesign(currentDesign()),
  });
  download(fileName('leer.png'), new Uint8Array(png), 'image/png');
}

export function downloadLeer(): void {
  download(fileName('leer'), serialiseDesign(currentDesign()), 'application/json');
}
