/** A word that elsewhere stands in a sentence, as a choice of its own. In Dutch ij is one letter. */
export function asOption(text: string): string {
  return text.replace(/^(ij|\p{Ll})/u, (first) => first.toUpperCase());
}
