import type { Design, Element } from '../design/design.ts';
import { type Box, boxAround, boxOf } from '../design/geometry.ts';
import { addElement, changeElements, moveElements } from './elements.ts';

export const edges = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Edge = (typeof edges)[number];

const grid = 8;

function onGrid(value: number): number {
  return Math.round(value / grid) * grid;
}

function chosen(design: Design, ids: readonly string[]): readonly Element[] {
  const wanted = new Set(ids);
  return design.elements.filter((element) => wanted.has(element.id));
}

/** Puts cards on one line: the outermost of them, or the middle of all. A locked card sets the line and stays. */
export function alignElements(
  design: Design,
  { ids, edge }: { ids: readonly string[]; edge: Edge },
): Design {
  const elements = chosen(design, ids);
  const locked = elements.filter((element) => element.locked);
  const area = boxAround((locked.length > 0 ? locked : elements).map(boxOf));
  if (elements.length < 2 || !area) return design;
  const moves = elements
    .filter((element) => !element.locked)
    .map((element) => ({ id: element.id, ...alignedTo(area, boxOf(element), edge) }));
  return moveElements(design, { moves });
}

function alignedTo(area: Box, box: Box, edge: Edge): { x: number; y: number } {
  switch (edge) {
    case 'left':
      return { x: area.x, y: box.y };
    case 'centre':
      return { x: onGrid(area.x + (area.width - box.width) / 2), y: box.y };
    case 'right':
      return { x: area.x + area.width - box.width, y: box.y };
    case 'top':
      return { x: box.x, y: area.y };
    case 'middle':
      return { x: box.x, y: onGrid(area.y + (area.height - box.height) / 2) };
    case 'bottom':
      return { x: box.x, y: area.y + area.height - box.height };
  }
}

/** Leaves the same room between neighbours; the first and the last stay where they are. */
export function distributeElements(
  design: Design,
  { ids, axis }: { ids: readonly string[]; axis: 'x' | 'y' },
): Design {
  const size = axis === 'x' ? 'width' : 'height';
  const elements = chosen(design, ids)
    .filter((element) => !element.locked)
    .map((element) => ({ element, box: boxOf(element) }))
    .sort((one, other) => one.box[axis] - other.box[axis]);
  const [first, last] = [elements[0], elements.at(-1)];
  if (elements.length < 3 || !first || !last) return design;
  const room = last.box[axis] + last.box[size] - first.box[axis];
  const taken = elements.reduce((sum, { box }) => sum + box[size], 0);
  const gap = (room - taken) / (elements.length - 1);
  let at = first.box[axis];
  const moves = elements.map(({ element, box }) => {
    const place = element === first.element || element === last.element ? box[axis] : onGrid(at);
    at += box[size] + gap;
    return { id: element.id, x: element.x, y: element.y, [axis]: place };
  });
  return moveElements(design, { moves });
}

/** Locks all of them, or frees all of them when every one is locked already. */
export function toggleLock(design: Design, { ids }: { ids: readonly string[] }): Design {
  const wanted = new Set(ids);
  const all = chosen(design, ids).every((element) => element.locked);
  return changeElements(design, (element) => {
    if (!wanted.has(element.id)) return element;
    const { locked, ...rest } = element;
    if (all) return rest;
    return locked ? element : { ...rest, locked: true };
  });
}

/** Lays a frame around cards, with room for its name on top. */
export function frameAround(
  design: Design,
  { id, entry, ids }: { id: string; entry: string; ids: readonly string[] },
): Design {
  const area = boxAround(chosen(design, ids).map(boxOf));
  if (!area) return design;
  return addElement(design, {
    id,
    kind: 'frame',
    entry,
    x: onGrid(area.x - 24),
    y: onGrid(area.y - 56),
    width: Math.ceil((area.width + 48) / grid) * grid,
    height: Math.ceil((area.height + 88) / grid) * grid,
  });
}
