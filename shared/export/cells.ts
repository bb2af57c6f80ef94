import { type Box, overlaps } from '../design/geometry.ts';

/** Squares this large are looked up when it is asked what lies somewhere. */
const cell = 320;

/** Boxes, kept by where they lie, so that only those nearby are looked at. */
export type Cells = {
  add(box: Box): void;
  /** Whether one of them lies under or over this box. */
  meets(box: Box): boolean;
};

export function cellsWith(boxes: readonly Box[]): Cells {
  const cells = new Map<string, Box[]>();
  const add = (box: Box) => {
    for (const key of keysOf(box)) {
      const there = cells.get(key);
      if (there) there.push(box);
      else cells.set(key, [box]);
    }
  };
  for (const box of boxes) add(box);
  const meets = (box: Box) =>
    keysOf(box).some((key) => cells.get(key)?.some((other) => overlaps(box, other)));
  return { add, meets };
}

/** The squares in which a box lies. */
export function keysOf({ x, y, width, height }: Box): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column++) {
    for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row++) {
      keys.push(`${column} ${row}`);
    }
  }
  return keys;
}
