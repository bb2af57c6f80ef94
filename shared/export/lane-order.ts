import type { Box } from '../design/geometry.ts';
import { centre, isAcross, type Point } from './card-sides.ts';
import type { LaneWay } from './relation-lanes.ts';
import { sideBySide, type Track } from './tracks.ts';

/** A line along lanes, with what it joins; lines of one bundle may share a lane, as cables share a duct. */
export type LaneLine = {
  readonly way: LaneWay;
  readonly a: Box;
  readonly b: Box;
  readonly bundle: string;
};
/** A line that is a curve, as points along it: it stays where it is, and lanes keep beside it, also those that end with it. */
export type CurvedLine = { readonly points: readonly Point[] };

/** One straight piece of a line along lanes, or the part of a curve that runs the same way. */
type Piece = {
  /** Of a line along lanes: which one, and the how manieth of its pieces. */
  readonly lane?: { readonly line: number; readonly piece: number };
  readonly isDown: boolean;
  readonly bundle: string;
  /** Between which coordinates it runs, and to which the line goes on at both ends of it. */
  readonly ends: readonly [number, number];
  readonly onwards: readonly [number, number];
  /** Where it may lie: the gap between the cards on both sides of it. */
  readonly gap: readonly [number, number];
  readonly at: number;
  readonly width: number;
};

/** A line keeps this far from a card where the table is open. */
const open = 36;
/** Lines in one gap lie this far apart where there is room, and their outer ones this far from the cards. */
const step = 10;
const margin = 7;
/** Two pieces whose middles lie nearer than this may change places, or become one. */
const near = 3 * step;

/** The same ways with every piece in the middle of its gap, and pieces that share a gap beside each other. */
export function besideEachOther(
  lines: readonly LaneLine[],
  curves: readonly CurvedLine[],
  cards: readonly Box[],
): readonly LaneWay[] {
  const straight = lines.map((line) => withoutTurns(line, cards));
  const lanes = straight.map(({ way }) => way.lanes.slice());
  const pieces = straight.flatMap((line, index) => piecesOf(line, index, cards));
  for (const isDown of [true, false]) {
    const along = pieces
      .filter((piece) => piece.isDown === isDown)
      .concat(curves.flatMap((curve) => partsOf(curve, isDown)));
    const slots = inOrder(slotsOf(along));
    const places = sideBySide(slots.map(trackOf), step);
    for (const [slot, place] of places.entries()) {
      for (const { lane } of slots[slot] ?? []) {
        const own = lane && lanes[lane.line];
        if (own) own[lane.piece] = place;
      }
    }
  }
  return straight.map(({ way }, index) => ({ ...way, lanes: lanes[index] ?? way.lanes }));
}

/** Two pieces in one gap become one where only a small turn lies between them; it would say nothing. */
function withoutTurns(line: LaneLine, cards: readonly Box[]): LaneLine {
  const pieces = piecesOf(line, 0, cards);
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 2];
    if (!next || Math.abs(piece.at - next.at) >= near || !isOneGap(piece, next)) continue;
    const place = (piece.at + next.at) / 2;
    const [least, most] = [
      Math.max(piece.gap[0], next.gap[0]),
      Math.min(piece.gap[1], next.gap[1]),
    ];
    const shared = place < least || place > most ? (least + most) / 2 : place;
    const lanes = line.way.lanes.toSpliced(index, 3, shared);
    return withoutTurns({ ...line, way: { ...line.way, lanes } }, cards);
  }
  return line;
}

function isOneGap(one: Piece, other: Piece): boolean {
  return Math.max(one.gap[0], other.gap[0]) <= Math.min(one.gap[1], other.gap[1]);
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
  const isDownAt = (piece: number) => isAcross(way.from) === (piece % 2 === 0);
  const narrow = way.lanes.map((value, piece) =>
    gapAround(value, all[piece + 1] ?? 0, all[piece + 3] ?? 0, isDownAt(piece), cards),
  );
  // The pieces at both ends move within their own gaps, which can make this one longer by as much.
  const reach = (end: number, piece: number): [number, number] => {
    const [least, most] = narrow[piece] ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    return [Math.max(end - open, Math.min(end, least)), Math.min(end + open, Math.max(end, most))];
  };
  return way.lanes.map((value, piece) => {
    const isDown = isDownAt(piece);
    const [beyond = 0, first = 0, , last = 0, after = 0] = all.slice(piece, piece + 5);
    const ends = [...reach(first, piece - 1), ...reach(last, piece + 1)];
    const gap = gapAround(value, Math.min(...ends), Math.max(...ends), isDown, cards);
    return {
      lane: { line, piece },
      isDown,
      bundle,
      ends: [first, last],
      onwards: [beyond, after],
      gap,
      at: middleOf(gap, value),
      width: 0,
    };
  });
}

/** The stretches along which a curve runs down, or across, more than twice as far as the other way. */
function partsOf({ points }: CurvedLine, isDown: boolean): Piece[] {
  const along = points.map(({ x, y }) => (isDown ? y : x));
  const aside = points.map(({ x, y }) => (isDown ? x : y));
  const parts: Piece[] = [];
  let first = 0;
  for (let last = 1; last <= points.length; last++) {
    const isOn = last < points.length && runsOn(along, aside, last);
    if (isOn) continue;
    if (last - 1 > first) {
      const ends: Piece['ends'] = [along[first] ?? 0, along[last - 1] ?? 0];
      const places = aside.slice(first, last);
      const [least, most] = [Math.min(...places), Math.max(...places)];
      const at = (least + most) / 2;
      const onwards: Piece['onwards'] = [aside[0] ?? 0, aside.at(-1) ?? 0];
      parts.push({ isDown, bundle: '', ends, onwards, gap: [at, at], at, width: most - least });
    }
    first = last;
  }
  return parts;
}

function runsOn(along: readonly number[], aside: readonly number[], at: number): boolean {
  const ahead = Math.abs((along[at] ?? 0) - (along[at - 1] ?? 0));
  return ahead > 2 * Math.abs((aside[at] ?? 0) - (aside[at - 1] ?? 0));
}

/** The nearest edges of cards on both sides of a piece. */
function gapAround(
  value: number,
  first: number,
  last: number,
  isDown: boolean,
  cards: readonly Box[],
): [number, number] {
  const [low, high] = [Math.min(first, last), Math.max(first, last)];
  let [least, most] = [value - 4 * open, value + 4 * open];
  for (const { x, y, width, height } of cards) {
    const [start, size, near, deep] = isDown ? [y, height, x, width] : [x, width, y, height];
    if (start >= high || start + size <= low) continue;
    if (near + deep <= value) least = Math.max(least, near + deep);
    else if (near >= value) most = Math.min(most, near);
  }
  return [least, most];
}

function middleOf([least, most]: readonly [number, number], value: number): number {
  if (most - least <= 3 * open) return (least + most) / 2;
  return Math.min(Math.max(value, least + open), most - open);
}

/** Pieces that share a place: those of one bundle in one gap. */
type Slot = readonly Piece[];

function slotsOf(pieces: readonly Piece[]): Slot[] {
  const slots: Piece[][] = [];
  const known = new Map<string, Piece[][]>();
  for (const piece of pieces) {
    if (!piece.lane) {
      slots.push([piece]);
      continue;
    }
    const own = known.get(piece.bundle) ?? [];
    known.set(piece.bundle, own);
    const shared = own.find((slot) => slot.every((other) => sharesPlace(piece, other)));
    if (shared) shared.push(piece);
    else {
      own.push([piece]);
      slots.push(own.at(-1) ?? []);
    }
  }
  return slots;
}

function sharesPlace(one: Piece, other: Piece): boolean {
  if (Math.abs(one.at - other.at) >= step) return false;
  return isOneGap(one, other) && lowOf(one) <= highOf(other) && lowOf(other) <= highOf(one);
}

function trackOf(slot: Slot): Track {
  const at = placeOf(slot);
  // A gap too narrow for the margin still has a middle.
  const [least, most] = [
    Math.max(...slot.map(({ gap, width }) => (width > 0 ? at : gap[0] + margin))),
    Math.min(...slot.map(({ gap, width }) => (width > 0 ? at : gap[1] - margin))),
  ];
  const [low, high] = least <= most ? [least, most] : [at, at];
  return {
    at: Math.min(Math.max(at, low), high),
    least: low,
    most: high,
    from: Math.min(...slot.map(lowOf)),
    to: Math.max(...slot.map(highOf)),
    width: slot[0]?.width ?? 0,
    bundle: slot[0]?.bundle ?? '',
  };
}

function placeOf(slot: Slot): number {
  return slot.reduce((sum, { at }) => sum + at, 0) / slot.length;
}

function lowOf({ ends }: Piece): number {
  return Math.min(...ends);
}

function highOf({ ends }: Piece): number {
  return Math.max(...ends);
}

/** From left to right, or from top to bottom, in the order in which lines cross least. */
function inOrder(slots: readonly Slot[]): Slot[] {
  const sorted = slots.toSorted((one, other) => placeOf(one) - placeOf(other));
  const found: Slot[] = [];
  for (const slot of sorted) {
    let [best, most, gain] = [found.length, 0, 0];
    for (let place = found.length - 1; place >= 0; place--) {
      const before = found[place];
      if (!before || !mayChange(before, slot)) break;
      gain += crossingsOf(before, slot) - crossingsOf(slot, before);
      if (gain > most) [best, most] = [place, gain];
    }
    found.splice(best, 0, slot);
  }
  return found;
}

function mayChange(before: Slot, after: Slot): boolean {
  if (placeOf(after) - placeOf(before) > near) return false;
  return before.every((one) => after.every((other) => isOneGap(one, other)));
}

function crossingsOf(first: Slot, second: Slot): number {
  let count = 0;
  for (const one of first) for (const other of second) count += crossings(one, other);
  return count;
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
