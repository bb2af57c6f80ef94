import type { Element, Relation } from '../design/design.ts';
import { type Box, boxOf } from '../design/geometry.ts';

export type Move = { readonly id: string; readonly x: number; readonly y: number };
/** Cards below each other, from this corner on, each in the middle of the width. */
export type Column = {
  readonly stack: readonly Element[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
};
/** A straight line between the middles of two cards, which are numbered. */
type Line = {
  readonly from: number;
  readonly to: number;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
};

export const downGap = 32;
/** A crossing is as bad as this much more length. */
const crossing = 400;
const rounds = 4;
/** With more lines than this it would take longer than a person waits. */
const tooMany = 400;

/** The upper left corners of the cards of a column. */
export function placesIn(column: Column): Move[] {
  return boxesIn(column).map(({ id, x, y }) => ({ id, x, y }));
}

function boxesIn({ stack, x, y, width }: Column): (Move & Box)[] {
  let top = y;
  return stack.map((element) => {
    const size = boxOf(element);
    const box = { ...size, id: element.id, x: x + (width - size.width) / 2, y: top };
    top += size.height + downGap;
    return box;
  });
}

/**
 * The same columns with the cards of each in another order where that makes the lines between them, taken as straight
 * from middle to middle, cross less or shorter.
 */
export function withFewerCrossings(
  columns: readonly Column[],
  relations: readonly Relation[],
): readonly Column[] {
  const numbers = new Map(
    columns.flatMap(({ stack }) => stack).map(({ id }, number) => [id, number]),
  );
  const lines = relations.flatMap((relation): Line[] => {
    const [from, to] = [numbers.get(relation.from), numbers.get(relation.to)];
    if (from === undefined || to === undefined) return [];
    return [{ from, to, x1: 0, y1: 0, x2: 0, y2: 0 }];
  });
  if (lines.length > tooMany) return columns;
  const ends = endsOf(lines);
  const put = (column: Column) => {
    for (const { id, x: left, y: top, width, height } of boxesIn(column)) {
      const number = numbers.get(id) ?? -1;
      const [x, y] = [left + width / 2, top + height / 2];
      for (const line of ends.get(number) ?? []) {
        if (line.from === number) [line.x1, line.y1] = [x, y];
        else [line.x2, line.y2] = [x, y];
      }
    }
  };
  const linesOf = ({ stack }: Column) => [
    ...new Set(stack.flatMap(({ id }) => ends.get(numbers.get(id) ?? -1) ?? [])),
  ];
  for (const column of columns) put(column);
  let found = columns;
  for (let round = 0; round < rounds; round++) {
    const before = found;
    found = found.map((column) => inBestOrder(column, linesOf(column), lines, put));
    if (found.every((column, at) => column === before[at])) break;
  }
  return found;
}

function endsOf(lines: readonly Line[]): ReadonlyMap<number, readonly Line[]> {
  const ends = new Map<number, Line[]>();
  for (const line of lines) {
    for (const number of [line.from, line.to]) {
      const there = ends.get(number);
      if (there) there.push(line);
      else ends.set(number, [line]);
    }
  }
  return ends;
}

/** The best of the orders that are one change away; its cards are where they then lie. */
function inBestOrder(
  column: Column,
  own: readonly Line[],
  lines: readonly Line[],
  put: (column: Column) => void,
): Column {
  if (own.length === 0) return column;
  let best = column;
  let least = costOf(own, lines);
  for (const stack of ordersOf(column.stack)) {
    put({ ...column, stack });
    const cost = costOf(own, lines);
    // Less by too little to see is no reason for another order.
    if (cost < least - 1) [best, least] = [{ ...column, stack }, cost];
  }
  put(best);
  return best;
}

/** Every order in which two cards have changed places, or one has gone to another place. */
function* ordersOf(stack: readonly Element[]): Generator<readonly Element[]> {
  for (const [at, one] of stack.entries()) {
    for (const [to, other] of stack.entries()) {
      if (at === to) continue;
      if (at < to) yield stack.with(at, other).with(to, one);
      yield stack.toSpliced(at, 1).toSpliced(to, 0, one);
    }
  }
}

function costOf(own: readonly Line[], lines: readonly Line[]): number {
  let cost = 0;
  for (const one of own) {
    cost += Math.hypot(one.x1 - one.x2, one.y1 - one.y2);
    for (const other of lines) if (crosses(one, other)) cost += crossing;
  }
  return cost;
}

/** Lines that share an end do not cross. */
function crosses(one: Line, other: Line): boolean {
  if (Math.max(one.x1, one.x2) <= Math.min(other.x1, other.x2)) return false;
  if (Math.max(other.x1, other.x2) <= Math.min(one.x1, one.x2)) return false;
  if (one.from === other.from || one.to === other.to) return false;
  if (one.from === other.to || one.to === other.from) return false;
  return isBetween(one, other) && isBetween(other, one);
}

/** Whether the second lies with its ends on both sides of the first. */
function isBetween({ x1, y1, x2, y2 }: Line, other: Line): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const first = dx * (other.y1 - y1) - dy * (other.x1 - x1);
  const last = dx * (other.y2 - y1) - dy * (other.x2 - x1);
  return first * last < 0;
}
