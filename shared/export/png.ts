const signature = [137, 80, 78, 71, 13, 10, 26, 10];
const keyword = 'leerlandschap';

/** Puts the design into a PNG as an uncompressed iTXt chunk before its end. Throws when the bytes are no PNG. */
export function embedInPng(png: Uint8Array, text: string): Uint8Array {
  const chunks = readChunks(png);
  const end = chunks?.find((chunk) => chunk.type === 'IEND');
  if (!end) throw new Error('not a PNG');
  // keyword, end mark, not compressed, method, no language, no translated keyword, text (PNG 1.2, 4.2.3.3)
  const data = [...encodeUtf8(keyword), 0, 0, 0, 0, 0];
  const words = encodeUtf8(text);
  const body = new Uint8Array(4 + data.length + words.length);
  body.set(encodeUtf8('iTXt'));
  body.set(data, 4);
  body.set(words, 4 + data.length);
  const result = new Uint8Array(png.length + body.length + 8);
  const view = new DataView(result.buffer);
  result.set(png.subarray(0, end.start));
  view.setUint32(end.start, body.length - 4);
  result.set(body, end.start + 4);
  view.setUint32(end.start + 4 + body.length, crc32(body));
  result.set(png.subarray(end.start), end.start + 8 + body.length);
  return result;
}

/** The bytes of the .leer file inside a PNG; undefined when it holds none or is damaged. */
export function extractFromPng(png: Uint8Array): string | undefined {
  const head = [...encodeUtf8(keyword), 0, 0, 0, 0, 0];
  for (const chunk of readChunks(png) ?? []) {
    const data = png.subarray(chunk.start + 8, chunk.start + 8 + chunk.length);
    if (chunk.type === 'iTXt' && head.every((byte, index) => data[index] === byte)) {
      return decodeUtf8(data.subarray(head.length));
    }
  }
  return undefined;
}

type Chunk = { readonly type: string; readonly start: number; readonly length: number };

/** Undefined when the bytes do not start like a PNG; stops at the first chunk that runs past the end. */
function readChunks(png: Uint8Array): Chunk[] | undefined {
  if (signature.some((byte, index) => png[index] !== byte)) return undefined;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let start = 8; start + 12 <= png.length; ) {
    const length = view.getUint32(start);
    if (start + 12 + length > png.length) break;
    const type = String.fromCharCode(...png.subarray(start + 4, start + 8));
    chunks.push({ type, start, length });
    start += 12 + length;
  }
  return chunks;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

// Written out because this folder knows neither Node nor the page, and the language itself has no encoder.
function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) {
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    } else {
      bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63));
      bytes.push(0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    }
  }
  return Uint8Array.from(bytes);
}

/** Undefined when the bytes are not UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const more = first < 0x80 ? 0 : first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : -1;
    if (more < 0 || at + more >= bytes.length) return undefined;
    let code = more === 0 ? first : first & (0x3f >> more);
    for (let next = 1; next <= more; next++) {
      const byte = bytes[at + next] ?? 0;
      if ((byte & 0xc0) !== 0x80) return undefined;
      code = (code << 6) | (byte & 63);
    }
    if (code > 0x10ffff) return undefined;
    letters.push(String.fromCodePoint(code));
    at += more + 1;
  }
  return letters.join('');
}
