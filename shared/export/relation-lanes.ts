import type { Box } from '../design/geometry.ts';
import { centre, facingSide, isAcross, outward, type Side } from './card-sides.ts';
import { Queue } from './queue.ts';

/**
 * The free lanes between cards, as a grid of the places where a lane across and a lane down meet. A line that would
 * run under a card is led along them, as a cable is led along the gaps between the furniture.
 */
export type Lanes = {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Per crossing, row by row: 1 when no card lies between it and the next one to the right, or the next one below. */
  readonly right: Uint8Array;
  readonly below: Uint8Array;
  readonly traffic: Traffic;
  readonly search: Search;
};
/**
 * What a search knows of a state, which counts when `round` of that state is the round of the search: room for one
 * search after another, because clearing it for each takes longer than most of them.
 */
type Search = {
  now: number;
  readonly round: Uint32Array;
  /** The round in which a state was gone on from: once is enough. */
  readonly passed: Uint32Array;
  readonly cost: Float64Array;
  readonly before: Int32Array;
};
/** Per state, a crossing and a direction, the bundles of the lines that were led from there to the next crossing. */
type Traffic = Map<number, Set<string>>;
/** A way along the lanes: the coordinates of its pieces in turn, the first one at right angles to the side it leaves. */
export type LaneWay = { readonly from: Side; readonly to: Side; readonly lanes: readonly number[] };

/** A lane lies this far from the edge of a card: half the gap that tidying leaves between two cards. */
const aside = 16;
/** A line may come this near to a card on its way past. */
const clearance = 6;
/** Lanes nearer than this to each other are one. */
const apart = 6;
/** A corner costs as much as this much length, so that a line turns only where that helps. */
const corner = 90;
/** Every line that a lane has already makes it this much longer for the next, so that lines spread over the gaps. */
const busier = 0.15;
/** More crossings than this would take longer to search than a frame. */
const largest = 40_000;
const sides: readonly Side[] = ['right', 'left', 'bottom', 'top'];

/** Undefined for tables on which there are too many lanes. */
export function lanesAmong(cards: readonly Box[]): Lanes | undefined {
  const xs = merged(cards.flatMap(({ x, width }) => [x - aside, x + width / 2, x + width + aside]));
  const ys = merged(
    cards.flatMap(({ y, height }) => [y - aside, y + height / 2, y + height + aside]),
  );
  if (xs.length * ys.length > largest) return undefined;
  const right = new Uint8Array(xs.length * ys.length).fill(1);
  const below = new Uint8Array(xs.length * ys.length).fill(1);
  const states = xs.length * ys.length * 2;
  const search: Search = {
    now: 0,
    round: new Uint32Array(states),
    passed: new Uint32Array(states),
    cost: new Float64Array(states),
    before: new Int32Array(states),
  };
  const lanes: Lanes = { xs, ys, right, below, traffic: new Map(), search };
  for (const card of cards) block(lanes, card);
  return lanes;
}

/** Lanes that lie together become one in their middle, as long as together they are no wider than one is. */
function merged(values: readonly number[]): number[] {
  const found: number[] = [];
  let first = Number.NEGATIVE_INFINITY;
  for (const value of values.toSorted((one, other) => one - other)) {
    if (value - first > apart) {
      first = value;
      found.push(value);
    } else found[found.length - 1] = (first + value) / 2;
  }
  return found;
}

function block({ xs, ys, right, below }: Lanes, { x, y, width, height }: Box): void {
  const [left, end] = [x - clearance, x + width + clearance];
  const [top, bottom] = [y - clearance, y + height + clearance];
  const columns = xs.length;
  const firstColumn = Math.max(firstFrom(xs, left) - 1, 0);
  const firstRow = Math.max(firstFrom(ys, top) - 1, 0);
  for (let row = firstRow; row < ys.length; row++) {
    const at = ys[row] ?? 0;
    if (at >= bottom) break;
    const next = ys[row + 1] ?? Number.POSITIVE_INFINITY;
    for (let column = firstColumn; column < columns; column++) {
      const across = xs[column] ?? 0;
      if (across >= end) break;
      const following = xs[column + 1] ?? Number.POSITIVE_INFINITY;
      if (at > top && following > left) right[row * columns + column] = 0;
      if (across > left && next > top) below[row * columns + column] = 0;
    }
  }
}

/** The place of the first value that is not below this one. */
function firstFrom(values: readonly number[], least: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The crossing just outside the middle of this side of a card; undefined when there is none. */
function doorOf({ xs, ys }: Lanes, box: Box, side: Side): number | undefined {
  const { x, y } = centre(box);
  const [dx, dy] = outward[side];
  const column = dx === 0 ? nearest(xs, x) : firstOutside(xs, x + (dx * box.width) / 2, dx);
  const row = dy === 0 ? nearest(ys, y) : firstOutside(ys, y + (dy * box.height) / 2, dy);
  if (column < 0 || row < 0 || column >= xs.length || row >= ys.length) return undefined;
  return row * xs.length + column;
}

function firstOutside(values: readonly number[], edge: number, direction: number): number {
  if (direction > 0) return firstFrom(values, edge + clearance);
  return firstFrom(values, edge - clearance + 1e-6) - 1;
}

function nearest(values: readonly number[], value: number): number {
  const at = firstFrom(values, value);
  const [before, after] = [values[at - 1] ?? -Infinity, values[at] ?? Infinity];
  return value - before < after - value ? at - 1 : at;
}

/**
 * The shortest way with few corners from one card to another, along lanes that no card lies on. It counts as taken:
 * what is led along these lanes next would rather have others, unless it is of the same bundle.
 */
export function wayAlong(lanes: Lanes, a: Box, b: Box, bundle: string): LaneWay | undefined {
  const { xs, ys, traffic, search } = lanes;
  const { round, passed, cost, before } = search;
  search.now++;
  const ends = new Map<number, Side>();
  const roundabout = new Map<number, number>();
  const facing = facingSide(b, a);
  // A state is a crossing, and whether the line goes on across (0) or down (1) from there.
  for (const side of sides) {
    const state = stateAt(lanes, b, side);
    if (state === undefined || ends.has(state)) continue;
    ends.set(state, side);
    // Where the first card is on another side, the line comes in beside the middle of its way, with hardly an end.
    if (side !== facing) roundabout.set(state, corner);
  }
  const started = new Map<number, Side>();
  const queue = new Queue();
  const goal = centre(b);
  const guess = (state: number) => {
    const crossing = state >> 1;
    const x = xs[crossing % xs.length] ?? 0;
    const y = ys[Math.floor(crossing / xs.length)] ?? 0;
    const wide = Math.max(Math.abs(goal.x - x) - b.width / 2, 0);
    return wide + Math.max(Math.abs(goal.y - y) - b.height / 2, 0);
  };
  const reach = (state: number, from: number, at: number) => {
    if (round[state] === search.now && at >= (cost[state] ?? 0)) return;
    round[state] = search.now;
    cost[state] = at;
    before[state] = from;
    queue.add(state, at + guess(state) + (roundabout.get(state) ?? 0));
  };
  for (const side of sides) {
    const state = stateAt(lanes, a, side);
    if (state === undefined || started.has(state)) continue;
    started.set(state, side);
    reach(state, -1, leaving(a, side, goal));
  }
  for (let state = queue.take(); state !== undefined; state = queue.take()) {
    const to = ends.get(state);
    if (to) {
      const states = statesTo(state, before);
      count(traffic, states, bundle);
      return asWay(lanes, states, started, to);
    }
    if (passed[state] === search.now) continue;
    passed[state] = search.now;
    const at = cost[state] ?? 0;
    reach(state ^ 1, state, at + corner);
    const crossing = state >> 1;
    const [values, free, stride, place] =
      (state & 1) === 0
        ? [xs, lanes.right, 1, crossing % xs.length]
        : [ys, lanes.below, xs.length, Math.floor(crossing / xs.length)];
    const here = values[place] ?? 0;
    if (free[crossing] === 1 && place + 1 < values.length) {
      const far = (values[place + 1] ?? 0) - here;
      reach(state + 2 * stride, state, at + far * dearness(traffic.get(state), bundle));
    }
    if (place > 0 && free[crossing - stride] === 1) {
      const far = here - (values[place - 1] ?? 0);
      const back = state - 2 * stride;
      reach(back, state, at + far * dearness(traffic.get(back), bundle));
    }
  }
  return undefined;
}

function dearness(bundles: ReadonlySet<string> | undefined, own: string): number {
  if (!bundles) return 1;
  return 1 + busier * (bundles.has(own) ? bundles.size - 1 : bundles.size);
}

function statesTo(last: number, before: Int32Array): number[] {
  const states: number[] = [];
  for (let state = last; state >= 0; state = before[state] ?? -1) states.push(state);
  return states.reverse();
}

function count(traffic: Traffic, states: readonly number[], bundle: string): void {
  for (const [at, state] of states.entries()) {
    const from = states[at - 1];
    // A turn stays at its crossing; what was between two crossings is kept at the first of both.
    if (from === undefined || from >> 1 === state >> 1) continue;
    const key = Math.min(from, state);
    const bundles = traffic.get(key);
    if (bundles) bundles.add(bundle);
    else traffic.set(key, new Set([bundle]));
  }
}

function stateAt(lanes: Lanes, box: Box, side: Side): number | undefined {
  const door = doorOf(lanes, box, side);
  return door === undefined ? undefined : door * 2 + (isAcross(side) ? 0 : 1);
}

/** A line that leaves by a side that looks the other way is read wrongly at first, so that costs something. */
function leaving(a: Box, side: Side, goal: { x: number; y: number }): number {
  const { x, y } = centre(a);
  const [dx, dy] = outward[side];
  return (goal.x - x) * dx + (goal.y - y) * dy < 0 ? corner : 0;
}

function asWay(
  { xs, ys }: Lanes,
  states: readonly number[],
  started: ReadonlyMap<number, Side>,
  to: Side,
): LaneWay | undefined {
  const last = states.at(-1) ?? 0;
  const from = started.get(states[0] ?? -1);
  if (!from) return undefined;
  const coordinate = (state: number, down: boolean) => {
    const crossing = state >> 1;
    return (down ? xs[crossing % xs.length] : ys[Math.floor(crossing / xs.length)]) ?? 0;
  };
  // The first and last piece run along the card, so that lines beside each other at one side part there.
  let down = isAcross(from);
  const lanes = [coordinate(states[0] ?? 0, down)];
  for (const [at, state] of states.entries()) {
    const isDown = (state & 1) === 1;
    if (isDown === down || at === 0 || state >> 1 === (states[at - 1] ?? 0) >> 1) continue;
    down = isDown;
    lanes.push(coordinate(state, down));
  }
  if (down !== isAcross(to)) lanes.push(coordinate(last, isAcross(to)));
  return { from, to, lanes };
}
