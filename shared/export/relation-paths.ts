import type { Relation } from '../design/design.ts';
import type { Box } from '../design/geometry.ts';
import {
  centre,
  controlOf,
  outward,
  type Point,
  type Side,
  turnsAt,
  type Way,
  wayOf,
} from './relation-sides.ts';

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

/**
 * Lays every relation at once. On one side of a card the lines lie apart, in the order of where they go; where they do
 * not all fit, lines of one type and direction come together in one end, as cables do in a plug.
 */
export function layRelations(
  relations: readonly Relation[],
  boxes: ReadonlyMap<string, Box>,
  covers: readonly Box[] = [],
): Map<string, RelationLine> {
  const ways = new Map<string, Way>();
  const sides = new Map<string, Port[]>();
  for (const { id, type, from, to } of relations) {
    const a = boxes.get(from);
    const b = boxes.get(to);
    if (!a || !b) continue;
    const way = wayOf(a, b, covers, relations.length);
    ways.set(id, way);
    addPort(sides, from, portOf(id, 'from', type, way.from, a, way.via ?? centre(b)));
    addPort(sides, to, portOf(id, 'to', type, way.to, b, way.via ?? centre(a)));
  }
  const ends = new Map<string, Point>();
  for (const ports of sides.values()) placePorts(ports, ends);
  const lines = new Map<string, RelationLine>();
  for (const [id, way] of ways) {
    const start = ends.get(`${id} from`);
    const end = ends.get(`${id} to`);
    if (start && end) lines.set(id, lineOf(start, end, way));
  }
  return lines;
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

function lineOf(start: Point, end: Point, { from, to, via }: Way): RelationLine {
  const ends = {
    start: { ...start, angle: inwardAngle[from] },
    end: { ...end, angle: inwardAngle[to] },
  };
  const c1 = controlOf(start, from, via ?? end);
  const c2 = controlOf(end, to, via ?? start);
  if (via) {
    const { before, after } = turnsAt(start, via, end);
    const path = `M${at(start)}C${at(c1)} ${at(before)} ${at(via)}C${at(after)} ${at(c2)} ${at(end)}`;
    return { ...ends, path, middle: via };
  }
  const middle = {
    x: (start.x + 3 * c1.x + 3 * c2.x + end.x) / 8,
    y: (start.y + 3 * c1.y + 3 * c2.y + end.y) / 8,
  };
  return { ...ends, path: `M${at(start)}C${at(c1)} ${at(c2)} ${at(end)}`, middle };
}

/** Tenths are finer than anybody sees, and keep a picture small. */
function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
