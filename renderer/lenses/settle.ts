export type Point = { readonly x: number; readonly y: number };
export type Room = { readonly width: number; readonly height: number };
/** A box by its middle. */
export type Box = Point & Room;

/** In square pixels. */
export function overlap(one: Box, other: Box): number {
  const wide = (one.width + other.width) / 2 - Math.abs(one.x - other.x);
  const high = (one.height + other.height) / 2 - Math.abs(one.y - other.y);
  return wide > 0 && high > 0 ? wide * high : 0;
}

export function grown(box: Box, by: number): Box {
  return { ...box, width: box.width + by, height: box.height + by };
}

/** The least box that holds both. */
export function around(one: Box, other: Box): Box {
  const [x, width] = spanOf(one.x, one.width, other.x, other.width);
  const [y, height] = spanOf(one.y, one.height, other.y, other.height);
  return { x, y, width, height };
}

function spanOf(at: number, size: number, other: number, otherSize: number): [number, number] {
  const low = Math.min(at - size / 2, other - otherSize / 2);
  const high = Math.max(at + size / 2, other + otherSize / 2);
  return [(low + high) / 2, high - low];
}

/** In square pixels: what would be cut off at the edge. */
export function outside({ x, y, width, height }: Box, room: Room): number {
  const wide = Math.min(room.width, x + width / 2) - Math.max(0, x - width / 2);
  const high = Math.min(room.height, y + height / 2) - Math.max(0, y - height / 2);
  return width * height - Math.max(0, wide) * Math.max(0, high);
}

export type Settling<Place> = {
  places(index: number): Iterable<Place>;
  /** What is wrong with a place as all the others lie now; infinite for a place that is not allowed. */
  cost(place: Place, index: number, all: readonly Place[]): number;
  /** What a place costs at the least. With this, places come in that order, and the dear ones are never looked at. */
  least?(place: Place): number;
};

/** Rounds in which nothing is gained any more come long before this. */
const mostRounds = 4;

/** Each in turn takes the place that costs least, until nobody gains by moving. Never worse than the start. */
export function settle<Place>(start: readonly Place[], settling: Settling<Place>): Place[] {
  const all = [...start];
  for (let round = 0; round < mostRounds; round++) {
    let hasMoved = false;
    for (const [index, now] of all.entries()) {
      const best = bestOf(now, index, all, settling);
      if (best === now) continue;
      all[index] = best;
      hasMoved = true;
    }
    if (!hasMoved) break;
  }
  return all;
}

function bestOf<Place>(
  now: Place,
  index: number,
  all: readonly Place[],
  { places, cost, least }: Settling<Place>,
): Place {
  let best = now;
  let lowest = cost(now, index, all);
  for (const place of places(index)) {
    if (lowest <= (least?.(place) ?? 0)) break;
    const asks = cost(place, index, all);
    if (asks >= lowest) continue;
    best = place;
    lowest = asks;
  }
  return best;
}
