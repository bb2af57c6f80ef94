import { firstOf, targetsOf } from '../engine/naming.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const motivesOnlyEconomic: Rule = {
  id: 'motives-only-economic',
  factor: 'why',
  severity: hint,
  needs: ['goal'],
  source: { basis: 'elaborated', ref: ['5', '3'] },
  thresholds: { goals: { value: 2, min: 1, max: 10 } },
  check(context, limit) {
    const goals = context.of('goal');
    if (context.isSketch || goals.length < limit('goals')) return [];
    const economic = goals.filter(({ attributes }) => attributes.motive === 'mot-economic');
    const open = goals.filter(({ attributes }) => attributes.motive === undefined);
    // Nobody looked at motives yet: no reason to ask about each.
    if (economic.length === 0 || economic.length + open.length < goals.length) return [];
    if (open.length > 0) {
      const data = firstOf('goal', open);
      return [{ targets: targetsOf(open, 'motive'), data, unknown: true }];
    }
    const targets = targetsOf(economic, 'motive');
    const form = context.of('metaphor')[0];
    return [form ? { targets, data: { form: { element: form.id } } } : { targets, fixable: false }];
  },
  fix(design, finding, newId) {
    const from = elementOf(finding, 'form');
    if (!from) return design;
    const attributes = { motive: 'mot-personal' };
    const goal = { kind: 'goal', entry: 'goal-shared', near: from, attributes } as const;
    return layCard(design, goal, newId, [{ type: 'serves', from }]);
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['clinic', 'm-clinic'],
        ['first', 'goal-shared', { motive: 'mot-economic' }],
        ['second', 'goal-shared', { motive: 'mot-economic' }],
      ],
      lines: [['clinic', 'serves', 'first']],
      targets: [['first.motive', 'second.motive']],
    },
    silent: {
      crowd: true,
      cards: [
        ['clinic', 'm-clinic'],
        ['first', 'goal-shared', { motive: 'mot-economic' }],
        ['second', 'goal-shared', { motive: 'mot-personal' }],
      ],
      lines: [['clinic', 'serves', 'first']],
    },
    unknown: {
      crowd: true,
      cards: [
        ['clinic', 'm-clinic'],
        ['first', 'goal-shared', { motive: 'mot-economic' }],
        ['second', 'goal-shared'],
      ],
      lines: [['clinic', 'serves', 'first']],
      targets: [['second.motive']],
    },
  },
};
