import { type Point, type Room, round, type Span } from './round.ts';

/**
 * A box by its middle. On a side of the middle of the room where it has to stay, 1 or -1, if it matters: as high as it
 * is, and as wide as its `core`, for a name may lie across. Or on a ring, which it keeps to by the point `above` its
 * middle.
 */
export type Spot = Point &
  Room & {
    readonly side?: Point;
    readonly core?: number;
    readonly ring?: Span;
    readonly above?: number;
  };

const gap = 4;
/** With more boxes than this there is no room for all of them anyway. */
const most = 80;

/**
 * Moves boxes just far enough that none covers another or one of the fixed ones, or is cut off at the edge. Who comes
 * first keeps its place; who finds no free place stays where it wanted to be.
 */
export function spread(wanted: readonly Spot[], fixed: readonly Spot[], room: Room): Point[] {
  const placed = [...fixed];
  return wanted.map((spot) => {
    const inside = { ...spot, ...within(spot, room) };
    const place = wanted.length > most ? inside : (freePlace(spot, inside, placed, room) ?? inside);
    placed.push({ ...spot, ...place });
    return place;
  });
}

function freePlace(
  spot: Spot,
  inside: Spot,
  placed: readonly Spot[],
  room: Room,
): Point | undefined {
  const isFree = ({ x, y }: Point) => {
    const at = { ...spot, x, y };
    return isInside(at, room) && !placed.some((one) => covers(one, at));
  };
  const { ring } = spot;
  if (!ring) return nearest(inside, placed, isFree);
  // Anywhere else it would say something else: on a full ring its name lies over a name, or its picture over one.
  const isClear = (of: (one: Spot) => Spot) => (at: Point) =>
    isInside({ ...spot, ...at }, room) &&
    !placed.some((one) => covers(of(one), pictureOf(spot, at)));
  return (
    alongRing(spot, ring, room, isFree) ??
    alongRing(
      spot,
      ring,
      room,
      isClear((one) => one),
    ) ??
    alongRing(
      spot,
      ring,
      room,
      isClear((one) => (one.ring ? pictureOf(one, one) : one)),
    )
  );
}

function pictureOf({ width, core = width, above = 0 }: Spot, { x, y }: Point): Spot {
  return { x, y: y - above, width: core, height: core };
}

/** A card says by its ring where it belongs, so it goes round and nowhere else. */
function alongRing(
  spot: Spot,
  ring: Span,
  room: Room,
  isFree: (at: Point) => boolean,
): Point | undefined {
  const above = spot.above ?? 0;
  for (const pin of round({ x: spot.x, y: spot.y - above }, ring, room)) {
    const at = { x: pin.x, y: pin.y + above };
    if (isFree(at)) return at;
  }
  return undefined;
}

/** The nearest of its own place and the places right beside what lies there. */
function nearest(
  spot: Spot,
  placed: readonly Spot[],
  isFree: (at: Point) => boolean,
): Point | undefined {
  const besideX = placed.flatMap((one) => beside(one.x, one.width, spot.width));
  const besideY = placed.flatMap((one) => beside(one.y, one.height, spot.height));
  let best: Point | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const x of [spot.x, ...besideX]) {
    for (const y of [spot.y, ...besideY]) {
      const far = Math.hypot(x - spot.x, y - spot.y);
      if (far >= least || !isFree({ x, y })) continue;
      best = { x, y };
      least = far;
    }
  }
  return best;
}

function beside(middle: number, size: number, own: number): number[] {
  const far = (size + own) / 2 + gap;
  return [middle - far, middle + far];
}

/** How far the middle of a box may go: to the edge, and not over the middle of the room if it has a side. */
function reach(size: number, room: number, side = 0, core = size): readonly [number, number] {
  const [low, high] = [size / 2, room - size / 2];
  return [
    side > 0 ? Math.max(low, (room + core) / 2) : low,
    side < 0 ? Math.min(high, (room - core) / 2) : high,
  ];
}

function within({ x, y, width, height, side, core }: Spot, room: Room): Point {
  const [left, right] = reach(width, room.width, side?.x, core);
  const [top, bottom] = reach(height, room.height, side?.y);
  return { x: Math.max(left, Math.min(right, x)), y: Math.max(top, Math.min(bottom, y)) };
}

function isInside(spot: Spot, room: Room): boolean {
  const { x, y } = within(spot, room);
  return x === spot.x && y === spot.y;
}

function covers(one: Spot, other: Spot): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2
  );
}
