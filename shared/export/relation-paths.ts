import type { Relation } from '../design/design.ts';
import { type Box, overlaps } from '../design/geometry.ts';
import { besideEachOther, type CurvedLine, type LaneLine } from './lane-order.ts';
import { around, lengthAlong } from './line-points.ts';
import { curveOf, type Drawn, lineOf, type RelationLine } from './relation-drawing.ts';
import { type Lanes, lanesAmong, wayAlong } from './relation-lanes.ts';
import { endsOf, type Joined } from './relation-ports.ts';
import {
  alongCurve,
  goesRound,
  goesRoundAtLeisure,
  hitsOf,
  plainWay,
  type Way,
  wayOf,
} from './relation-ways.ts';

export type { Box } from '../design/geometry.ts';
export type { RelationLine } from './relation-drawing.ts';

/** Two lines may run along each other for as long as this, as they do where they cross or part. */
const longest = 40;

/**
 * Lays every relation at once. On one side of a card the lines lie apart, in the order of where they go; where they do
 * not all fit, lines of one type and direction come together in one end, as cables do in a plug. A line that would run
 * under one of the covers, or along another line, takes the lanes between them. Without covers no line goes round any;
 * where there are very many of both they do so at leisure only.
 */
export function layRelations(
  relations: readonly Relation[],
  boxes: ReadonlyMap<string, Box>,
  covers: readonly Box[] = [],
  { atLeisure = false } = {},
): Map<string, RelationLine> {
  const canGoRound = atLeisure ? goesRoundAtLeisure : goesRound;
  const round = covers.length > 0 && canGoRound(relations.length, covers.length);
  let known: { lanes: Lanes | undefined } | undefined;
  const lead = ({ relation, a, b }: Pick<Joined, 'relation' | 'a' | 'b'>): Way | undefined => {
    known ??= { lanes: lanesAmong(covers) };
    return known.lanes && wayAlong(known.lanes, a, b, bundleOf(relation));
  };
  let joined: Joined[] = [];
  for (const relation of relations) {
    const a = boxes.get(relation.from);
    const b = boxes.get(relation.to);
    if (!a || !b) continue;
    const way = round ? wayOf(a, b, covers, () => lead({ relation, a, b })) : plainWay(a, b);
    joined.push({ relation, a, b, way });
  }
  for (;;) {
    const lines = linesOf(joined, covers);
    if (!round) return lines;
    // Beside others a line begins next to the middle of a side, and may meet a card that it passed in the middle. Led
    // along lanes it leaves its place at that side to the rest, so they are looked at again.
    const under = joined.filter((one) => isUnderCard(lines.get(one.relation.id), one, covers));
    const astray = under.length > 0 ? under : alongOthers(joined, lines);
    const ways = new Map(astray.map((one) => [one, lead(one)]));
    let changed = false;
    joined = joined.map((one) => {
      const way = ways.get(one);
      changed ||= way !== undefined;
      return way ? { ...one, way } : one;
    });
    if (!changed) return lines;
  }
}

/** Lines of one type to one card may share a lane. */
function bundleOf({ type, to }: Relation): string {
  return `${type} ${to}`;
}

function isUnderCard(line: Drawn | undefined, { a, b }: Joined, covers: readonly Box[]): boolean {
  if (!line?.isCurve) return false;
  const others = covers.filter((box) => box !== a && box !== b);
  return hitsOf(line.points, others) > 0;
}

/**
 * Curves that run along another line for so long that nobody sees two; of two such curves one makes way. Two curves of
 * one bundle may come together: they do where they end.
 */
function alongOthers(joined: readonly Joined[], lines: ReadonlyMap<string, Drawn>): Joined[] {
  const drawn = joined.flatMap((one) => {
    const line = lines.get(one.relation.id);
    return line ? [{ one, line, box: around(line.points) }] : [];
  });
  const found = new Set<Joined>();
  for (const { one, line, box } of drawn) {
    if (!line.isCurve) continue;
    const isAlong = drawn.some(
      (other) =>
        overlaps(box, other.box) &&
        !found.has(other.one) &&
        !(other.line.isCurve && isOneBundle(one, other.one)) &&
        lengthAlong(line.points, other.line.points) > longest,
    );
    if (isAlong) found.add(one);
  }
  return [...found];
}

function isOneBundle({ relation: one }: Joined, { relation: other }: Joined): boolean {
  return one.type === other.type && (one.to === other.to || one.from === other.from);
}

function linesOf(joined: readonly Joined[], covers: readonly Box[]): Map<string, Drawn> {
  const placed = inLanes(joined, covers);
  const ends = endsOf(placed);
  const lines = new Map<string, Drawn>();
  for (const { relation, a, b, way } of placed) {
    const start = ends.get(`${relation.id} from`);
    const end = ends.get(`${relation.id} to`);
    if (start && end) lines.set(relation.id, lineOf(start, end, way, a, b));
  }
  return lines;
}

/** The same relations with those in one lane beside each other and beside the curves that run along it. */
function inLanes(joined: readonly Joined[], covers: readonly Box[]): readonly Joined[] {
  if (joined.every(({ way }) => !way.lanes)) return joined;
  const ends = endsOf(joined);
  const straight: LaneLine[] = [];
  const curves: CurvedLine[] = [];
  for (const { relation, a, b, way } of joined) {
    const { from, to, lanes } = way;
    const start = ends.get(`${relation.id} from`);
    const end = ends.get(`${relation.id} to`);
    if (lanes) straight.push({ a, b, way: { from, to, lanes }, bundle: bundleOf(relation) });
    else if (start && end) curves.push({ points: alongCurve(...curveOf(start, end, way)) });
  }
  const ways = besideEachOther(straight, curves, covers).values();
  return joined.map((one) => (one.way.lanes ? { ...one, way: ways.next().value ?? one.way } : one));
}
