import type { Design } from './design.ts';

type Raw = Readonly<Record<string, unknown>>;
type Lists = Pick<Design, 'elements' | 'relations'>;

/** A file without the cards and lines that a design known to be good has just like it. */
export type Lean = {
  readonly raw: Raw;
  /** Puts them back where they were, as the very objects of that design. */
  restore(checked: Lists): Lists;
};

/** Undefined when nothing can be spared. */
export function leanOf(raw: Raw, known: Design): Lean | undefined {
  const { elements, relations } = raw;
  if (!Array.isArray(elements) || !Array.isArray(relations)) return undefined;
  const cards = split(elements, known.elements);
  const lines = split(relations, known.relations);
  return {
    raw: { ...raw, elements: cards.fresh, relations: lines.fresh },
    restore: (checked) => ({
      elements: cards.restore(checked.elements),
      relations: lines.restore(checked.relations),
    }),
  };
}

function split<Item extends { readonly id: string }>(
  items: readonly unknown[],
  known: readonly Item[],
) {
  const byId = new Map<unknown, Item>(known.map((item) => [item.id, item]));
  const kept = items.map((item) => {
    const before = isRecord(item) ? byId.get(item.id) : undefined;
    return before && isSame(item, before) ? before : undefined;
  });
  return {
    fresh: items.filter((_item, index) => kept[index] === undefined),
    restore: (checked: readonly Item[]): Item[] => {
      let next = 0;
      return kept.flatMap((item) => item ?? checked[next++] ?? []);
    },
  };
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same JSON to the letter: the order of keys that we do not know is part of the bytes that are kept. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, index) => isSame(value, other[index]));
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = Object.keys(one);
  const others = saidIn(other);
  return (
    keys.length === others.length &&
    keys.every((key, index) => key === others[index] && isSame(one[key], other[key]))
  );
}

function saidIn(record: Raw): readonly string[] {
  return Object.keys(record).filter((key) => record[key] !== undefined);
}
