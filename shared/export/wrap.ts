import { widths } from './font-widths.ts';

export type Weight = keyof typeof widths;

const tables = new Map<Weight, readonly number[]>();

function tableOf(weight: Weight): readonly number[] {
  const known = tables.get(weight);
  if (known) return known;
  const table = widths[weight].split(',').map(Number);
  tables.set(weight, table);
  return table;
}

const softHyphen = '\u00ad';

/** Width in the unit of `size`; letters outside the table count as a wide one. */
export function textWidth(text: string, size: number, weight: Weight): number {
  const table = tableOf(weight);
  let sum = 0;
  for (const letter of text) {
    if (letter !== softHyphen) sum += table[(letter.codePointAt(0) ?? 0) - 32] ?? 700;
  }
  return (sum * size) / 1000;
}

/** Text as it is shown on one line. */
export function withoutSoftHyphens(text: string): string {
  return text.replaceAll(softHyphen, '');
}

/** Pieces between which a line may end: words, and the parts of a word around a soft hyphen or a real one; a no-break space stays within its word. */
function pieces(text: string): { text: string; glue: '' | ' ' | 'soft' }[] {
  const result: { text: string; glue: '' | ' ' | 'soft' }[] = [];
  for (const word of text.trim().split(/[^\S\u00a0]+/)) {
    const parts = word.split(/(?<=-)(?=.)|\u00ad/u);
    parts.forEach((part, index) => {
      const before = parts[index - 1];
      const inside = before?.endsWith('-') ? '' : 'soft';
      result.push({ text: part, glue: index === 0 ? ' ' : inside });
    });
  }
  return result;
}

/** Breaks where the text does, at spaces, hyphens and the catalogue's soft hyphens; a piece that is too wide for any line is cut between letters. */
export function wrapText(text: string, room: number, size: number, weight: Weight): string[] {
  const kept = text.trim();
  if (kept === '') return [];
  return kept.split('\n').flatMap((line) => {
    const lines = wrapLine(line, room, size, weight);
    return lines.length > 0 ? lines : [''];
  });
}

function wrapLine(text: string, room: number, size: number, weight: Weight): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text).flatMap((one) => cutPiece(one, room, size, weight))) {
    const joined = line === '' ? piece.text : line + (piece.glue === ' ' ? ' ' : '') + piece.text;
    // The next piece may need a hyphen of its own, but then it is that piece which does not fit.
    if (line === '' || textWidth(joined, size, weight) <= room) line = joined;
    else {
      lines.push(piece.glue === 'soft' ? `${line}-` : line);
      line = piece.text;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function cutPiece(
  piece: { text: string; glue: '' | ' ' | 'soft' },
  room: number,
  size: number,
  weight: Weight,
): { text: string; glue: '' | ' ' | 'soft' }[] {
  if (textWidth(piece.text, size, weight) <= room) return [piece];
  const parts: { text: string; glue: '' | ' ' | 'soft' }[] = [];
  let part = '';
  for (const letter of piece.text) {
    if (part !== '' && textWidth(part + letter, size, weight) > room) {
      parts.push({ text: part, glue: parts.length === 0 ? piece.glue : '' });
      part = '';
    }
    part += letter;
  }
  return [...parts, { text: part, glue: parts.length === 0 ? piece.glue : '' }];
}

export type Fitted = {
  readonly size: number;
  readonly lines: readonly string[];
  readonly whole: boolean;
};

/** Lines of a title are this far apart, in its size. */
export const lineHeight = 1.16;

/** The largest size of the range at which the text fits a room of this width and height; otherwise the smallest, ended with an ellipsis. */
export function fitText(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
  [small, large]: readonly [number, number],
  weight: Weight,
): Fitted {
  const parts = pieces(text);
  for (let size = large; size >= small; size--) {
    // A word is cut between letters only when even the smallest size leaves no other way.
    const unbroken = parts.every((part, index) => {
      const hyphen = parts[index + 1]?.glue === 'soft' ? '-' : '';
      return textWidth(part.text + hyphen, size, weight) <= width;
    });
    const lines = unbroken ? wrapText(text, width, size, weight) : [];
    if (unbroken && lines.length * size * lineHeight <= height) return { size, lines, whole: true };
  }
  const lines = wrapText(text, width, small, weight);
  const most = Math.max(1, Math.floor(height / (small * lineHeight)));
  if (lines.length <= most) return { size: small, lines, whole: true };
  const kept = lines.slice(0, most);
  let last = kept[most - 1] ?? '';
  while (last !== '' && textWidth(`${last}…`, small, weight) > width) last = last.slice(0, -1);
  return { size: small, lines: [...kept.slice(0, -1), `${last.trimEnd()}…`], whole: false };
}
