import type { Design } from '../../shared/design/design.ts';
import { type Box, boxOf, carriedBy } from '../../shared/design/geometry.ts';
import type { Places } from './to-flow.ts';

type Move = { readonly id: string; readonly x: number; readonly y: number };
/** A line along which the dragged card lies with another. */
export type Guide = {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

/** Nearer than this a card is drawn to the line of another. */
const reach = 6;

/** Where everything is while a card is dragged: what it carries comes along, and one card alone snaps to its neighbours. */
export function dragged(
  design: Design,
  moves: readonly Move[],
): { readonly places: Places; readonly guides: readonly Guide[] } {
  const byId = new Map(design.elements.map((element) => [element.id, element]));
  const carried = carriedBy(
    design,
    moves.map((move) => move.id),
  );
  const [only] = moves;
  const element = moves.length === 1 && only ? byId.get(only.id) : undefined;
  const snapped = element && only ? snapTo(design, only, boxOf(element), carried) : undefined;
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

function snapTo(design: Design, move: Move, size: Box, carried: readonly string[]) {
  const still = new Set([move.id, ...carried]);
  const others = design.elements
    .filter((element) => !still.has(element.id) && element.kind !== 'frame')
    .map(boxOf);
  const box = { ...size, x: move.x, y: move.y };
  const x = nearest(box, others, 'x');
  const y = nearest(box, others, 'y');
  const guides = [x?.guide, y?.guide].filter((guide) => guide !== undefined);
  return { move: { id: move.id, x: move.x + (x?.by ?? 0), y: move.y + (y?.by ?? 0) }, guides };
}

/** The smallest shift that puts an edge or the middle on that of another card. */
function nearest(box: Box, others: readonly Box[], axis: 'x' | 'y') {
  const size = axis === 'x' ? 'width' : 'height';
  const [across, span] = axis === 'x' ? (['y', 'height'] as const) : (['x', 'width'] as const);
  let best: { by: number; guide: Guide } | undefined;
  for (const other of others) {
    for (const part of [0, 0.5, 1]) {
      const at = other[axis] + other[size] * part;
      const by = at - (box[axis] + box[size] * part);
      if (Math.abs(by) > reach || (best && Math.abs(best.by) <= Math.abs(by))) continue;
      const from = Math.min(box[across], other[across]);
      const to = Math.max(box[across] + box[span], other[across] + other[span]);
      best = { by, guide: { axis, at, from, to } };
    }
  }
  return best;
}
