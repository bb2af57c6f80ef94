import type { Design, Element } from '../design/design.ts';
import { boxAround, boxOf, carriedBy, membersOf } from '../design/geometry.ts';
import type { KindId } from '../design/kinds.ts';
import { moveElements } from './elements.ts';
import { type Column, downGap, type Move, placesIn, withFewerCrossings } from './tidy-column.ts';

export type { Move } from './tidy-column.ts';

/** From left to right: who brings it, what is done, what helps, what it is for. */
const columns: readonly (readonly KindId[])[] = [
  ['stakeholder', 'targetgroup', 'steering'],
  ['metaphor'],
  ['support', 'role', 'agreement', 'milestone', 'place', 'technology'],
  ['goal', 'result'],
  ['bottleneck', 'note'],
];
const acrossGap = 96;
/** More cards than this in one column are laid in two. */
const tallest = 9;
const sweeps = 12;
const grid = 8;

/**
 * Lays the cards in columns by family, each beside what it is connected to, so that few lines cross. What is locked, frames and what lies in
 * them stay; notes go along with their card. The same design gives the same places.
 */
export function tidyMoves(design: Design): readonly Move[] {
  const fixed = fixedIds(design);
  const loose = design.elements.filter((element) => !fixed.has(element.id));
  if (loose.length === 0) return [];
  const columns = columnsOf(stacksOf(design, loose), originOf(design, fixed, loose));
  const moves = withFewerCrossings(columns, design.relations)
    .flatMap(placesIn)
    .map(({ id, x, y }) => ({ id, x: onGrid(x), y: onGrid(y) }));
  return [...moves, ...carriedMoves(design, moves)];
}

/** Columns beside each other, each in the middle of the tallest. */
function columnsOf(stacks: readonly Element[][], origin: { x: number; y: number }): Column[] {
  const tall = Math.max(...stacks.map(heightOf));
  let x = origin.x;
  return stacks.map((stack) => {
    const width = Math.max(...stack.map((element) => boxOf(element).width));
    const column = { stack, x, y: origin.y + (tall - heightOf(stack)) / 2, width };
    x += width + acrossGap;
    return column;
  });
}

export function tidy(design: Design): Design {
  return moveElements(design, { moves: tidyMoves(design) });
}

function fixedIds(design: Design): ReadonlySet<string> {
  const fixed = new Set<string>();
  for (const element of design.elements) {
    if (element.locked) fixed.add(element.id);
    if (element.kind !== 'frame') continue;
    fixed.add(element.id);
    for (const member of membersOf(design, element)) fixed.add(member.id);
  }
  const { elements } = design;
  for (const { id, attributes } of elements) {
    if (Array.isArray(attributes.stuckTo) && attributes.stuckTo.length > 0) fixed.add(id);
  }
  return fixed;
}

/** Beside what stays, else where the cards were. */
function originOf(design: Design, fixed: ReadonlySet<string>, loose: readonly Element[]) {
  const staying = boxAround(design.elements.filter(({ id }) => fixed.has(id)).map(boxOf));
  const area = boxAround(loose.map(boxOf));
  if (staying) return { x: staying.x, y: staying.y + staying.height + 2 * acrossGap };
  return { x: area?.x ?? 0, y: area?.y ?? 0 };
}

function heightOf(stack: readonly Element[]): number {
  return stack.reduce((sum, element) => sum + boxOf(element).height + downGap, -downGap);
}

/** Cards by column; within one, in the order of the middle of what they are connected to, swept to and fro. */
function stacksOf(design: Design, loose: readonly Element[]): Element[][] {
  const near = neighbours(design);
  const stacks = columns
    .map((kinds) => loose.filter((element) => kinds.includes(element.kind)))
    .filter((stack) => stack.length > 0);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const place = new Map(
      stacks.flatMap((stack) =>
        stack.map((element, at) => [element.id, (at + 0.5) / stack.length] as const),
      ),
    );
    const wanted = (element: Element, at: number, count: number): number => {
      const found = (near.get(element.id) ?? []).flatMap((id) => place.get(id) ?? []);
      if (found.length === 0) return (at + 0.5) / count;
      return found.reduce((sum, value) => sum + value, 0) / found.length;
    };
    const order = sweep % 2 === 0 ? stacks : [...stacks].reverse();
    for (const stack of order) {
      const ranked = stack.map((element, at) => ({
        element,
        rank: wanted(element, at, stack.length),
      }));
      ranked.sort((one, other) => one.rank - other.rank);
      for (const [at, { element }] of ranked.entries()) {
        stack[at] = element;
        place.set(element.id, (at + 0.5) / stack.length);
      }
    }
  }
  return stacks.flatMap(split);
}

function split(stack: Element[]): Element[][] {
  const parts = Math.ceil(stack.length / tallest);
  const size = Math.ceil(stack.length / parts);
  return Array.from({ length: parts }, (_part, at) => stack.slice(at * size, (at + 1) * size));
}

function neighbours(design: Design): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const list = near.get(from);
    if (list) list.push(to);
    else near.set(from, [to]);
  };
  for (const { from, to } of design.relations) {
    add(from, to);
    add(to, from);
  }
  return near;
}

/** Notes keep their place beside the card they belong to. */
function carriedMoves(design: Design, moves: readonly Move[]): Move[] {
  const byId = new Map(design.elements.map((element) => [element.id, element]));
  return moves.flatMap((move) => {
    const card = byId.get(move.id);
    if (!card) return [];
    return carriedBy(design, [move.id]).flatMap((id) => {
      const note = byId.get(id);
      return note ? [{ id, x: note.x + move.x - card.x, y: note.y + move.y - card.y }] : [];
    });
  });
}

function onGrid(value: number): number {
  return Math.round(value / grid) * grid;
}
