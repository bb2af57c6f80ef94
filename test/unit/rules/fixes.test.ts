import { describe, expect, it } from 'vitest';
import type { Design } from '../../../shared/design/design.ts';
import { cardSize } from '../../../shared/design/kinds.ts';
import { applyFix } from '../../../shared/rules/index.ts';
import { type Builder, design } from '../../support/design-builder.ts';
import { findingsOf } from '../../support/rule-tester.ts';

function fixed(rule: string, builder: Builder): Design {
  const before = builder.build();
  const [finding] = findingsOf(rule, before);
  if (!finding?.hasFix) throw new Error(`no fix for ${rule}`);
  let made = 0;
  return applyFix(before, finding, () => `made-${made++}`);
}

describe('what a fix lays down', () => {
  it('technology goes to the form that lies nearest', () => {
    const far = design()
      .add('far', 'm-cafe')
      .crowd()
      .add('near', 'm-clinic')
      .add('vr', 'tech-vrar');
    expect(fixed('technology-as-goal', far).relations).toMatchObject([
      { type: 'enables', from: 'vr', to: 'near' },
    ]);
    const first = design()
      .add('near', 'm-clinic')
      .add('vr', 'tech-vrar')
      .crowd()
      .add('far', 'm-cafe');
    expect(fixed('technology-as-goal', first).relations).toMatchObject([{ to: 'near' }]);
  });

  it('time is laid as a wish, never as something arranged', () => {
    const after = fixed('time-missing', design().crowd());
    expect(after.elements.at(-1)).toMatchObject({
      entry: 'sup-time',
      attributes: { status: 'wanted' },
    });
    expect(findingsOf('time-missing', after)).toMatchObject([{ severity: 'warning' }]);
  });

  it('a coordinator is laid, and who that is becomes a question', () => {
    const after = fixed('direction-missing', design().crowd());
    expect(findingsOf('direction-missing', after)).toMatchObject([{ severity: 'unknown' }]);
  });

  it('a form that follows comes from the form that creates', () => {
    const lab = design().add('lab', 'm-laboratorium', { phase: 'ph-create' });
    const after = fixed('follow-through-missing', lab);
    expect(after.elements[1]).toMatchObject({ attributes: { phase: 'ph-implement' } });
    expect(after.relations).toMatchObject([{ type: 'follows', from: 'lab', to: 'made-0' }]);
  });

  it('facilities that already lie there are used', () => {
    const firm = design()
      .add('firm', 'sh-mkb')
      .add('money', 'st-financieel', { dominance: 'dominant' })
      .add('facilities', 'st-faciliteiten')
      .link('firm', 'steeredBy', 'money');
    const after = fixed('finance-dominant', firm);
    expect(after.elements).toHaveLength(3);
    expect(after.relations.at(-1)).toMatchObject({ from: 'firm', to: 'facilities' });
  });

  it('every missing part of the package is laid, each drawn to the group', () => {
    const group = design().crowd().add('group', 'tg-laag').add('hours', 'sup-worktime');
    const after = fixed('lower-educated-package-incomplete', group);
    expect(after.elements.length - group.build().elements.length).toBe(5);
    expect(after.relations.map((line) => line.to)).toEqual(Array(5).fill('group'));
    expect(findingsOf('lower-educated-package-incomplete', after)).toEqual([]);
    // What is only wanted is not yet worth praise.
    expect(findingsOf('package-complete', after)).toEqual([]);
  });

  it.each([
    ['goal-missing', design().crowd()],
    ['place-missing', design().crowd()],
    [
      'lower-educated-package-incomplete',
      design().crowd().add('group', 'tg-laag').add('m', 'm-cafe'),
    ],
    [
      'goal-without-form',
      design()
        .add('goal', 'goal-shared', { needsResults: ['res-skill'] })
        .crowd()
        .add('a', 'm-cafe'),
    ],
  ])('a new card covers no other card: %s', (rule, builder) => {
    const boxes = fixed(rule, builder).elements.map((element) => ({
      ...element,
      ...cardSize(element.kind),
    }));
    expect(boxes.length).toBeGreaterThan(5);
    for (const one of boxes)
      for (const other of boxes) {
        if (one.id === other.id) continue;
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(apart, `${one.id} and ${other.id}`).toBe(true);
      }
  });
});
