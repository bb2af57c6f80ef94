import type { Design, Element } from './design.ts';
import { cardSize } from './kinds.ts';

/** In canvas units; `x` and `y` are the top left corner. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The room a card takes: its own size, else that of its kind. */
export function boxOf(element: Element): Box {
  const size = cardSize(element.kind);
  return {
    x: element.x,
    y: element.y,
    width: element.width ?? size.width,
    height: element.height ?? size.height,
  };
}

export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x + one.width > other.x &&
    one.x < other.x + other.width &&
    one.y + one.height > other.y &&
    one.y < other.y + other.height
  );
}

/** Undefined when there is nothing to go around. */
export function boxAround(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** Cards and smaller frames whose middle lies inside this frame, so that they move along with it. */
export function membersOf(design: Design, frame: Element): readonly Element[] {
  const area = boxOf(frame);
  return design.elements.filter((element) => {
    if (element.id === frame.id) return false;
    const box = boxOf(element);
    const smaller = box.width * box.height < area.width * area.height;
    return (element.kind !== 'frame' || smaller) && holdsMiddle(area, box);
  });
}

function holdsMiddle(area: Box, box: Box): boolean {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;
}

/** What moves along when these do: what lies in a frame and notes that belong to a card; locked cards stay. */
export function carriedBy(design: Design, ids: readonly string[]): readonly string[] {
  const all = new Set(ids);
  for (const element of design.elements) {
    if (element.kind !== 'frame' || !all.has(element.id)) continue;
    for (const member of membersOf(design, element)) all.add(member.id);
  }
  for (const { id, attributes } of design.elements) {
    const { stuckTo } = attributes;
    const first = Array.isArray(stuckTo) ? stuckTo[0] : undefined;
    if (first !== undefined && all.has(first)) all.add(id);
  }
  const asked = new Set(ids);
  return design.elements
    .filter((element) => all.has(element.id) && !element.locked && !asked.has(element.id))
    .map((element) => element.id);
}
