import type { Design, Element } from '../../shared/design/design.ts';
import { type Box, boxOf, carriedBy } from '../../shared/design/geometry.ts';
import type { Places } from './to-flow.ts';

type Move = { readonly id: string; readonly x: number; readonly y: number };
/** A line along which the dragged card lies with another. */
export type Guide = {
  readonly axis: Axis;
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

/** Nearer than this a card is drawn to the line of another. */
const reach = 6;

type Axis = 'x' | 'y';
/** What stays as it is while the same cards are dragged over the same table; worked out at the first move. */
type Ground = {
  readonly design: Design;
  readonly ids: string;
  readonly byId: ReadonlyMap<string, Element>;
  readonly carried: readonly string[];
  readonly others: readonly Box[];
  /** Where every other card begins, has its middle and ends along each axis, one after the other. */
  readonly stops: Readonly<Record<Axis, Float64Array>>;
};

let latest: Ground | undefined;

/** Where everything is while a card is dragged: what it carries comes along, and one card alone snaps to its neighbours. */
export function dragged(
  design: Design,
  moves: readonly Move[],
): { readonly places: Places; readonly guides: readonly Guide[] } {
  const ground = groundOf(design, moves);
  const { byId, carried } = ground;
  const [only] = moves;
  const element = moves.length === 1 && only ? byId.get(only.id) : undefined;
  const snapped = element && only ? snapTo(ground, only, boxOf(element)) : undefined;
  const first = snapped?.move ?? only;
  const places = new Map(
    moves.map((move) => [move.id, move === only && first ? first : move] as const),
  );
  const leader = first ? byId.get(first.id) : undefined;
  if (first && leader) {
    for (const id of carried) {
      const card = byId.get(id);
      if (!card) continue;
      places.set(id, { id, x: card.x + first.x - leader.x, y: card.y + first.y - leader.y });
    }
  }
  return { places, guides: snapped?.guides ?? [] };
}

function groundOf(design: Design, moves: readonly Move[]): Ground {
  const moved = moves.map(({ id }) => id);
  const ids = moved.join(' ');
  if (latest?.design === design && latest.ids === ids) return latest;
  const carried = carriedBy(design, moved);
  const still = new Set([...moved, ...carried]);
  const others = design.elements
    .filter((element) => !still.has(element.id) && element.kind !== 'frame')
    .map(boxOf);
  latest = {
    design,
    ids,
    byId: new Map(design.elements.map((element) => [element.id, element])),
    carried,
    others,
    stops: { x: stopsOf(others, 'x'), y: stopsOf(others, 'y') },
  };
  return latest;
}

/** As plain numbers in a row: they are gone through at every move of the mouse, for every card of the table. */
function stopsOf(boxes: readonly Box[], axis: Axis): Float64Array {
  const size = axis === 'x' ? 'width' : 'height';
  const stops = new Float64Array(boxes.length * 3);
  for (const [index, box] of boxes.entries()) {
    const start = box[axis];
    stops.set([start, start + box[size] / 2, start + box[size]], index * 3);
  }
  return stops;
}

function snapTo(ground: Ground, move: Move, size: Box) {
  const box = { ...size, x: move.x, y: move.y };
  const x = nearest(box, ground, 'x');
  const y = nearest(box, ground, 'y');
  const guides = [x?.guide, y?.guide].filter((guide) => guide !== undefined);
  return { move: { id: move.id, x: move.x + (x?.by ?? 0), y: move.y + (y?.by ?? 0) }, guides };
}

/** The smallest shift that puts an edge or the middle on that of another card. */
function nearest(box: Box, { others, stops }: Ground, axis: Axis) {
  const own = stopsOf([box], axis);
  const theirs = stops[axis];
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < theirs.length; index++) {
    const far = Math.abs((theirs[index] ?? 0) - (own[index % 3] ?? 0));
    if (far > reach || far >= least) continue;
    best = index;
    least = far;
  }
  const other = others[Math.floor(best / 3)];
  const at = theirs[best];
  if (!other || at === undefined) return undefined;
  const [across, span] = axis === 'x' ? (['y', 'height'] as const) : (['x', 'width'] as const);
  const from = Math.min(box[across], other[across]);
  const to = Math.max(box[across] + box[span], other[across] + other[span]);
  return { by: at - (own[best % 3] ?? 0), guide: { axis, at, from, to } };
}
