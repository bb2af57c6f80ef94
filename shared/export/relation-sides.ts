import type { Box } from '../design/geometry.ts';

export type Side = 'left' | 'right' | 'top' | 'bottom';
export type Point = { readonly x: number; readonly y: number };
/** The sides a line leaves and enters by, and where it goes around a card that lies in between. */
export type Way = { readonly from: Side; readonly to: Side; readonly via?: Point };

export const outward = { left: [-1, 0], right: [1, 0], top: [0, -1], bottom: [0, 1] } as const;
/** Columns nearer than this to each other leave no room for a line between them. */
const sideways = 40;
/** How far a line stays from a card it goes around. */
const berth = 28;
/** More than this many pairs of lines and cards would take longer than a frame; such a table gets the plain sides. */
export const tooMany = 24_000;

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

export function middleOfSide(box: Box, side: Side): Point {
  const { x, y } = centre(box);
  const [dx, dy] = outward[side];
  return { x: x + (dx * box.width) / 2, y: y + (dy * box.height) / 2 };
}

export function controlOf(at: Point, side: Side, towards: Point): Point {
  const reach = Math.max(Math.hypot(towards.x - at.x, towards.y - at.y) * 0.45, 12);
  const [dx, dy] = outward[side];
  return { x: at.x + dx * reach, y: at.y + dy * reach };
}

/** A line takes the sides that face each other, unless it would run under another card: then the way with fewest. */
export function wayOf(a: Box, b: Box, covers: readonly Box[], lines: number): Way {
  const plain: Way = { from: facingSide(a, b), to: facingSide(b, a) };
  if (covers.length * lines > tooMany) return plain;
  const between = covers.filter((box) => box !== a && box !== b && isNear(box, a, b));
  const blocking = between.filter((box) => isUnder(a, b, plain, box));
  if (blocking.length === 0) return plain;
  const ways = [...otherSides(a, b), ...detours(plain, blocking)];
  let best = { way: plain, cost: costOf(a, b, plain, between) };
  for (const way of ways) {
    const cost = costOf(a, b, way, between);
    if (cost < best.cost) best = { way, cost };
  }
  return best.way;
}

function isNear(box: Box, a: Box, b: Box): boolean {
  const left = Math.min(a.x, b.x) - 240;
  const top = Math.min(a.y, b.y) - 240;
  const right = Math.max(a.x + a.width, b.x + b.width) + 240;
  const bottom = Math.max(a.y + a.height, b.y + b.height) + 240;
  return box.x < right && box.x + box.width > left && box.y < bottom && box.y + box.height > top;
}

/** Running under a card weighs as much as a very long way round. */
function costOf(a: Box, b: Box, way: Way, between: readonly Box[]): number {
  const points = pointsOf(a, b, way);
  const hits = between.filter((box) => points.some((point) => isInside(point, box))).length;
  let length = 0;
  for (const [at, point] of points.entries()) {
    const before = points[at - 1];
    if (before) length += Math.hypot(point.x - before.x, point.y - before.y);
  }
  return hits * 2_000 + length + (way.via ? 60 : 0);
}

function isUnder(a: Box, b: Box, way: Way, box: Box): boolean {
  return pointsOf(a, b, way).some((point) => isInside(point, box));
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

/** Around the cards in between: over them, under them, left or right of them. */
function detours({ from, to }: Way, blocking: readonly Box[]): Way[] {
  const left = Math.min(...blocking.map((box) => box.x)) - berth;
  const right = Math.max(...blocking.map((box) => box.x + box.width)) + berth;
  const top = Math.min(...blocking.map((box) => box.y)) - berth;
  const bottom = Math.max(...blocking.map((box) => box.y + box.height)) + berth;
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  const across = from === 'left' || from === 'right';
  const vias = across
    ? [
        { x, y: top },
        { x, y: bottom },
      ]
    : [
        { x: left, y },
        { x: right, y },
      ];
  return vias.map((via) => ({ from, to, via }));
}

const samples = 14;

/** Points along the curve that will be drawn. */
function pointsOf(a: Box, b: Box, { from, to, via }: Way): Point[] {
  const start = middleOfSide(a, from);
  const end = middleOfSide(b, to);
  if (!via) return alongCurve(start, controlOf(start, from, end), controlOf(end, to, start), end);
  const turn = turnsAt(start, via, end);
  return [
    ...alongCurve(start, controlOf(start, from, via), turn.before, via),
    ...alongCurve(via, turn.after, controlOf(end, to, via), end),
  ];
}

/** Control points that make a line pass a point without a corner. */
export function turnsAt(start: Point, via: Point, end: Point): { before: Point; after: Point } {
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const [dx, dy] = [(end.x - start.x) / length, (end.y - start.y) / length];
  const before = Math.hypot(via.x - start.x, via.y - start.y) * 0.4;
  const after = Math.hypot(end.x - via.x, end.y - via.y) * 0.4;
  return {
    before: { x: via.x - dx * before, y: via.y - dy * before },
    after: { x: via.x + dx * after, y: via.y + dy * after },
  };
}

function alongCurve(a: Point, c: Point, d: Point, b: Point): Point[] {
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
