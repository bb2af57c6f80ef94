import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entries } from '../../shared/catalog/index.ts';
import { type Design, emptyDesign } from '../../shared/design/design.ts';
import { stages } from '../../shared/design/kinds.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { legalTypes } from '../../shared/design/relations.ts';
import { serialiseDesign } from '../../shared/design/serialise.ts';
import { applyEdit, type History, redo, startHistory, undo } from '../../shared/edit/history.ts';
import {
  addElement,
  connect,
  moveElements,
  removeItems,
  resizeElement,
  updateDesign,
  updateElement,
} from '../../shared/edit/index.ts';

type Act = (design: Design, id: string) => Design;

const place = fc.integer({ min: -4_000, max: 4_000 });
const pick = fc.nat();
const at = (design: Design, index: number) =>
  design.elements[index % (design.elements.length || 1)];

const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(fc.constantFrom(...entries), place, place).map(
      ([entry, x, y]): Act =>
        (design, id) =>
          addElement(design, { id, kind: entry.kind, entry: entry.id, x, y }),
    ),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(pick, pick).map(
      ([from, to]): Act =>
        (design, id) =>
          connect(design, { id, from: at(design, from)?.id ?? '', to: at(design, to)?.id ?? '' }),
    ),
  },
  fc.tuple(pick, place, place).map(
    ([index, x, y]): Act =>
      (design) =>
        moveElements(design, { moves: [{ id: at(design, index)?.id ?? '', x, y }] }),
  ),
  fc.tuple(pick, fc.string({ maxLength: 60, unit: 'binary' })).map(
    ([index, title]): Act =>
      (design) =>
        updateElement(design, { id: at(design, index)?.id ?? '', title }),
  ),
  fc.tuple(pick, fc.integer({ min: 40, max: 900 })).map(
    ([index, width]): Act =>
      (design) =>
        resizeElement(design, { id: at(design, index)?.id ?? '', width, height: width }),
  ),
  fc.tuple(fc.string({ maxLength: 40 }), fc.constantFrom(...stages)).map(
    ([title, stage]): Act =>
      (design) =>
        updateDesign(design, { title, stage }),
  ),
  pick.map(
    (index): Act =>
      (design) =>
        removeItems(design, { ids: [at(design, index)?.id ?? ''] }),
  ),
);

const walks = fc.array(acts, { minLength: 200, maxLength: 200 });

function walk(list: readonly Act[]): History {
  let history = startHistory(emptyDesign('d', 'Wandeling'));
  list.forEach((act, index) => {
    history = applyEdit(history, act(history.present, `i${index}`));
  });
  return history;
}

describe('after 200 random edits', () => {
  test('every design on the way parses, is written stably and has only lines the grammar allows', () => {
    let laid = 0;
    let drawn = 0;
    fc.assert(
      fc.property(walks, (list) => {
        const { past, present } = walk(list);
        for (const design of [...past.filter((_, index) => index % 20 === 0), present]) {
          const text = serialiseDesign(design);
          const parsed = parseDesign(text);
          expect(parsed.ok).toBe(true);
          if (parsed.ok) expect(serialiseDesign(parsed.design)).toBe(text);
          const kindOf = new Map(design.elements.map((element) => [element.id, element.kind]));
          for (const { from, to, type } of design.relations) {
            const [source, target] = [kindOf.get(from), kindOf.get(to)];
            expect(source && target && legalTypes(source, target)).toContain(type);
          }
        }
        laid += present.elements.length;
        drawn += past.at(-1)?.relations.length ?? 0;
      }),
      { numRuns: 40 },
    );
    // The walks must have gone somewhere, or nothing above was tested.
    expect(laid).toBeGreaterThan(400);
    expect(drawn).toBeGreaterThan(100);
  });

  test('undoing all gives the start and redoing all gives the end', () => {
    fc.assert(
      fc.property(walks, (list) => {
        const end = walk(list);
        let history = end;
        for (let step = 0; step < 200; step++) history = undo(history);
        expect(history.present).toEqual(emptyDesign('d', 'Wandeling'));
        for (let step = 0; step < 200; step++) history = redo(history);
        expect(history.present).toBe(end.present);
        expect(undo(redo(history)).present).toBe(undo(end).present);
      }),
      { numRuns: 30 },
    );
  });
});
