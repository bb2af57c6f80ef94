/** The words of a text as they stand, without the punctuation around them; a word broken at a line's end is one word. */
export function wordsOf(text: string): readonly string[] {
  const folded = text
    .normalize('NFC')
    .replace(/[’‘]/g, "'")
    .replace(/\u00ad/g, '')
    .replace(/(\p{L})-\s*\n\s*/gu, '$1-');
  return folded.match(/[\p{L}\p{N}]+(?:[-'&][\p{L}\p{N}]+)*/gu) ?? [];
}

/** FNV-1a over the characters of a word: a number of 32 bits. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}
