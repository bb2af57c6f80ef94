const lent: unknown[] = [];

/**
 * A new list of one thing, or of two. A list that is written as `[…]` in a place whose lists once outlived a clearing
 * of memory (in the first run of the checks they all do) is from then on made among the long-lived, and so is kept, with
 * all that it points at, until the next big clearing: checks then take half as long again. A copy is always made among
 * the short-lived. Objects have the same trouble when they are written as `{ … }`, and not when they are of a class.
 */
export function shortLived<Item>(first: Item, second?: Item): Item[] {
  lent[0] = first;
  lent[1] = second;
  // What was just put in it.
  return lent.slice(0, second === undefined ? 1 : 2) as Item[];
}
