import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../shared/design/design.ts';
import { type Box, boxOf } from '../../../shared/design/geometry.ts';
import { parseDesign } from '../../../shared/design/parse.ts';
import { lengthAlong, pointsOn } from '../../../shared/export/line-points.ts';
import { layRelations } from '../../../shared/export/relation-paths.ts';

const examples = new URL('../../../templates/nl/', import.meta.url);

/** "line: card" for each line that runs under a card it does not join, or through one that it does. */
function underCards(relations: readonly Relation[], boxes: ReadonlyMap<string, Box>): string[] {
  const lines = layRelations(relations, boxes, [...boxes.values()]);
  return relations.flatMap(({ id, from, to }) => {
    const points = pointsOn(lines.get(id)?.path ?? '');
    const lies = ([card, { x, y, width, height }]: [string, Box]) => {
      const own = card === from || card === to ? 1 : 0;
      return points.some(
        (point) =>
          point.x > x + own &&
          point.x < x + width - own &&
          point.y > y + own &&
          point.y < y + height - own,
      );
    };
    return [...boxes].filter(lies).map(([card]) => `${id}: ${card}`);
  });
}

function relation(id: string, from: string, to: string): Relation {
  return { id, type: 'participates', from, to, attributes: {} };
}

describe('a line', () => {
  test.each(readdirSync(examples))('in the example %s never runs under a card', (file) => {
    const parsed = parseDesign(readFileSync(new URL(file, examples), 'utf8'));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const { design } = parsed;
    const cards = design.elements.filter(({ kind }) => kind !== 'frame');
    const boxes = new Map(cards.map((card) => [card.id, boxOf(card)]));
    expect(underCards(design.relations, boxes)).toEqual([]);
  });

  test.each(readdirSync(examples))(
    'in the example %s never runs along another for long',
    (file) => {
      const parsed = parseDesign(readFileSync(new URL(file, examples), 'utf8'));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
      const { elements, relations } = parsed.design;
      const cards = elements.filter(({ kind }) => kind !== 'frame');
      const boxes = new Map(cards.map((card) => [card.id, boxOf(card)]));
      const lines = layRelations(relations, boxes, [...boxes.values()]);
      const points = relations.map(({ id }) => pointsOn(lines.get(id)?.path ?? ''));
      const along = relations.flatMap((one, first) =>
        relations.slice(0, first).flatMap((other, second) => {
          // Lines of one type from or to one card may come together, as cables do in a plug: in one lane, or as curves
          // where they end. A curve along a lane would be seen as a mistake.
          const bent = [one, other].filter(({ id }) => lines.get(id)?.path.includes('L'));
          const isBundle =
            one.type === other.type && (one.from === other.from || one.to === other.to);
          if (isBundle && bent.length !== 1) return [];
          const length = lengthAlong(points[first] ?? [], points[second] ?? []);
          return length > 70 ? [`${one.id}, ${other.id}: ${Math.round(length)}`] : [];
        }),
      );
      expect(along).toEqual([]);
    },
  );

  test('finds the gaps between cards wherever tidying could have laid them', () => {
    const place = fc.record({
      column: fc.nat(4),
      row: fc.nat(5),
      wide: fc.constantFrom(176, 224, 280),
      high: fc.constantFrom(96, 184),
    });
    const table = fc.record({
      places: fc.uniqueArray(place, {
        minLength: 2,
        maxLength: 20,
        selector: ({ column, row }) => `${column} ${row}`,
      }),
      pairs: fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { minLength: 1, maxLength: 12 }),
    });
    fc.assert(
      fc.property(table, ({ places, pairs }) => {
        const boxes = new Map<string, Box>();
        for (const { column, row, wide, high } of places) {
          const box = { x: column * 312, y: row * 216, width: wide, height: high };
          boxes.set(`card ${boxes.size}`, box);
        }
        const ends = (at: number) => `card ${at % boxes.size}`;
        const relations = pairs
          .map(([from, to], index) => relation(`line ${index}`, ends(from), ends(to)))
          .filter(({ from, to }) => from !== to);
        expect(underCards(relations, boxes)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('that runs through the same gap as another lies beside it', () => {
    const box = (x: number, y: number): Box => ({ x, y, width: 224, height: 96 });
    const boxes = new Map([
      ['a', box(0, 0)],
      ['b', box(0, 128)],
      ['wall above', box(312, 0)],
      ['wall below', box(312, 128)],
      ['c', box(624, 0)],
      ['d', box(624, 128)],
    ]);
    const lines = layRelations([relation('one', 'a', 'd'), relation('other', 'b', 'c')], boxes, [
      ...boxes.values(),
    ]);
    const heights = ['one', 'other'].map((id) => {
      const points = pointsOn(lines.get(id)?.path ?? '');
      return points.filter(({ x }) => x > 340 && x < 500).map(({ y }) => y);
    });
    const [one = [], other = []] = heights;
    expect(new Set([...one, ...other].map((y) => y > 96 && y < 128))).toEqual(new Set([true]));
    expect(Math.abs((one[0] ?? 0) - (other[0] ?? 0))).toBeGreaterThanOrEqual(8);
  });

  test('of which no gap is open is drawn all the same', () => {
    const boxes = new Map<string, Box>([
      ['a', { x: 0, y: 0, width: 224, height: 96 }],
      ['b', { x: 230, y: 0, width: 224, height: 96 }],
      ['c', { x: 460, y: 0, width: 224, height: 96 }],
      ['above', { x: -300, y: -900, width: 1300, height: 899 }],
      ['below', { x: -300, y: 97, width: 1300, height: 900 }],
      ['left', { x: -300, y: -10, width: 299, height: 120 }],
      ['right', { x: 685, y: -10, width: 299, height: 120 }],
    ]);
    const lines = layRelations([relation('line', 'a', 'c')], boxes, [...boxes.values()]);
    expect(pointsOn(lines.get('line')?.path ?? '').at(-1)).toEqual({ x: 460, y: 48 });
  });
});
