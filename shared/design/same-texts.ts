/** Longer ones are sentences, which nobody compares. */
const longest = 64;

/**
 * Gives for every text that is alike the same string in memory, also the same as where the program itself names it.
 * Comparing two of them, and finding one in a map, is then a comparison of addresses; the checks do little else. One
 * such function serves one reading.
 */
export function sameTexts(): <Text extends string>(text: Text) => Text {
  const met = new Map<string, string>();
  return <Text extends string>(text: Text): Text => {
    if (text.length > longest) return text;
    let same = met.get(text);
    if (same === undefined) {
      same = asName(text);
      met.set(text, same);
    }
    // It has the same letters.
    return same as Text;
  };
}

/** Of the names of properties the engine of JavaScript keeps one string each, those in the sources included. */
function asName(text: string): string {
  const named: Record<string, true> = Object.create(null);
  named[text] = true;
  return Object.keys(named)[0] ?? text;
}
