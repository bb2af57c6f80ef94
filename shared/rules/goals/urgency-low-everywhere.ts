import { numberOf } from '../../design/design.ts';
import { firstOf, targetsOf } from '../engine/naming.ts';
import type { Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const urgencyLowEverywhere: Rule = {
  id: 'urgency-low-everywhere',
  factor: 'c-urgency',
  severity: warning,
  needs: ['goal'],
  source: {
    basis: 'source',
    ref: ['6', '13'],
    quote: 'de ervaren urgentie tot verandering',
  },
  thresholds: { low: { value: 1, min: 0, max: 2 } },
  check(context, limit) {
    const goals = context.of('goal');
    const open = goals.filter((goal) => numberOf(goal.attributes, 'urgency') === undefined);
    const isFelt = goals.some((goal) => (numberOf(goal.attributes, 'urgency') ?? 0) > limit('low'));
    if (isFelt) return [];
    if (open.length > 0) {
      if (context.isSketch || context.stage === 'explore') return [];
      const targets = targetsOf(open, 'urgency');
      return [{ targets, data: firstOf('goal', open), unknown: true }];
    }
    const data = firstOf('goal', goals);
    const targets = targetsOf(goals, 'urgency');
    const [moment] = context.cards('milestone', ['ms-go-no-go']);
    if (!moment) return [{ targets, data }];
    if (context.stage === 'explore') return [];
    const planned = { ...data, variant: { text: 'planned' } };
    return [
      {
        targets: [...targets, { element: moment.id }],
        data: planned,
        milder: true,
        fixable: false,
      },
    ];
  },
  fix: (design, _finding, newId) =>
    layCard(design, { kind: 'milestone', entry: 'ms-go-no-go' }, newId),
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-mkb'],
        ['first', 'goal-shared', { urgency: 1 }],
        ['second', 'goal-shared', { urgency: 0 }],
      ],
      targets: [['first.urgency', 'second.urgency']],
    },
    silent: {
      cards: [
        ['firm', 'sh-mkb'],
        ['first', 'goal-shared', { urgency: 1 }],
        ['second', 'goal-shared', { urgency: 3 }],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['first', 'goal-shared', { urgency: 1 }],
        ['second', 'goal-shared'],
      ],
      targets: [['second.urgency']],
    },
  },
};
