import { describe, expect, test } from 'vitest';
import { type Design, emptyDesign } from '../../../shared/design/design.ts';
import { serialiseDesign } from '../../../shared/design/serialise.ts';
import { amendEdit, applyEdit, redo, startHistory, undo } from '../../../shared/edit/history.ts';
import {
  addElement,
  addWaiver,
  connect,
  connectRefusal,
  connectTargets,
  moveElements,
  removeItems,
  updateElement,
  updateRelation,
} from '../../../shared/edit/index.ts';

function small(): Design {
  let design = emptyDesign('d', 'Klein');
  design = addElement(design, { id: 'club', kind: 'metaphor', entry: 'm-studieclub', x: 0, y: 0 });
  design = addElement(design, { id: 'goal', kind: 'goal', entry: 'goal-shared', x: 400, y: 0 });
  design = addElement(design, { id: 'firm', kind: 'stakeholder', entry: 'sh-mkb', x: 0, y: 300 });
  design = addElement(design, { id: 'staff', kind: 'targetgroup', entry: 'tg-vak', x: 0, y: 500 });
  design = updateElement(design, { id: 'goal', attributes: { agreedBy: ['firm'] } });
  return connect(design, { id: 'line', from: 'club', to: 'goal' });
}

describe('an edit', () => {
  test('leaves the design it started from as it was', () => {
    const before = small();
    const copy = structuredClone(before);
    removeItems(before, { ids: ['firm', 'club'] });
    moveElements(before, { moves: [{ id: 'club', x: 8, y: 8 }] });
    updateElement(before, { id: 'club', title: 'Anders', attributes: { groupSize: 9 } });
    expect(before).toEqual(copy);
  });

  test('that changes nothing gives the same design, so that it is no step', () => {
    const design = small();
    expect(moveElements(design, { moves: [{ id: 'club', x: 0, y: 0 }] })).toBe(design);
    expect(updateElement(design, { id: 'club', attributes: {} })).toBe(design);
    expect(updateElement(design, { id: 'nobody', title: 'x' })).toBe(design);
    expect(removeItems(design, { ids: ['nobody'] })).toBe(design);
    expect(updateRelation(design, { id: 'line', type: 'serves' })).toBe(design);
  });

  test('that takes a card away takes its lines, mentions and waivers along', () => {
    const waived = addWaiver(small(), {
      rule: 'r',
      element: 'firm',
      reason: 'x',
      by: 'y',
      date: '2026-01-01',
    });
    const after = removeItems(waived, { ids: ['firm', 'club'] });
    expect(after.elements.map((element) => element.id)).toEqual(['goal', 'staff']);
    expect(after.relations).toEqual([]);
    expect(after.waivers).toEqual([]);
    expect(after.elements[0]?.attributes.agreedBy).toEqual([]);
  });

  test('that makes an attribute undefined makes it unknown again', () => {
    const known = updateElement(small(), { id: 'club', attributes: { groupSize: 9 } });
    const unknown = updateElement(known, { id: 'club', attributes: { groupSize: undefined } });
    expect(serialiseDesign(unknown)).toBe(serialiseDesign(small()));
  });
});

describe('a line', () => {
  test('gets the first type that fits its two ends', () => {
    expect(small().relations[0]).toMatchObject({ type: 'serves', from: 'club', to: 'goal' });
  });

  test.each([
    ['club', 'club', 'same-element'],
    ['club', 'goal', 'already-connected'],
    ['club', 'firm', undefined],
    ['goal', 'club', 'other-way-round'],
    ['goal', 'firm', 'other-way-round'],
    ['goal', 'staff', 'not-these-two'],
  ])('from %s to %s is refused because of %s', (from, to, refusal) => {
    expect(connectRefusal(small(), from, to)).toBe(refusal);
  });

  test('is offered to exactly those cards that it may be drawn to', () => {
    const design = small();
    for (const { id } of design.elements) {
      const free = design.elements.filter(
        (other) => connectRefusal(design, id, other.id) === undefined,
      );
      expect(connectTargets(design, id)).toEqual(free);
    }
    expect(connectTargets(design, 'nobody')).toEqual([]);
  });

  test('that the grammar refuses is not drawn', () => {
    const design = small();
    expect(connect(design, { id: 'x', from: 'goal', to: 'firm' })).toBe(design);
    expect(connect(design, { id: 'x', from: 'club', to: 'firm', type: 'serves' })).toBe(design);
    expect(connect(design, { id: 'club', from: 'club', to: 'firm' })).toBe(design);
  });
});

describe('the history', () => {
  const [one, two, three] = ['1', '2', '3'].map((id) => emptyDesign(id, id)) as [
    Design,
    Design,
    Design,
  ]; // three are made

  test('goes back and forth one act at a time and forgets the future after a new act', () => {
    const after = applyEdit(applyEdit(startHistory(one), two), three);
    expect(undo(after).present).toBe(two);
    expect(redo(undo(after)).present).toBe(three);
    expect(undo(undo(undo(after))).present).toBe(one);
    expect(redo(applyEdit(undo(after), one)).present).toBe(one);
  });

  test('counts the letters typed in one field as one act', () => {
    const typed = amendEdit(applyEdit(startHistory(one), two), three);
    expect(typed.present).toBe(three);
    expect(undo(typed).present).toBe(one);
  });
});
