import { describe, expect, test } from 'vitest';
import {
  isPlain,
  keepLines,
  linesAtRest,
  linesInDrag,
  workFor,
} from '../../../renderer/canvas/lines.ts';
import { levelAfter } from '../../../renderer/canvas/zoom-level.ts';
import type { Design } from '../../../shared/design/design.ts';
import { moveElements, updateElement } from '../../../shared/edit/index.ts';
import { layRelations } from '../../../shared/export/relation-paths.ts';
import { benchDesign } from '../../bench/design.ts';

describe('the lines of a table', () => {
  const table = benchDesign(200);
  const [{ from: id } = { from: '' }] = table.relations;
  const card = table.elements.find((element) => element.id === id);
  const place = { x: (card?.x ?? 0) + 1_200, y: (card?.y ?? 0) + 40 };
  const rest = linesAtRest(table);
  const dragged = linesInDrag(table, new Map([[id, place]]));
  const own = table.relations.filter(({ from, to }) => from === id || to === id);
  /** The same table, of which nothing is known yet. */
  const anew = (design: Design) => ({ ...design, relations: [...design.relations] });

  test('are all there, and worked out once', () => {
    expect(rest.size).toBe(table.relations.length);
    expect(linesAtRest(table)).toBe(rest);
  });

  test('stay as they are when only words change, also where they go round cards', () => {
    const small = benchDesign(60);
    const before = linesAtRest(small);
    const [{ id: first } = { id: '' }] = small.elements;
    const renamed = updateElement(small, { id: first, title: 'Anders' });
    expect(renamed).not.toBe(small);
    expect(linesAtRest(renamed)).toBe(before);
  });

  test('of a card that is dragged follow it, and only those', () => {
    expect([...dragged.keys()]).toEqual(own.map((relation) => relation.id));
    for (const [line, { line: now }] of dragged) {
      expect(now.path).not.toBe(rest.get(line)?.line.path);
    }
  });

  test('end on the card at its new place, as they will after the drop', () => {
    const dropped = linesAtRest(moveElements(table, { moves: [{ id, ...place }] }));
    expect(own.length).toBeGreaterThan(0);
    for (const relation of own) {
      const end = relation.from === id ? 'start' : 'end';
      expect(dragged.get(relation.id)?.line[end]).toEqual(dropped.get(relation.id)?.line[end]);
    }
  });

  test('of a dragged card run as they will after the drop, on a table of a usual size', () => {
    const usual = benchDesign(40);
    const [{ to } = { to: '' }] = usual.relations;
    const at = usual.elements.find((element) => element.id === to);
    const there = { x: (at?.x ?? 0) + 260, y: (at?.y ?? 0) + 130 };
    const during = linesInDrag(usual, new Map([[to, there]]));
    const after = linesAtRest(moveElements(usual, { moves: [{ id: to, ...there }] }));
    expect(during.size).toBeGreaterThan(0);
    for (const [line, laid] of during) expect(laid).toEqual(after.get(line));
  });

  test('of a large table go round its cards once that has been worked out, and stay so when one card moves', () => {
    const large = benchDesign(250);
    const straight = linesAtRest(large);
    expect(isPlain(large)).toBe(true);
    const work = workFor(large);
    const boxes = new Map(work?.boxes);
    const covers = work?.covers.flatMap((card) => boxes.get(card) ?? []);
    const round = layRelations(work?.relations ?? [], boxes, covers, { atLeisure: true });
    keepLines(large, round);
    const kept = linesAtRest(large);
    expect([...kept].map(([line, { line: drawn }]) => [line, drawn.path])).toEqual(
      [...round].map(([line, { path }]) => [line, path]),
    );
    expect(
      [...kept].some(([line, { line: drawn }]) => drawn.path !== straight.get(line)?.line.path),
    ).toBe(true);
    expect(workFor(large)).toBeUndefined();
    expect(isPlain(large)).toBe(false);
    const [{ id: card, x, y } = { id: '', x: 0, y: 0 }] = large.elements;
    const moved = moveElements(large, { moves: [{ id: card, x: x - 40, y }] });
    const far =
      large.relations.filter(({ from, to }) => from !== card && to !== card).at(-1)?.id ?? '';
    expect(linesAtRest(moved).get(far)?.line.path).toBe(round.get(far)?.path);
    expect(workFor(moved)).toBeDefined();
    expect(isPlain(moved)).toBe(false);
  });

  test('of a table that is small or very large leave nothing to work out', () => {
    expect(workFor(benchDesign(60))).toBeUndefined();
    expect(workFor(benchDesign(500))).toBeUndefined();
  });

  test('are after any row of drops what they would be if all were laid anew', () => {
    const random = seededRandom(7);
    let now = table;
    linesAtRest(now);
    for (let drop = 0; drop < 60; drop++) {
      const count = 1 + Math.floor(random() * 3);
      const moves = Array.from({ length: count }, () => {
        const at = now.elements[Math.floor(random() * now.elements.length)];
        return {
          id: at?.id ?? '',
          x: (at?.x ?? 0) + Math.round(random() * 800 - 400),
          y: (at?.y ?? 0) + Math.round(random() * 800 - 400),
        };
      });
      const before = linesAtRest(now);
      now = moveElements(now, { moves });
      const after = linesAtRest(now);
      const kept = [...after].filter(([line, laid]) => before.get(line) === laid);
      expect(kept.length).toBeGreaterThan(after.size / 3);
      expect(after).toEqual(linesAtRest(anew(now)));
      linesAtRest(now);
    }
  });

  test('are laid anew when there is one more or less', () => {
    const [gone] = table.relations;
    const fewer = { ...table, relations: table.relations.filter((one) => one !== gone) };
    linesAtRest(table);
    expect(linesAtRest(fewer).size).toBe(rest.size - 1);
    expect(linesAtRest(fewer)).toEqual(linesAtRest(anew(fewer)));
  });
});

function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

test.each([
  [1, undefined, 'near'],
  [0.94, undefined, 'middle'],
  [0.94, 'near', 'near'],
  [0.9, 'near', 'middle'],
  [0.58, 'middle', 'middle'],
  [0.58, 'far', 'far'],
  [0.24, 'far', 'far'],
  [0.2, 'far', 'speck'],
  [0.3, 'speck', 'far'],
  [0.04, undefined, 'speck'],
] as const)('at a zoom of %d after %s a card is drawn for %s', (zoom, before, level) => {
  expect(levelAfter(zoom, before)).toBe(level);
});
