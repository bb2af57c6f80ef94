import type { Attributes } from '../design/design.ts';

/** Same reference when nothing differs. */
export function changeAttributes(before: Attributes, changes: Attributes | undefined): Attributes {
  const differing = Object.entries(changes ?? {}).filter(
    ([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value),
  );
  if (differing.length === 0) return before;
  const after = new Map(Object.entries(before));
  for (const [name, value] of differing) {
    if (value === undefined) after.delete(name);
    else after.set(name, value);
  }
  return Object.fromEntries(after);
}
