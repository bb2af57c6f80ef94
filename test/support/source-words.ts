import index from '../fixtures/source/words.json' with { type: 'json' };
import { hashOf, wordsOf } from './words.ts';

const starts = Object.entries(index.sections);
const bytes = Buffer.from(index.words, 'base64');
const hashes = new Uint32Array(
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
);

/** Themes are numbered in the summary and again in §14. */
const themes: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Array.from({ length: 10 }, (_, theme) => [`th-${theme + 1}`, ['MS', '§14']]),
);

/** The sections a reference names: `§7, n.XXII` and, as checks write them, `7`; a word behind a section is left out. */
export function sectionsIn(ref: string): readonly string[] {
  return ref.split(',').flatMap((part) => {
    const name = part.trim().split(' ')[0] ?? '';
    return themes[name] ?? [/^\d+$/.test(name) ? `§${name}` : name];
  });
}

/** Whether the agenda has every section that a reference names. */
export function hasSection(ref: string): boolean {
  return sectionsIn(ref).every((name) => name in index.sections);
}

/** The sections in which these words stand, in this order and spelled this way. */
export function sectionsWith(text: string): readonly string[] {
  const sought = wordsOf(text).map(hashOf);
  const first = sought[0];
  if (first === undefined) return [];
  const found = new Set<string>();
  for (let at = hashes.indexOf(first); at >= 0; at = hashes.indexOf(first, at + 1)) {
    if (sought.every((hash, offset) => hashes[at + offset] === hash)) found.add(sectionAt(at));
  }
  return [...found];
}

/** Whether these words stand in the agenda, and in a section that the reference names when there is one. */
export function hasQuote(text: string, ref?: string): boolean {
  const found = sectionsWith(text);
  if (ref === undefined) return found.length > 0;
  const named = sectionsIn(ref);
  return found.some((section) => named.some((name) => section === name || within(section, name)));
}

function within(section: string, name: string): boolean {
  return section.startsWith(`${name}.`);
}

function sectionAt(word: number): string {
  return starts.findLast(([, start]) => start <= word)?.[0] ?? '';
}
