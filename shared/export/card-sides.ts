import type { Box } from '../design/geometry.ts';

export type Side = 'left' | 'right' | 'top' | 'bottom';
export type Point = { readonly x: number; readonly y: number };

export const outward = { left: [-1, 0], right: [1, 0], top: [0, -1], bottom: [0, 1] } as const;
/** Columns nearer than this to each other leave no room for a line between them. */
const sideways = 40;

export function isAcross(side: Side): boolean {
  return side === 'left' || side === 'right';
}

export function centre(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The side of a card that faces another card. */
export function facingSide(from: Box, to: Box): Side {
  const dx = centre(to).x - centre(from).x;
  const dy = centre(to).y - centre(from).y;
  const gapX = Math.abs(dx) - (from.width + to.width) / 2;
  const gapY = Math.abs(dy) - (from.height + to.height) / 2;
  // Designs are laid in columns, so a line leaves sideways as soon as there is room between two columns.
  if (gapX >= Math.min(gapY, sideways)) return dx >= 0 ? 'right' : 'left';
  return dy >= 0 ? 'bottom' : 'top';
}

/** A place on a side of a card, this far to the right of its middle, or below it. */
export function pointOnSide(box: Box, side: Side, offset = 0): Point {
  const { x, y } = centre(box);
  const [dx, dy] = outward[side];
  return {
    x: x + (dx * box.width) / 2 + (dx === 0 ? offset : 0),
    y: y + (dy * box.height) / 2 + (dy === 0 ? offset : 0),
  };
}
