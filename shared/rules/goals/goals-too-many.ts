import { targetsOf } from '../engine/naming.ts';
import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';

export const goalsTooMany: Rule = {
  id: 'goals-too-many',
  factor: 'c-joint-goal',
  severity: hint,
  needs: ['goal'],
  source: { basis: 'elaborated', ref: ['13'] },
  thresholds: { goals: { value: 7, min: 2, max: 30 } },
  check(context, limit) {
    const goals = context.of('goal');
    if (goals.length <= limit('goals')) return [];
    const data = { count: { number: goals.length }, most: { number: limit('goals') } };
    return [{ targets: targetsOf(goals), data }];
  },
  examples: {
    fires: {
      cards: [
        ['a', 'goal-shared'],
        ['b', 'goal-shared'],
        ['c', 'goal-shared'],
        ['d', 'goal-shared'],
        ['e', 'goal-shared'],
        ['f', 'goal-shared'],
        ['g', 'goal-shared'],
        ['h', 'goal-shared'],
      ],
      targets: [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
    },
    silent: {
      cards: [
        ['a', 'goal-shared'],
        ['b', 'goal-shared'],
        ['c', 'goal-shared'],
      ],
    },
  },
};
