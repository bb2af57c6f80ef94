import type { Box } from '../design/geometry.ts';
import { isAcross, type Point, type Side } from './card-sides.ts';
import { coordinatesOf } from './lane-order.ts';
import { alongCurve, controlOf, type Way } from './relation-ways.ts';

export type RelationLine = {
  path: string;
  end: { x: number; y: number; angle: number };
  start: { x: number; y: number; angle: number };
  middle: { x: number; y: number };
};

const inwardAngle = { left: 0, right: 180, top: 90, bottom: 270 } as const;

type Curve = readonly [Point, Point, Point, Point];
/** With points along it: of a curve close together, of a line along lanes its corners. */
export type Drawn = RelationLine & { readonly isCurve: boolean; readonly points: readonly Point[] };

export function lineOf(start: Point, end: Point, way: Way, a: Box, b: Box): Drawn {
  const ends = {
    start: { ...start, angle: inwardAngle[way.from] },
    end: { ...end, angle: inwardAngle[way.to] },
  };
  const { from, to, lanes } = way;
  if (lanes) {
    const points = cornersOf(start, end, coordinatesOf({ from, to, lanes }, a, b), from);
    return { ...ends, ...alongLanes(points), isCurve: false, points };
  }
  const curve = curveOf(start, end, way);
  const [, c1, c2] = curve;
  const middle = {
    x: (start.x + 3 * c1.x + 3 * c2.x + end.x) / 8,
    y: (start.y + 3 * c1.y + 3 * c2.y + end.y) / 8,
  };
  const path = `M${at(start)}C${at(c1)} ${at(c2)} ${at(end)}`;
  return { ...ends, path, middle, isCurve: true, points: alongCurve(...curve) };
}

export function curveOf(start: Point, end: Point, { from, to }: Way): Curve {
  return [start, controlOf(start, from, end), controlOf(end, to, start), end];
}

/** Corners of a line along lanes are this round where its pieces are long enough. */
const round = 22;

function cornersOf(start: Point, end: Point, coordinates: readonly number[], from: Side): Point[] {
  const pieces = coordinates.slice(1, -1);
  const across = isAcross(from);
  pieces[0] = across ? start.y : start.x;
  const isLastAcross = across === (pieces.length % 2 === 1);
  pieces[pieces.length - 1] = isLastAcross ? end.y : end.x;
  const points = [start];
  for (let piece = 0; piece + 1 < pieces.length; piece++) {
    const [one = 0, next = 0] = pieces.slice(piece, piece + 2);
    points.push(across === (piece % 2 === 0) ? { x: next, y: one } : { x: one, y: next });
  }
  return [...points, end];
}

function alongLanes(points: readonly Point[]): Pick<RelationLine, 'path' | 'middle'> {
  const [start = { x: 0, y: 0 }] = points;
  const end = points.at(-1) ?? start;
  let path = `M${at(start)}`;
  let middle = start;
  let longest = -1;
  for (let corner = 1; corner < points.length; corner++) {
    const [before = start, here = start, after = end] = points.slice(corner - 1, corner + 2);
    const length = Math.hypot(here.x - before.x, here.y - before.y);
    if (length > longest) {
      longest = length;
      middle = { x: (before.x + here.x) / 2, y: (before.y + here.y) / 2 };
    }
    if (corner + 1 === points.length) break;
    path += `L${at(beside(here, before))}C${at(bent(here, before))} ${at(bent(here, after))} ${at(beside(here, after))}`;
  }
  return { path: `${path}L${at(end)}`, middle };
}

/** Where a corner begins to bend, and the control point of the bend. */
function beside(corner: Point, other: Point): Point {
  return towardsBy(corner, other, 1);
}

function bent(corner: Point, other: Point): Point {
  return towardsBy(corner, other, 0.45);
}

function towardsBy(corner: Point, other: Point, part: number): Point {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y);
  const share = length === 0 ? 0 : (Math.min(round, length / 2) / length) * part;
  return { x: corner.x + (other.x - corner.x) * share, y: corner.y + (other.y - corner.y) * share };
}

/** Tenths are finer than anybody sees, and keep a picture small. */
function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
