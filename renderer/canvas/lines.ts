import type { Design, Relation } from '../../shared/design/design.ts';
import { boxOf } from '../../shared/design/geometry.ts';
import { type Box, layRelations, type RelationLine } from '../../shared/export/relation-paths.ts';
import { tooMany } from '../../shared/export/relation-sides.ts';
import type { Places } from './to-flow.ts';

/** A line, and whether its label has room. */
export type Laid = { readonly line: RelationLine; readonly hasRoom: boolean };
export type Lines = ReadonlyMap<string, Laid>;

type Rest = {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly covers: readonly Box[];
  readonly lines: Lines;
};

const restCache = new WeakMap<Design, Rest>();

/** Where the lines of a design run when nothing is being dragged; worked out once. */
function atRest(design: Design): Rest {
  const known = restCache.get(design);
  if (known) return known;
  const boxes = new Map(design.elements.map((element) => [element.id, boxOf(element)]));
  const covers = coversOf(design, boxes);
  const lines = laid(layRelations(design.relations, boxes, covers), covers);
  const rest = { boxes, covers, lines };
  restCache.set(design, rest);
  return rest;
}

/**
 * While cards are dragged only their own lines are laid anew. The others find their places some time after the drop:
 * `resting` is the design whose lines were all laid, and may be one drop behind.
 */
export function linesOf(design: Design, dragged: Places, resting: Design = design): Lines {
  const dropped = movedSince(resting, design);
  const rest = atRest(dropped ? resting : design);
  const places = dropped ? new Map([...dropped, ...dragged]) : dragged;
  if (places.size === 0) return rest.lines;
  const boxes = new Map(rest.boxes);
  for (const [id, { x, y }] of places) {
    const box = boxes.get(id);
    if (box) boxes.set(id, { ...box, x, y });
  }
  const own = design.relations.filter(({ from, to }) => places.has(from) || places.has(to));
  const ends = new Set(own.flatMap(({ from, to }) => [from, to]));
  // With the other lines of the same cards, beside which they have to lie.
  const near = design.relations.filter(({ from, to }) => ends.has(from) || ends.has(to));
  const covers = coversOf(design, boxes);
  // As at rest, or a line would jump at the first move.
  const goRound = covers.length * design.relations.length <= tooMany;
  const moved = layRelations(near, boxes, goRound ? covers : []);
  return new Map([...rest.lines, ...laid(only(own, moved), covers)]);
}

/** Where the cards are now that lay elsewhere before; undefined when anything but that has an effect on the lines. */
function movedSince(before: Design, now: Design): Places | undefined {
  if (before.relations !== now.relations || before.elements.length !== now.elements.length) {
    return undefined;
  }
  const moved = new Map<string, { x: number; y: number }>();
  for (const [index, element] of now.elements.entries()) {
    const was = before.elements[index];
    if (was === element) continue;
    if (was?.id !== element.id || was.kind !== element.kind) return undefined;
    if (was.width !== element.width || was.height !== element.height) return undefined;
    if (was.x !== element.x || was.y !== element.y) moved.set(element.id, element);
  }
  return moved;
}

function only(relations: readonly Relation[], lines: ReadonlyMap<string, RelationLine>) {
  return new Map(
    relations.flatMap(({ id }) => {
      const line = lines.get(id);
      return line ? [[id, line] as const] : [];
    }),
  );
}

function coversOf(design: Design, boxes: ReadonlyMap<string, Box>): Box[] {
  return design.elements
    .filter((element) => element.kind !== 'frame')
    .flatMap((element) => boxes.get(element.id) ?? []);
}

/** Squares this large are looked up when a place for a label is sought. */
const cell = 320;

function laid(lines: ReadonlyMap<string, RelationLine>, covers: readonly Box[]): Map<string, Laid> {
  const cells = new Map<string, Box[]>();
  for (const box of covers) {
    for (const key of cellsOf(box)) cells.set(key, [...(cells.get(key) ?? []), box]);
  }
  return new Map([...lines].map(([id, line]) => [id, { line, hasRoom: hasRoom(line, cells) }]));
}

function cellsOf({ x, y, width, height }: Box): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column++) {
    for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row++) {
      keys.push(`${column} ${row}`);
    }
  }
  return keys;
}

/** What stays free between a label and both ends of its line, so that the line and what it ends in are seen. */
const endRoom = 16;

/** Room for a label of ordinary length around the middle of a line. */
function hasRoom(
  { middle, start, end }: RelationLine,
  cells: ReadonlyMap<string, readonly Box[]>,
): boolean {
  const label = { x: middle.x - 56, y: middle.y - 14, width: 112, height: 28 };
  const hides = ({ x, y }: { x: number; y: number }) =>
    x > label.x - endRoom &&
    x < label.x + label.width + endRoom &&
    y > label.y - endRoom &&
    y < label.y + label.height + endRoom;
  if (hides(start) || hides(end)) return false;
  return !cellsOf(label).some((key) =>
    cells
      .get(key)
      ?.some(
        (box) =>
          label.x + label.width > box.x &&
          label.x < box.x + box.width &&
          label.y + label.height > box.y &&
          label.y < box.y + box.height,
      ),
  );
}
