import { expect, test } from 'vitest';
import { contentKeeper } from '../../../shared/design/same-but-places.ts';
import { moveElements, updateElement } from '../../../shared/edit/index.ts';
import { runChecks } from '../../../shared/rules/index.ts';
import { benchDesign } from '../../bench/design.ts';

const table = benchDesign(60);
const [first = { id: '', x: 0, y: 0 }] = table.elements;
const moved = moveElements(table, { moves: [{ id: first.id, x: first.x + 320, y: first.y - 64 }] });

test('a design of which only cards were moved has the same content', () => {
  const contentOf = contentKeeper();
  expect(contentOf(table)).toBe(table);
  expect(contentOf(moved)).toBe(table);
});

test.each([
  ['a title', updateElement(moved, { id: first.id, title: 'Anders' })],
  ['an answer', updateElement(moved, { id: first.id, attributes: { urgency: 1, why: 'Nieuw' } })],
  ['a card fewer', { ...moved, elements: moved.elements.slice(1) }],
  ['another stage', { ...moved, stage: 'sustain' as const }],
  ['a lock', { ...moved, elements: moved.elements.map((one) => ({ ...one, locked: true })) }],
])('a design with %s has another content', (_what, other) => {
  const contentOf = contentKeeper();
  contentOf(moved);
  expect(contentOf(other)).toBe(other);
});

test('the checks find the same wherever the cards lie', () => {
  const scattered = moveElements(table, {
    moves: table.elements.map(({ id }, at) => ({
      id,
      x: (at * 7919) % 4000,
      y: (at * 104_729) % 3000,
    })),
  });
  expect(runChecks(scattered)).toEqual(runChecks(table));
});
