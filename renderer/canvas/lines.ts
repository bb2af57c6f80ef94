import type { Design, Relation } from '../../shared/design/design.ts';
import { boxOf } from '../../shared/design/geometry.ts';
import { type Box, layRelations, type RelationLine } from '../../shared/export/relation-paths.ts';
import { goesRound, goesRoundAtLeisure } from '../../shared/export/relation-ways.ts';
import { hasRoom, isCovered, roomAmong } from './label-room.ts';

/** Where cards are while they are dragged, which the design does not know yet. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;
/** A line, and whether its label has room. */
export type Laid = { readonly line: RelationLine; readonly hasRoom: boolean };
export type Lines = ReadonlyMap<string, Laid>;

type Boxes = ReadonlyMap<string, Box>;
type Rest = {
  readonly design: Design;
  /** Whether all its lines go round cards, as far as they can. */
  readonly isRound: boolean;
  /** Whether all of them did, before cards were moved. */
  readonly wasRound: boolean;
  readonly boxes: Boxes;
  readonly covers: readonly Box[];
  readonly lines: Lines;
};

const restCache = new WeakMap<Design, Rest>();
/** What was asked for last; the next design is most often this one with a card moved. */
let latest: Rest | undefined;

/** Where the lines of a design run when nothing is being dragged; worked out once. */
export function linesAtRest(design: Design): Lines {
  return atRest(design).lines;
}

/** What a worker needs to lead the lines of a large table round its cards. */
export type LineWork = {
  readonly relations: readonly Relation[];
  readonly boxes: readonly (readonly [string, Box])[];
  readonly covers: readonly string[];
};

/** Undefined when its lines go round cards already, or would take too long to. */
export function workFor(design: Design): LineWork | undefined {
  const { isRound, boxes, covers } = atRest(design);
  if (isRound || !goesRoundAtLeisure(design.relations.length, covers.length)) return undefined;
  const cards = design.elements.filter(({ kind }) => kind !== 'frame');
  return {
    relations: design.relations.map((relation) => ({ ...relation, attributes: {} })),
    boxes: [...boxes],
    covers: cards.map(({ id }) => id),
  };
}

/** Whether none of its lines go round cards yet, although they will. */
export function isPlain(design: Design): boolean {
  const { isRound, wasRound, covers } = atRest(design);
  return !isRound && !wasRound && goesRoundAtLeisure(design.relations.length, covers.length);
}

/** From now on these are the lines of this design at rest. */
export function keepLines(design: Design, lines: ReadonlyMap<string, RelationLine>): void {
  const rest = atRest(design);
  const kept = laid(design.relations, lines, rest.covers);
  latest = { ...rest, isRound: true, wasRound: true, lines: kept };
  restCache.set(design, latest);
}

/** Where the lines of dragged cards run; all others stay where they are until the drop. */
export function linesInDrag(design: Design, places: Places): Lines {
  const { rest, own, near, coverAt } = dragOf(design, places);
  const boxes = new Map<string, Box>();
  for (const id of near.flatMap(({ from, to }) => [from, to])) {
    const box = rest.boxes.get(id);
    if (box) boxes.set(id, box);
  }
  const covers = rest.covers.slice();
  for (const [id, { x, y }] of places) {
    const before = rest.boxes.get(id);
    if (!before) continue;
    const box = { ...before, x, y };
    if (boxes.has(id)) boxes.set(id, box);
    const at = coverAt.get(id);
    if (at !== undefined) covers[at] = box;
  }
  // As at rest, or a line would jump at the first move.
  const around = goesRound(design.relations.length, covers.length) ? covers : [];
  return laid(own, layRelations(near, boxes, around), covers);
}

/** So many pairs of lines and cards are laid within a part of a frame: then dragged lines lie as after the drop. */
const quicklyLaid = 2_500;

/** What stays as it is while the same cards are dragged over the same table; worked out at the first move. */
type Drag = {
  readonly rest: Rest;
  readonly ids: string;
  readonly own: readonly Relation[];
  /** With the other lines beside which they have to lie: of the same cards, or all where there are few. */
  readonly near: readonly Relation[];
  /** Where among the covers the dragged cards are. */
  readonly coverAt: ReadonlyMap<string, number>;
};

let latestDrag: Drag | undefined;

function dragOf(design: Design, places: Places): Drag {
  const rest = atRest(design);
  const ids = [...places.keys()].join(' ');
  if (latestDrag?.rest === rest && latestDrag.ids === ids) return latestDrag;
  const own = touching(design.relations, places);
  const coverAt = new Map<string, number>();
  for (const id of places.keys()) {
    const box = rest.boxes.get(id);
    const at = box ? rest.covers.indexOf(box) : -1;
    if (at >= 0) coverAt.set(id, at);
  }
  const few = design.relations.length * rest.covers.length <= quicklyLaid;
  const near = few ? design.relations : beside(design.relations, own);
  latestDrag = { rest, ids, own, near, coverAt };
  return latestDrag;
}

function atRest(design: Design): Rest {
  const known = restCache.get(design);
  const rest = known ?? restAfter(latest, design) ?? wholeRest(design);
  if (!known) restCache.set(design, rest);
  latest = rest;
  return rest;
}

function wholeRest(design: Design): Rest {
  const boxes = new Map(design.elements.map((element) => [element.id, boxOf(element)]));
  const covers = coversOf(design, boxes);
  const room = roomAmong(covers);
  const lines = new Map<string, Laid>();
  for (const [id, line] of layRelations(design.relations, boxes, covers)) {
    lines.set(id, { line, hasRoom: room(line) });
  }
  const isRound = goesRound(design.relations.length, covers.length);
  return {
    design,
    isRound,
    wasRound: isRound,
    boxes,
    covers,
    lines,
  };
}

/**
 * The same as laying all lines anew, in the time that a few take: where lines do not go round cards, a moved card has
 * an effect on its own lines, on those beside which they lie, and on labels that it covers or no longer covers.
 * Undefined when more than that has changed.
 */
function restAfter(before: Rest | undefined, design: Design): Rest | undefined {
  const moved = before && movedSince(before.design, design);
  if (!moved) return undefined;
  if (moved.size === 0) return { ...before, design };
  if (
    goesRound(design.relations.length, before.covers.length) ||
    moved.size > design.elements.length / 8
  )
    return undefined;
  const boxes = withPlaces(before.boxes, moved);
  const covers = coversOf(design, boxes);
  const near = beside(design.relations, touching(design.relations, moved));
  const lines = new Map(before.lines);
  const changed = boxesOf(moved, before.boxes).concat(boxesOf(moved, boxes));
  for (const [id, { line, hasRoom: had }] of before.lines) {
    if (!isCovered(line, changed)) continue;
    const has = hasRoom(line, covers);
    if (has !== had) lines.set(id, { line, hasRoom: has });
  }
  // Both ends of the lines beside them have to be right, so also what lies beside those is laid.
  const anew = layRelations(beside(design.relations, near), boxes);
  for (const [id, one] of laid(near, anew, covers)) lines.set(id, one);
  return { design, isRound: false, wasRound: before.wasRound, boxes, covers, lines };
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

function withPlaces(before: Boxes, places: Places): Boxes {
  const boxes = new Map(before);
  for (const [id, { x, y }] of places) {
    const box = boxes.get(id);
    if (box) boxes.set(id, { ...box, x, y });
  }
  return boxes;
}

function boxesOf(places: Places, boxes: Boxes): Box[] {
  return [...places.keys()].flatMap((id) => boxes.get(id) ?? []);
}

function touching(relations: readonly Relation[], cards: Places): readonly Relation[] {
  return relations.filter(({ from, to }) => cards.has(from) || cards.has(to));
}

/** These lines and all others of the cards that they join. */
function beside(relations: readonly Relation[], own: readonly Relation[]): readonly Relation[] {
  const ends = new Set(own.flatMap(({ from, to }) => [from, to]));
  return relations.filter(({ from, to }) => ends.has(from) || ends.has(to));
}

function coversOf(design: Design, boxes: Boxes): Box[] {
  return design.elements
    .filter((element) => element.kind !== 'frame')
    .flatMap((element) => boxes.get(element.id) ?? []);
}

function laid(
  relations: readonly Relation[],
  lines: ReadonlyMap<string, RelationLine>,
  covers: readonly Box[],
): Map<string, Laid> {
  const found = new Map<string, Laid>();
  for (const { id } of relations) {
    const line = lines.get(id);
    if (line) found.set(id, { line, hasRoom: hasRoom(line, covers) });
  }
  return found;
}
