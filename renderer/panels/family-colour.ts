import { familyTokens } from '../../shared/export/colours.ts';

const tokens: Readonly<Record<string, string>> = familyTokens;

/** The name a family has in the colour tokens. */
export function familyVariable(family: string): string {
  return tokens[family] ?? tokens.notes ?? '';
}
