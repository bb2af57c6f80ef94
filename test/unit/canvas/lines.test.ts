import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../renderer/canvas/lines.ts';
import { levelAfter } from '../../../renderer/canvas/zoom-level.ts';
import { moveElements } from '../../../shared/edit/index.ts';
import { benchDesign } from '../../bench/design.ts';

describe('the lines of a table', () => {
  const table = benchDesign(200);
  const [{ from: id } = { from: '' }] = table.relations;
  const card = table.elements.find((element) => element.id === id);
  const place = { x: (card?.x ?? 0) + 1_200, y: (card?.y ?? 0) + 40 };
  const rest = linesOf(table, new Map());
  const dragged = linesOf(table, new Map([[id, place]]));
  const touches = ({ from, to }: { from: string; to: string }) => from === id || to === id;

  test('are all there, and worked out once', () => {
    expect(rest.size).toBe(table.relations.length);
    expect(linesOf(table, new Map())).toBe(rest);
  });

  test('of a card that is dragged follow it, and the others stay what they were', () => {
    for (const relation of table.relations) {
      const before = rest.get(relation.id);
      const now = dragged.get(relation.id);
      if (touches(relation)) expect(now?.line.path).not.toBe(before?.line.path);
      else expect(now).toBe(before);
    }
  });

  test('end on the card at its new place, as they will after the drop', () => {
    const dropped = linesOf(moveElements(table, { moves: [{ id, ...place }] }), new Map());
    const own = table.relations.filter(touches);
    expect(own.length).toBeGreaterThan(0);
    for (const relation of own) {
      const end = relation.from === id ? 'start' : 'end';
      expect(dragged.get(relation.id)?.line[end]).toEqual(dropped.get(relation.id)?.line[end]);
    }
  });

  test('are just after the drop as they were in the drag, until all are laid anew', () => {
    const dropped = moveElements(table, { moves: [{ id, ...place }] });
    expect(linesOf(dropped, new Map(), table)).toEqual(dragged);
    expect(linesOf(dropped, new Map(), dropped)).not.toEqual(dragged);
  });

  test('are all laid at once when there is one more or less', () => {
    const [gone] = table.relations;
    const fewer = { ...table, relations: table.relations.filter((one) => one !== gone) };
    expect(linesOf(fewer, new Map(), table)).toBe(linesOf(fewer, new Map()));
    expect(linesOf(fewer, new Map(), table).size).toBe(rest.size - 1);
  });
});

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
