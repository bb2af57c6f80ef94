import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embedInPng, extractFromPng } from '../../../shared/export/png.ts';

/** A picture of one grey pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

describe('a design inside a PNG', () => {
  test('comes back letter for letter, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(extractFromPng(embedInPng(pixel, text))).toBe(text);
      }),
    );
  });

  test('leaves the picture itself as it was, with a right checksum', async () => {
    const { Resvg } = await import('@resvg/resvg-js');
    const data = Buffer.from(embedInPng(pixel, 'ë')).toString('base64');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><image width="4" height="4" href="data:image/png;base64,${data}"/></svg>`;
    const drawn = new Resvg(svg).render().pixels;
    expect(drawn[3]).toBe(255);
  });

  test('is not found in a PNG without one, in a cut-off PNG or in anything else', () => {
    const whole = embedInPng(pixel, 'tekst');
    expect(extractFromPng(pixel)).toBeUndefined();
    for (let length = 0; length < whole.length - 12; length += 3) {
      expect(extractFromPng(whole.subarray(0, length)) ?? 'tekst').toBe('tekst');
    }
    expect(extractFromPng(new Uint8Array(200).fill(255))).toBeUndefined();
    expect(() => embedInPng(new Uint8Array(9), 'x')).toThrow('not a PNG');
  });
});
