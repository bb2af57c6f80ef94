import { describe, expect, it } from 'vitest';
import { adviseForGoal, adviseSupport, placeAdvice } from '../../../shared/advice/index.ts';
import { type Design, emptyDesign } from '../../../shared/design/design.ts';
import { cardSize } from '../../../shared/design/kinds.ts';
import { parseDesign } from '../../../shared/design/parse.ts';
import { legalTypes } from '../../../shared/design/relations.ts';
import { serialiseDesign } from '../../../shared/design/serialise.ts';
import { applyEdit, redo, startHistory, undo } from '../../../shared/edit/history.ts';
import { design } from '../../support/design-builder.ts';

const table = design()
  .add('goal', 'goal-shared', { needsResults: ['res-skill'] })
  .add('group', 'tg-laag', { motivation: 2, capacity: 1, opportunity: 2 })
  .build();

function ids() {
  let made = 0;
  return () => `made-${made++}`;
}

/** One step, there and back, and a file that can be read with lines that a person could have drawn. */
function expectOneStep(before: Design, after: Design) {
  const history = applyEdit(startHistory(before), after);
  expect(history.past).toHaveLength(1);
  expect(serialiseDesign(undo(history).present)).toBe(serialiseDesign(before));
  expect(serialiseDesign(redo(undo(history)).present)).toBe(serialiseDesign(after));
  expect(parseDesign(serialiseDesign(after)).ok).toBe(true);
  const kindOf = (id: string) => after.elements.find((element) => element.id === id)?.kind;
  for (const line of after.relations) {
    const [from, to] = [kindOf(line.from), kindOf(line.to)];
    expect(from && to && legalTypes(from, to)).toContain(line.type);
  }
}

function expectNoOverlap({ elements }: Design) {
  const boxes = elements.map((element) => ({ ...element, ...cardSize(element.kind) }));
  const touching = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y < other.y + other.height &&
          other.y < one.y + one.height,
      ),
  );
  expect(touching).toEqual([]);
}

describe('laying down an advice', () => {
  it('lays every form beside the goal and joins it', () => {
    const forms = adviseForGoal(table, 'goal')?.forms ?? [];
    expect(forms).toHaveLength(12);
    for (const advice of forms) {
      const after = placeAdvice(table, advice, ids());
      expectOneStep(table, after);
      expectNoOverlap(after);
      const laid = after.elements.at(-1);
      expect(laid).toMatchObject({ kind: 'metaphor', entry: advice.form, attributes: {} });
      expect(after.relations).toMatchObject([{ type: 'serves', from: laid?.id, to: 'goal' }]);
    }
  });

  it('lays every support as a wish and joins it to the group', () => {
    const supports = adviseSupport(table, 'group')?.supports ?? [];
    expect(supports.length).toBeGreaterThan(10);
    for (const advice of supports) {
      const after = placeAdvice(table, advice, ids());
      expectOneStep(table, after);
      const laid = after.elements.at(-1);
      expect(laid).toMatchObject({
        kind: 'support',
        entry: advice.support,
        attributes: { status: 'wanted' },
      });
      expect(after.relations).toMatchObject([{ type: 'enables', from: laid?.id, to: 'group' }]);
    }
  });

  it('is no longer advised once it lies there', () => {
    const [first] = adviseSupport(table, 'group')?.supports ?? [];
    if (!first) throw new Error('no advice');
    const after = adviseSupport(placeAdvice(table, first, ids()), 'group');
    expect(after?.supports.map(({ support }) => support)).not.toContain(first.support);
    expect(after?.wanted).toContain(first.support);
  });

  it('lets a group take part in a form that is advised for it', () => {
    const after = placeAdvice(table, { place: { entry: 'm-clinic', group: 'group' } }, ids());
    expectOneStep(table, after);
    expect(after.relations).toMatchObject([{ type: 'participates', from: 'group' }]);
  });

  it('lays a card without a line when its goal is gone, and nothing that is no advice', () => {
    const empty = emptyDesign('d', 'D');
    const after = placeAdvice(empty, { place: { entry: 'm-cafe', goal: 'gone' } }, ids());
    expect(after.elements).toHaveLength(1);
    expect(after.relations).toEqual([]);
    expectOneStep(empty, after);
    for (const entry of ['goal-shared', 'm-newer', ''])
      expect(placeAdvice(table, { place: { entry } }, ids())).toBe(table);
  });
});
