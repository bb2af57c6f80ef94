import type { Box } from '../design/geometry.ts';
import { centre, isAcross } from './card-sides.ts';
import type { LaneWay } from './relation-lanes.ts';

/** A line along lanes, with what it joins; lines of one bundle may share a lane, as cables share a duct. */
export type LaneLine = {
  readonly way: LaneWay;
  readonly a: Box;
  readonly b: Box;
  readonly bundle: string;
};
/** One straight piece of such a line. */
type Piece = {
  readonly line: number;
  readonly lane: number;
  readonly isDown: boolean;
  readonly bundle: string;
  /** Between which coordinates it runs, and to which the pieces at both ends of it go on. */
  readonly ends: readonly [number, number];
  readonly onwards: readonly [number, number];
  /** Where it may lie: the gap between the cards on both sides of it. */
  readonly gap: readonly [number, number];
  readonly at: number;
};

/** A line keeps this far from a card where the table is open. */
const open = 36;
/** Lines in one lane lie this far apart where there is room, and their outer ones this far from the cards. */
const step = 10;
const margin = 7;

/** The same ways with every piece in the middle of its gap, and pieces that share a gap beside each other. */
export function besideEachOther(
  lines: readonly LaneLine[],
  cards: readonly Box[],
): readonly LaneWay[] {
  const pieces = lines.flatMap((line, index) => piecesOf(line, index, cards));
  const lanes = lines.map(({ way }) => way.lanes.slice());
  for (const group of groupsOf(pieces)) {
    const slots = inOrder(group);
    const least = Math.max(...group.map(({ gap }) => gap[0]));
    const most = Math.min(...group.map(({ gap }) => gap[1]));
    const room = Math.max(most - least - 2 * margin, 0);
    const between = slots.length > 1 ? Math.min(step, room / (slots.length - 1)) : 0;
    for (const [slot, sharing] of slots.entries()) {
      for (const { line, lane, at } of sharing) {
        const place = at + (slot - (slots.length - 1) / 2) * between;
        const own = lanes[line];
        if (own) own[lane] = place;
      }
    }
  }
  return lines.map(({ way }, index) => ({ ...way, lanes: withoutTurns(lanes[index] ?? []) }));
}

/** Two lanes in one gap have become one, and what led from the one to the other is no piece any more. */
function withoutTurns(lanes: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of lanes) {
    const [twoBack] = kept.slice(-2);
    if (kept.length > 1 && Math.abs((twoBack ?? 0) - value) < step) kept.pop();
    else kept.push(value);
  }
  return kept;
}

/** The coordinates of a whole line: a place inside the first card, its pieces in turn, a place inside the last. */
export function coordinatesOf({ from, to, lanes }: LaneWay, a: Box, b: Box): number[] {
  const [start, end] = [centre(a), centre(b)];
  return [
    ...(isAcross(from) ? [start.x, start.y] : [start.y, start.x]),
    ...lanes,
    ...(isAcross(to) ? [end.y, end.x] : [end.x, end.y]),
  ];
}

function piecesOf({ way, a, b, bundle }: LaneLine, line: number, cards: readonly Box[]): Piece[] {
  const all = coordinatesOf(way, a, b);
  return way.lanes.map((value, lane) => {
    const isDown = isAcross(way.from) === (lane % 2 === 0);
    const [beyond = 0, first = 0, , last = 0, after = 0] = all.slice(lane, lane + 5);
    const gap = gapAround(value, first, last, isDown, cards);
    return {
      line,
      lane,
      isDown,
      bundle,
      ends: [first, last],
      onwards: [beyond, after],
      gap,
      at: middleOf(gap, value),
    };
  });
}

/** The nearest edges of cards on both sides of a piece. */
function gapAround(
  value: number,
  first: number,
  last: number,
  isDown: boolean,
  cards: readonly Box[],
): [number, number] {
  // The pieces at both ends are moved within their own gaps too, which makes this one longer by as much.
  const [low, high] = [Math.min(first, last) - open, Math.max(first, last) + open];
  let [least, most] = [value - 4 * open, value + 4 * open];
  for (const { x, y, width, height } of cards) {
    const [start, size, near, deep] = isDown ? [y, height, x, width] : [x, width, y, height];
    if (start > high || start + size < low) continue;
    if (near + deep <= value) least = Math.max(least, near + deep);
    else if (near >= value) most = Math.min(most, near);
  }
  return [least, most];
}

function middleOf([least, most]: readonly [number, number], value: number): number {
  if (most - least <= 3 * open) return (least + most) / 2;
  return Math.min(Math.max(value, least + open), most - open);
}

/** Pieces that would lie on one another, or nearly so. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const isDown of [true, false]) {
    const rest = pieces.filter((piece) => piece.isDown === isDown);
    const sorted = rest.toSorted((one, other) => one.at - other.at || lowOf(one) - lowOf(other));
    let current: Piece[] = [];
    let until = 0;
    for (const piece of sorted) {
      const last = current.at(-1);
      if (last && Math.abs(piece.at - last.at) < step / 2 && lowOf(piece) < until) {
        current.push(piece);
        until = Math.max(until, highOf(piece));
      } else {
        current = [piece];
        until = highOf(piece);
        groups.push(current);
      }
    }
  }
  return groups;
}

function lowOf({ ends }: Piece): number {
  return Math.min(...ends);
}

function highOf({ ends }: Piece): number {
  return Math.max(...ends);
}

/** From left to right, or from top to bottom, in the order in which lines cross least. */
function inOrder(group: readonly Piece[]): Piece[][] {
  const slots: Piece[][] = [];
  const known = new Map<string, Piece[]>();
  for (const piece of group) {
    const sharing = known.get(piece.bundle);
    if (sharing) {
      sharing.push(piece);
      continue;
    }
    const slot = [piece];
    known.set(piece.bundle, slot);
    let place = slots.length;
    while (place > 0) {
      const before = slots[place - 1]?.[0];
      if (!before || crossings(before, piece) <= crossings(piece, before)) break;
      place--;
    }
    slots.splice(place, 0, slot);
  }
  return slots;
}

/** How often these two would cross if the first lay before the second. */
function crossings(first: Piece, second: Piece): number {
  let count = 0;
  for (const side of [0, 1] as const) {
    if (first.onwards[side] > first.at && isWithin(first.ends[side], second)) count++;
    if (second.onwards[side] < second.at && isWithin(second.ends[side], first)) count++;
  }
  return count;
}

function isWithin(value: number, piece: Piece): boolean {
  return value > lowOf(piece) && value < highOf(piece);
}
