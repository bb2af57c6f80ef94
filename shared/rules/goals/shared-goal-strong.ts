import { partiesBehind } from '../engine/owners.ts';
import type { Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';

export const sharedGoalStrong: Rule = {
  id: 'shared-goal-strong',
  factor: 'c-joint-goal',
  counts: 'sf-ownership',
  severity: praise,
  needs: ['goal', 'milestone'],
  source: {
    basis: 'source',
    ref: ['7', '13'],
    quote: 'de urgentie en het eigenaarschap daadwerkelijk met elkaar delen',
  },
  thresholds: {
    parties: { value: 3, min: 2, max: 10 },
    talks: { value: 2, min: 2, max: 20 },
  },
  check(context, limit) {
    const goals = context.of('goal');
    const talks = context.cards('milestone', ['ms-why-dialogue']);
    if (talks.length < limit('talks')) return [];
    const isShared = goals.every((goal) => partiesBehind(context, goal).length >= limit('parties'));
    return isShared ? [{ targets: [...goals, ...talks].map(({ id }) => ({ element: id })) }] : [];
  },
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['town', 'sh-gemeente'],
        ['goal', 'goal-shared', { agreedBy: ['firm', 'school', 'town'] }],
        ['start', 'ms-why-dialogue'],
        ['later', 'ms-why-dialogue'],
      ],
      targets: [['goal', 'start', 'later']],
    },
    silent: {
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['goal', 'goal-shared', { agreedBy: ['firm', 'school'] }],
        ['start', 'ms-why-dialogue'],
      ],
    },
  },
};
