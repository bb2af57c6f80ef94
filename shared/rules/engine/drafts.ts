import type { Draft } from './rule.ts';

/** What a check says of each of these, one after another. */
export function draftsFor<Item>(
  items: readonly Item[],
  check: (item: Item, index: number) => readonly Draft[],
): Draft[] {
  const drafts: Draft[] = [];
  let index = 0;
  for (const item of items) {
    for (const draft of check(item, index)) drafts.push(draft);
    index++;
  }
  return drafts;
}
