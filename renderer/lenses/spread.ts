type Point = { readonly x: number; readonly y: number };
type Room = { readonly width: number; readonly height: number };
/** A box by its middle; on the side of the middle of the room where it has to stay, 1 or -1, if it matters. */
export type Spot = Point & Room & { readonly side?: Point };

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
    const inside = { ...spot, ...within(spot, spot, room) };
    const place = wanted.length > most ? inside : (freePlace(inside, placed, room) ?? inside);
    placed.push({ ...spot, ...place });
    return place;
  });
}

function within({ x, y }: Point, { width, height }: Room, room: Room): Point {
  return {
    x: Math.max(width / 2, Math.min(room.width - width / 2, x)),
    y: Math.max(height / 2, Math.min(room.height - height / 2, y)),
  };
}

/** The nearest of its own place and the places right beside what lies there. */
function freePlace(spot: Spot, placed: readonly Spot[], room: Room): Point | undefined {
  const { width, height, side } = spot;
  const besideX = placed.flatMap((one) => beside(one.x, one.width, width));
  const besideY = placed.flatMap((one) => beside(one.y, one.height, height));
  let best: Point | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const x of [spot.x, ...besideX]) {
    for (const y of [spot.y, ...besideY]) {
      const far = Math.hypot(x - spot.x, y - spot.y);
      if (far >= least || !isInside({ x, y, width, height, ...(side ? { side } : {}) }, room))
        continue;
      if (placed.some((one) => covers(one, { x, y, width, height }))) continue;
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

function isInside({ x, y, width, height, side }: Spot, room: Room): boolean {
  return (
    x >= width / 2 &&
    y >= height / 2 &&
    x <= room.width - width / 2 &&
    y <= room.height - height / 2 &&
    (x - room.width / 2) * (side?.x ?? 0) >= 0 &&
    (y - room.height / 2) * (side?.y ?? 0) >= 0
  );
}

function covers(one: Spot, other: Spot): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2
  );
}
