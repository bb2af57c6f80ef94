import type { Attributes, Design, Element } from '../design/design.ts';
import { cardSize, type KindId } from '../design/kinds.ts';
import type { RelationType } from '../design/relations.ts';
import { addElement } from './elements.ts';
import { connect } from './relations.ts';

const gap = 48;

/** A place on the table where a new card covers nothing: right of the card it belongs to, else below everything. */
function freeSpot(design: Design, kind: KindId, near: Element | undefined) {
  const size = cardSize(kind);
  const boxes = design.elements
    .filter((element) => element.kind !== 'frame')
    .map((element) => ({ ...cardSize(element.kind), ...element }));
  if (boxes.length === 0) return { x: 0, y: 0 };
  const left = Math.min(...boxes.map((box) => box.x));
  const below = Math.max(...boxes.map((box) => box.y + box.height)) + gap;
  if (!near) return { x: left, y: below };
  const { width, height } = { ...cardSize(near.kind), ...near };
  const columns = [near.x + width + gap, near.x, near.x - size.width - gap];
  for (let row = 0; row < 6; row++) {
    for (const x of columns) {
      const y = near.y + row * (Math.max(height, size.height) + gap);
      const free = boxes.every(
        (box) =>
          x >= box.x + box.width ||
          x + size.width <= box.x ||
          y >= box.y + box.height ||
          y + size.height <= box.y,
      );
      if (free) return { x, y };
    }
  }
  return { x: near.x, y: below };
}

type Laid = { kind: KindId; entry: string; near?: string; attributes?: Attributes };
type Line = { type: RelationType; from?: string; to?: string };

/** Lays one card and draws its lines; an open end of a line is the new card. */
export function layCard(
  design: Design,
  { kind, entry, near, attributes = {} }: Laid,
  newId: () => string,
  lines: readonly Line[] = [],
): Design {
  const id = newId();
  const spot = freeSpot(
    design,
    kind,
    design.elements.find((element) => element.id === near),
  );
  const laid = addElement(design, { id, kind, entry, attributes, ...clamped(spot) });
  return lines.reduce(
    (now, { type, from = id, to = id }) => connect(now, { id: newId(), type, from, to }),
    laid,
  );
}

/** The edge of the table, as a file may hold it. */
function clamped({ x, y }: { x: number; y: number }) {
  const edge = (value: number) => Math.max(-1_000_000, Math.min(1_000_000, value));
  return { x: edge(x), y: edge(y) };
}
