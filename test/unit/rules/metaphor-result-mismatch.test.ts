import { expect, it } from 'vitest';
import { applyFix } from '../../../shared/rules/index.ts';
import { design } from '../../support/design-builder.ts';
import { findingsOf, testRule } from '../../support/rule-tester.ts';

const skill = design().add('goal', 'goal-shared', { needsResults: ['res-skill'] });
const cafe = skill.add('cafe', 'm-cafe').link('cafe', 'serves', 'goal', { strength: 2 });

testRule('metaphor-result-mismatch', {
  valid: {
    'the main result is asked for': skill
      .add('clinic', 'm-clinic')
      .link('clinic', 'serves', 'goal'),
    'a side result is asked for': design()
      .add('goal', 'goal-shared', { needsResults: ['res-performance'] })
      .add('clinic', 'm-clinic')
      .link('clinic', 'serves', 'goal'),
    'it serves no goal': skill.add('cafe', 'm-cafe'),
  },
  invalid: {
    'a café for a goal that asks for skill': {
      design: cafe,
      targets: [['cafe', 'goal.needsResults']],
      fix: true,
    },
    'beside a form that fits it is one step milder': {
      design: cafe.add('clinic', 'm-clinic').link('clinic', 'serves', 'goal'),
      targets: [['cafe', 'goal.needsResults']],
      severity: 'hint',
      fix: true,
    },
    'a form that also serves another goal is not swapped': {
      design: cafe
        .add('other', 'goal-shared', { needsResults: ['res-networks'] })
        .link('cafe', 'serves', 'other'),
      targets: [['cafe', 'goal.needsResults']],
    },
  },
  unknown: {
    'the goal does not say what it asks for': {
      design: design()
        .add('goal', 'goal-shared')
        .add('cafe', 'm-cafe')
        .link('cafe', 'serves', 'goal'),
      targets: [['goal.needsResults']],
    },
  },
});

it('a swap keeps the card in its spot with its lines', () => {
  const before = cafe.build();
  const finding = findingsOf('metaphor-result-mismatch', before)[0];
  expect(finding).toBeDefined();
  if (!finding) return;
  const after = applyFix(before, finding, () => 'made');
  expect(after.elements[1]).toEqual({ ...before.elements[1], entry: 'm-clinic' });
  expect(after.relations).toEqual(before.relations);
});
