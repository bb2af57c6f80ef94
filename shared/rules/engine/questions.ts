import type { Draft } from './rule.ts';

/** Everything that was found, and of the questions only the first: a rule asks one thing at a time. */
export function oneQuestion(drafts: readonly Draft[]): readonly Draft[] {
  const first = drafts.find((draft) => draft.unknown);
  return drafts.filter((draft) => !draft.unknown || draft === first);
}
