import { listOf } from '../../design/design.ts';
import { draftsFor } from '../engine/drafts.ts';
import { partiesBehind } from '../engine/owners.ts';
import type { Draft, Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';

export const goalAgreedByOne: Rule = {
  id: 'goal-agreed-by-one',
  factor: 'sf-ownership',
  severity: error,
  needs: ['goal'],
  source: {
    basis: 'source',
    ref: ['7'],
    quote: 'de urgentie en het eigenaarschap daadwerkelijk met elkaar delen',
  },
  thresholds: { parties: { value: 2, min: 2, max: 10 } },
  check: (context, limit) =>
    draftsFor(context.of('goal'), (goal): Draft[] => {
      const parties = partiesBehind(context, goal);
      if (parties.length >= limit('parties')) return [];
      const targets = [{ element: goal.id, attribute: 'agreedBy' }];
      const data = { goal: { element: goal.id } };
      if (!listOf(goal.attributes, 'agreedBy')) return [{ targets, data, unknown: true }];
      if (parties.length === 1) return [{ targets, data }];
      const variant = { text: parties.length === 0 ? 'nobody' : 'few' };
      return [{ targets, data: { ...data, variant } }];
    }),
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['goal', 'goal-shared', { agreedBy: ['firm'] }],
      ],
      targets: [['goal.agreedBy']],
    },
    silent: {
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['goal', 'goal-shared', { agreedBy: ['firm', 'school'] }],
      ],
      lines: [['firm', 'owns', 'goal']],
    },
    unknown: {
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['goal', 'goal-shared'],
      ],
      targets: [['goal.agreedBy']],
    },
  },
};
