import { embedInPng } from '../../shared/export/png.ts';

/** Above this a browser gives an empty canvas without saying so (Chromium 16384 a side, Safari 67 million pixels in all). */
const longestSide = 16_000;
const mostPixels = 60_000_000;

/** The largest scale, at most the one asked for, at which a picture of this size can be drawn. */
export function possibleScale(width: number, height: number, asked: number): number {
  return Math.min(
    asked,
    longestSide / Math.max(width, height),
    Math.sqrt(mostPixels / (width * height)),
  );
}

/** SVG text to PNG bytes with the design inside; `scale` is in pixels per canvas unit. Rejects when the browser cannot draw it. */
export async function rasterise(
  svg: string,
  { scale, text }: { scale: number; text: string | undefined },
): Promise<Uint8Array> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const possible = possibleScale(image.naturalWidth, image.naturalHeight, scale);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * possible);
    canvas.height = Math.round(image.naturalHeight * possible);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('The browser could not draw this picture.');
    const png = new Uint8Array(await blob.arrayBuffer());
    return text === undefined ? png : embedInPng(png, text);
  } finally {
    URL.revokeObjectURL(url);
  }
}
