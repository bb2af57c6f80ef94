import type { Box } from '../design/geometry.ts';
import {
  centre,
  facingSide,
  isAcross,
  outward,
  type Point,
  pointOnSide,
  type Side,
} from './card-sides.ts';
import type { LaneWay } from './relation-lanes.ts';

/** The sides a line leaves and enters by, with the lanes that lead it round cards in between. */
export type Way = { readonly from: Side; readonly to: Side; readonly lanes?: LaneWay['lanes'] };

/** More than this many pairs of lines and cards would take longer than a few frames, or than a second. */
const tooMany = 24_000;
const tooManyAtLeisure = 100_000;

/** Whether lines go round cards and keep beside each other; on a larger table they take the plain sides. */
export function goesRound(lines: number, cards: number): boolean {
  return lines * cards <= tooMany;
}

/** The same where nobody waits for it. */
export function goesRoundAtLeisure(lines: number, cards: number): boolean {
  return lines * cards <= tooManyAtLeisure;
}

/** A long line bends no further out than this, or it would leave the table and seem to lead elsewhere. */
const widestBend = 320;

export function controlOf(at: Point, side: Side, towards: Point): Point {
  const far = Math.hypot(towards.x - at.x, towards.y - at.y);
  const reach = Math.min(Math.max(far * 0.45, 12), widestBend);
  const [dx, dy] = outward[side];
  return { x: at.x + dx * reach, y: at.y + dy * reach };
}

export function plainWay(a: Box, b: Box): Way {
  return { from: facingSide(a, b), to: facingSide(b, a) };
}

/**
 * The sides that face each other, unless the line would run under another card: then other sides, when that helps, and
 * else the way along which it can be led, when there is one.
 */
export function wayOf(a: Box, b: Box, covers: readonly Box[], lead: () => Way | undefined): Way {
  const plain = plainWay(a, b);
  const between = covers.filter((box) => box !== a && box !== b && isNear(box, a, b));
  if (costOf(a, b, plain, between).hits === 0) return plain;
  let best: { way: Way; cost: number } | undefined;
  for (const way of otherSides(a, b).filter((one) => hasRoomToTurn(a, b, one))) {
    const { hits, length } = costOf(a, b, way, between);
    if (hits === 0 && length < (best?.cost ?? Number.POSITIVE_INFINITY))
      best = { way, cost: length };
  }
  return best?.way ?? lead() ?? plain;
}

function isNear(box: Box, a: Box, b: Box): boolean {
  const left = Math.min(a.x, b.x) - 240;
  const top = Math.min(a.y, b.y) - 240;
  const right = Math.max(a.x + a.width, b.x + b.width) + 240;
  const bottom = Math.max(a.y + a.height, b.y + b.height) + 240;
  return box.x < right && box.x + box.width > left && box.y < bottom && box.y + box.height > top;
}

function costOf(
  a: Box,
  b: Box,
  { from, to }: Way,
  between: readonly Box[],
): { hits: number; length: number } {
  const start = pointOnSide(a, from);
  const end = pointOnSide(b, to);
  const points = alongCurve(start, controlOf(start, from, end), controlOf(end, to, start), end);
  let length = 0;
  for (const [at, point] of points.entries()) {
    const before = points[at - 1];
    if (before) length += Math.hypot(point.x - before.x, point.y - before.y);
  }
  return { hits: hitsOf(points, between), length };
}

/** Under how many of these cards a line runs that passes these points. */
export function hitsOf(points: readonly Point[], cards: readonly Box[]): number {
  return cards.filter((box) => points.some((point) => isInside(point, box))).length;
}

function isInside({ x, y }: Point, box: Box): boolean {
  const edge = 4;
  return (
    x > box.x - edge &&
    x < box.x + box.width + edge &&
    y > box.y - edge &&
    y < box.y + box.height + edge
  );
}

function otherSides(a: Box, b: Box): Way[] {
  const down = centre(b).y >= centre(a).y;
  const right = centre(b).x >= centre(a).x;
  const vertical: Side = down ? 'bottom' : 'top';
  const horizontal: Side = right ? 'right' : 'left';
  const backVertical: Side = down ? 'top' : 'bottom';
  const backHorizontal: Side = right ? 'left' : 'right';
  return [
    { from: horizontal, to: backVertical },
    { from: vertical, to: backHorizontal },
    { from: vertical, to: backVertical },
    { from: horizontal, to: backHorizontal },
  ];
}

/** A curve that turns needs this much of its way after the turn, or its end is bent out of shape. */
const turning = 48;

function hasRoomToTurn(a: Box, b: Box, { from, to }: Way): boolean {
  if (isAcross(from) === isAcross(to)) return true;
  const [start, end] = [pointOnSide(a, from), pointOnSide(b, to)];
  const before = (end.x - start.x) * outward[from][0] + (end.y - start.y) * outward[from][1];
  const after = (start.x - end.x) * outward[to][0] + (start.y - end.y) * outward[to][1];
  return before >= turning && after >= turning;
}

const samples = 20;

/** Points along a cubic curve, ends included. */
export function alongCurve(a: Point, c: Point, d: Point, b: Point): Point[] {
  return Array.from({ length: samples + 1 }, (_point, at) => {
    const t = at / samples;
    const s = 1 - t;
    const [p, q, r, u] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    return {
      x: p * a.x + q * c.x + r * d.x + u * b.x,
      y: p * a.y + q * c.y + r * d.y + u * b.y,
    };
  });
}
