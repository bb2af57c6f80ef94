export type Point = { readonly x: number; readonly y: number };
export type Room = { readonly width: number; readonly height: number };
/** From the inner to the outer edge of a ring, as parts of half the room; a picture is `free` of both, in pixels. */
export type Span = { readonly inner: number; readonly outer: number; readonly free: number };

/** Degrees between two places on a ring. */
const step = 4;

/** Places all over a ring, the nearest to a point on it first, going round to both sides. */
export function* round(from: Point, { inner, outer, free }: Span, room: Room): Generator<Point> {
  const [halfX, halfY] = [room.width / 2, room.height / 2];
  const [x, y] = [(from.x - halfX) / halfX, (from.y - halfY) / halfY];
  const turn = Math.atan2(y, x);
  const far = Math.hypot(x, y);
  const margin = free / Math.min(halfX, halfY);
  const [low, high] = [inner + margin, outer - margin];
  const radii = low < high ? [far, (far + low) / 2, (far + high) / 2, low, high] : [far];
  for (let by = 0; by <= 180; by += step) {
    for (const radius of radii) {
      for (const way of by === 0 ? [1] : [1, -1]) {
        const at = turn + (way * by * Math.PI) / 180;
        yield {
          x: halfX + halfX * radius * Math.cos(at),
          y: halfY + halfY * radius * Math.sin(at),
        };
      }
    }
  }
}
