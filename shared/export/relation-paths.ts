import type { Relation } from '../design/design.ts';
import type { Box } from '../design/geometry.ts';
import { centre, isAcross, outward, type Point, type Side } from './card-sides.ts';
import { besideEachOther, coordinatesOf } from './lane-order.ts';
import { type Lanes, lanesAmong } from './relation-lanes.ts';
import {
  alongCurve,
  controlOf,
  hitsOf,
  laneWay,
  tooMany,
  type Way,
  wayOf,
} from './relation-ways.ts';

export type { Box } from '../design/geometry.ts';
export type RelationLine = {
  path: string;
  end: { x: number; y: number; angle: number };
  start: { x: number; y: number; angle: number };
  middle: { x: number; y: number };
};

const inwardAngle = { left: 0, right: 180, top: 90, bottom: 270 } as const;
/** Lines on one side of a card lie this far apart where there is room, and never nearer than the second. */
const widest = 24;
const narrowest = 16;
/** No line begins in the corner of a card. */
const corner = 16;

type Port = {
  readonly relation: string;
  readonly end: 'from' | 'to';
  /** Lines of one type that go the same way may share their end. */
  readonly bundle: string;
  readonly side: Side;
  readonly box: Box;
  readonly order: number;
};

/** A relation with its cards and the way it takes. */
type Joined = {
  readonly relation: Relation;
  readonly a: Box;
  readonly b: Box;
  readonly way: Way;
};

/**
 * Lays every relation at once. On one side of a card the lines lie apart, in the order of where they go; where they do
 * not all fit, lines of one type and direction come together in one end, as cables do in a plug. A line that would run
 * under a card takes the lanes between the cards.
 */
export function layRelations(
  relations: readonly Relation[],
  boxes: ReadonlyMap<string, Box>,
  covers: readonly Box[] = [],
): Map<string, RelationLine> {
  let known: { lanes: Lanes | undefined } | undefined;
  const lanes = () => {
    known ??= { lanes: lanesAmong(covers) };
    return known.lanes;
  };
  let joined: Joined[] = [];
  for (const relation of relations) {
    const a = boxes.get(relation.from);
    const b = boxes.get(relation.to);
    if (a && b) joined.push({ relation, a, b, way: wayOf(a, b, covers, relations.length, lanes) });
  }
  for (;;) {
    const lines = linesOf(joined, covers);
    if (covers.length * relations.length > tooMany) return lines;
    // Beside others a line begins next to the middle of a side, and may meet a card that it passed in the middle. Led
    // along lanes it leaves its place at that side to the rest, so they are looked at again.
    const under = new Set(
      joined.filter(
        (one) => !one.way.lanes && isUnderCard(lines.get(one.relation.id), one, covers),
      ),
    );
    let changed = false;
    joined = joined.map((one) => {
      const way = under.has(one) ? laneWay(one.a, one.b, lanes()) : undefined;
      changed ||= way !== undefined;
      return way ? { ...one, way } : one;
    });
    if (!changed) return lines;
  }
}

function isUnderCard(line: Drawn | undefined, { a, b }: Joined, covers: readonly Box[]): boolean {
  if (!line?.curve) return false;
  const others = covers.filter((box) => box !== a && box !== b);
  return hitsOf(alongCurve(...line.curve), others) > 0;
}

function linesOf(joined: readonly Joined[], covers: readonly Box[]): Map<string, Drawn> {
  const placed = inLanes(joined, covers);
  const sides = new Map<string, Port[]>();
  for (const { relation, a, b, way } of placed) {
    const { id, type, from, to } = relation;
    const [next, last] = towards(way, a, b);
    addPort(sides, from, portOf(id, 'from', type, way.from, a, next));
    addPort(sides, to, portOf(id, 'to', type, way.to, b, last));
  }
  const ends = new Map<string, Point>();
  for (const ports of sides.values()) placePorts(ports, ends);
  const lines = new Map<string, Drawn>();
  for (const { relation, a, b, way } of placed) {
    const start = ends.get(`${relation.id} from`);
    const end = ends.get(`${relation.id} to`);
    if (start && end) lines.set(relation.id, lineOf(start, end, way, a, b));
  }
  return lines;
}

/** The same relations with those in one lane beside each other. */
function inLanes(joined: readonly Joined[], covers: readonly Box[]): readonly Joined[] {
  const led = joined.flatMap(({ relation, a, b, way: { lanes, ...way } }) =>
    lanes ? [{ a, b, way: { ...way, lanes }, bundle: `${relation.type} ${relation.to}` }] : [],
  );
  if (led.length === 0) return joined;
  const ways = besideEachOther(led, covers).values();
  return joined.map((one) => (one.way.lanes ? { ...one, way: ways.next().value ?? one.way } : one));
}

/** What a line goes to first, and what it comes from last. */
function towards({ from, to, lanes }: Way, a: Box, b: Box): [Point, Point] {
  if (!lanes) return [centre(b), centre(a)];
  const all = coordinatesOf({ from, to, lanes }, a, b);
  const [, , x0 = 0, y0 = 0] = all;
  const [y1 = 0, x1 = 0] = all.slice(-4);
  return [
    isAcross(from) ? { x: x0, y: y0 } : { x: y0, y: x0 },
    isAcross(to) ? { x: x1, y: y1 } : { x: y1, y: x1 },
  ];
}

function portOf(
  relation: string,
  end: Port['end'],
  type: string,
  side: Side,
  box: Box,
  towards: Point,
): Port {
  const across = side === 'left' || side === 'right';
  const from = centre(box);
  // By slope rather than by place, so that lines to cards behind one another do not cross.
  const ahead = Math.max(Math.abs(across ? towards.x - from.x : towards.y - from.y), 1);
  const order = (across ? towards.y - from.y : towards.x - from.x) / ahead;
  return { relation, end, bundle: `${type} ${end}`, side, box, order };
}

function addPort(sides: Map<string, Port[]>, element: string, port: Port): void {
  const key = `${element} ${port.side}`;
  const ports = sides.get(key);
  if (ports) ports.push(port);
  else sides.set(key, [port]);
}

function placePorts(ports: readonly Port[], ends: Map<string, Point>): void {
  const [first] = ports;
  if (!first) return;
  const across = first.side === 'left' || first.side === 'right';
  const room = (across ? first.box.height : first.box.width) - 2 * corner;
  const fits = (ports.length - 1) * narrowest <= room;
  const groups = fits ? ports.map((port) => [port]) : bundled(ports);
  groups.sort((one, other) => orderOf(one) - orderOf(other));
  const step = groups.length > 1 ? Math.min(widest, room / (groups.length - 1)) : 0;
  for (const [index, group] of groups.entries()) {
    const at = pointOf(first, (index - (groups.length - 1) / 2) * step);
    for (const port of group) ends.set(`${port.relation} ${port.end}`, at);
  }
}

function bundled(ports: readonly Port[]): Port[][] {
  const bundles = new Map<string, Port[]>();
  for (const port of ports) {
    const bundle = bundles.get(port.bundle);
    if (bundle) bundle.push(port);
    else bundles.set(port.bundle, [port]);
  }
  return [...bundles.values()];
}

function orderOf(group: readonly Port[]): number {
  return group.reduce((sum, port) => sum + port.order, 0) / group.length;
}

function pointOf({ side, box }: Port, offset: number): Point {
  const { x, y } = centre(box);
  const [dx, dy] = outward[side];
  return {
    x: x + (dx * box.width) / 2 + (dx === 0 ? offset : 0),
    y: y + (dy * box.height) / 2 + (dy === 0 ? offset : 0),
  };
}

/** With the curve it is, when it is one. */
type Drawn = RelationLine & { readonly curve?: readonly [Point, Point, Point, Point] };

function lineOf(start: Point, end: Point, way: Way, a: Box, b: Box): Drawn {
  const ends = {
    start: { ...start, angle: inwardAngle[way.from] },
    end: { ...end, angle: inwardAngle[way.to] },
  };
  const { from, to, lanes } = way;
  if (lanes)
    return { ...ends, ...alongLanes(start, end, coordinatesOf({ from, to, lanes }, a, b), from) };
  const c1 = controlOf(start, from, end);
  const c2 = controlOf(end, to, start);
  const middle = {
    x: (start.x + 3 * c1.x + 3 * c2.x + end.x) / 8,
    y: (start.y + 3 * c1.y + 3 * c2.y + end.y) / 8,
  };
  const path = `M${at(start)}C${at(c1)} ${at(c2)} ${at(end)}`;
  return { ...ends, path, middle, curve: [start, c1, c2, end] };
}

/** Corners of a line along lanes are this round where its pieces are long enough. */
const round = 22;

function alongLanes(
  start: Point,
  end: Point,
  coordinates: readonly number[],
  from: Side,
): Pick<RelationLine, 'path' | 'middle'> {
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
  points.push(end);
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
