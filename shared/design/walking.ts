import type { Design, Element } from './design.ts';
import { type Box, boxOf } from './geometry.ts';

export const directions = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;
export type Direction = keyof typeof directions;

/**
 * The card an arrow key leads to: first along a line in that direction, else the nearest card there.
 * Undefined at the edge of the table.
 */
export function neighbourOf(design: Design, id: string, direction: Direction): string | undefined {
  const from = design.elements.find((element) => element.id === id);
  if (!from) return undefined;
  const joined = new Set(
    design.relations.flatMap((line) => {
      if (line.from === id) return line.to;
      return line.to === id ? line.from : [];
    }),
  );
  const others = design.elements.filter((element) => element.id !== id && element.kind !== 'frame');
  const along = others.filter((element) => joined.has(element.id));
  return nearest(from, along, direction) ?? nearest(from, others, direction);
}

function nearest(
  from: Element,
  others: readonly Element[],
  direction: Direction,
): string | undefined {
  const [dx, dy] = directions[direction];
  const start = middleOf(boxOf(from));
  let best: { id: string; cost: number } | undefined;
  for (const element of others) {
    const end = middleOf(boxOf(element));
    const [x, y] = [end.x - start.x, end.y - start.y];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    // Further aside than ahead is another direction.
    if (ahead <= 0 || aside > ahead * 1.5) continue;
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { id: element.id, cost };
  }
  return best?.id;
}

function middleOf({ x, y, width, height }: Box): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}
