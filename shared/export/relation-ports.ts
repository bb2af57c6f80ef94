import type { Relation } from '../design/design.ts';
import type { Box } from '../design/geometry.ts';
import { centre, facingSide, isAcross, type Point, pointOnSide, type Side } from './card-sides.ts';
import { coordinatesOf } from './lane-order.ts';
import { controlOf, type Way } from './relation-ways.ts';

/** Lines on one side of a card lie this far apart where there is room, and never nearer than the second. */
const widest = 24;
const narrowest = 16;
/** No line begins in the corner of a card. */
const corner = 16;

/** A relation with its cards and the way it takes. */
export type Joined = {
  readonly relation: Relation;
  readonly a: Box;
  readonly b: Box;
  readonly way: Way;
};

type Port = {
  readonly relation: string;
  readonly end: 'from' | 'to';
  /** Lines of one type that go the same way may share their end. */
  readonly bundle: string;
  readonly side: Side;
  readonly box: Box;
  readonly order: number;
};

/** Where every line begins and ends, by "relation from" and "relation to". */
export function endsOf(joined: readonly Joined[]): Map<string, Point> {
  const sides = new Map<string, Port[]>();
  for (const { relation, a, b, way } of joined) {
    const { id, type, from, to } = relation;
    const [next, last] = towards(way, a, b);
    addPort(sides, from, portOf(id, 'from', type, way.from, a, next));
    addPort(sides, to, portOf(id, 'to', type, way.to, b, last));
  }
  const ends = new Map<string, Point>();
  for (const ports of sides.values()) placePorts(ports, ends);
  return ends;
}

/** What a line goes to first, and what it comes from last. */
function towards({ from, to, lanes }: Way, a: Box, b: Box): [Point, Point] {
  if (!lanes) return [turnOf(b, to, a), turnOf(a, from, b)];
  const all = coordinatesOf({ from, to, lanes }, a, b);
  const [, , x0 = 0, y0 = 0] = all;
  const [y1 = 0, x1 = 0] = all.slice(-4);
  return [
    isAcross(from) ? { x: x0, y: y0 } : { x: y0, y: x0 },
    isAcross(to) ? { x: x1, y: y1 } : { x: y1, y: x1 },
  ];
}

/** The middle of a card, unless the curve comes to it from another side than the card it begins at: the bend before it. */
function turnOf(box: Box, side: Side, other: Box): Point {
  if (side === facingSide(box, other)) return centre(box);
  const at = pointOnSide(box, side);
  return controlOf(at, side, centre(other));
}

function portOf(
  relation: string,
  end: Port['end'],
  type: string,
  side: Side,
  box: Box,
  towards: Point,
): Port {
  const across = isAcross(side);
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
  const across = isAcross(first.side);
  const room = (across ? first.box.height : first.box.width) - 2 * corner;
  const fits = (ports.length - 1) * narrowest <= room;
  const groups = fits ? ports.map((port) => [port]) : bundled(ports);
  groups.sort((one, other) => orderOf(one) - orderOf(other));
  const step = groups.length > 1 ? Math.min(widest, room / (groups.length - 1)) : 0;
  for (const [index, group] of groups.entries()) {
    const at = pointOnSide(first.box, first.side, (index - (groups.length - 1) / 2) * step);
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
