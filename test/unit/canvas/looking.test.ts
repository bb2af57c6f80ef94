import { describe, expect, test } from 'vitest';
import { boxOfLines, type Over, wholeView } from '../../../renderer/canvas/looking.ts';
import type { RelationEdgeType } from '../../../renderer/canvas/relation-edge.tsx';
import { type Box, overlaps } from '../../../shared/design/geometry.ts';

const table = { width: 800, height: 400 };
const zoomBox: Box = { x: 620, y: 340, width: 164, height: 44 };
const over: readonly Over[] = [{ box: zoomBox, sides: ['bottom', 'right'] }];
const fitting = { maxZoom: 1, padding: 0.08 };

function onScreen(boxes: readonly Box[], above = over): Box[] {
  const view = wholeView(boxes, table, above, fitting);
  if (!view) throw new Error('there is something to see');
  return boxes.map(({ x, y, width, height }) => ({
    x: x * view.zoom + view.x,
    y: y * view.zoom + view.y,
    width: width * view.zoom,
    height: height * view.zoom,
  }));
}

describe('everything in view', () => {
  test('lies as large as it can where nothing comes behind the zoom box', () => {
    const boxes = [
      { x: 0, y: 0, width: 1600, height: 100 },
      { x: 0, y: 700, width: 200, height: 100 },
    ];
    expect(wholeView(boxes, table, over, fitting)).toEqual(wholeView(boxes, table, [], fitting));
  });

  test.each([
    ['a wide table', { x: 1400, y: 600, width: 200, height: 100 }],
    ['a high table', { x: 500, y: 1500, width: 200, height: 100 }],
  ])('of %s never has a card behind the zoom box', (_name, last) => {
    for (const box of onScreen([{ x: 0, y: 0, width: 200, height: 100 }, last])) {
      const isBeside = box.x + box.width <= zoomBox.x || box.y + box.height <= zoomBox.y;
      expect(isBeside).toBe(true);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
    }
  });

  test('has no card behind the small map either', () => {
    const map = { x: 600, y: 0, width: 200, height: 150 };
    const boxes = [
      { x: 0, y: 0, width: 200, height: 100 },
      { x: 1400, y: 0, width: 200, height: 100 },
      { x: 1400, y: 600, width: 200, height: 100 },
    ];
    const withMap: readonly Over[] = [...over, { box: map, sides: ['top', 'right'] }];
    for (const box of onScreen(boxes, withMap)) {
      expect(overlaps(box, map)).toBe(false);
      expect(overlaps(box, zoomBox)).toBe(false);
    }
  });

  test.each([
    ['left', { x: -90, y: 0, width: 1090, height: 500 }],
    ['above', { x: 0, y: -120, width: 1000, height: 620 }],
    ['right and below', { x: 0, y: 0, width: 1100, height: 640 }],
  ])('has every line that goes round the cards at the %s whole', (_side, lines) => {
    const view = wholeView(
      [{ x: 0, y: 0, width: 1000, height: 500 }],
      table,
      [],
      { maxZoom: 1, padding: 0.02 },
      lines,
    );
    if (!view) throw new Error('there is something to see');
    const [left, top] = [lines.x * view.zoom + view.x, lines.y * view.zoom + view.y];
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(left + lines.width * view.zoom).toBeLessThanOrEqual(table.width);
    expect(top + lines.height * view.zoom).toBeLessThanOrEqual(table.height);
  });
});

test('around a line there is room for the height of its label', () => {
  const line = {
    path: 'M0 0L400 0',
    start: { x: 0, y: 0, angle: 180 },
    end: { x: 400, y: 0, angle: 0 },
    middle: { x: 200, y: 0 },
  };
  const edges = [{ data: { line } }] as RelationEdgeType[]; // of an edge only its line counts here
  expect(boxOfLines({ getEdges: () => edges })).toEqual({ x: 0, y: -14, width: 400, height: 28 });
});
