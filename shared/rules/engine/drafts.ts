import type { Draft } from './rule.ts';

/** What a check says of each of these, one after another. */
export function draftsFor<Item>(
  items: readonly Item[],
  check: (item: Item) => readonly Draft[],
): Draft[] {
  const drafts: Draft[] = [];
  for (const item of items) for (const draft of check(item)) drafts.push(draft);
  return drafts;
}
