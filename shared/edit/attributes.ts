import type { Attributes } from '../design/design.ts';

/** Same reference when nothing differs. */
export function changeAttributes(before: Attributes, changes: Attributes | undefined): Attributes {
  const differing = Object.entries(changes ?? {}).filter(
    ([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value),
  );
  if (differing.length === 0) return before;
  // An answer that is taken back keeps its place, and the card its shape.
  return { ...before, ...Object.fromEntries(differing) };
}
