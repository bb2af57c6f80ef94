import { textOf } from '../../design/design.ts';
import { mentorPairs } from '../engine/mentors.ts';
import type { Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';

export const mentoringStrong: Rule = {
  id: 'mentoring-strong',
  factor: 'sf-mentors',
  severity: praise,
  needs: [],
  source: { basis: 'source', ref: ['MS'], quote: '(tweerichtingsverkeer organiseren)' },
  check: (context) =>
    mentorPairs(context)
      .filter(
        ({ attributes }) =>
          attributes.direction === 'two-way' &&
          attributes.supervises !== true &&
          textOf(attributes, 'agenda') !== undefined,
      )
      .map(({ from, to }) => ({
        targets: [{ element: from }, { element: to }],
        data: { mentor: { element: from }, mentee: { element: to } },
      })),
  examples: {
    fires: {
      cards: [
        ['mentor', 'rol-mentor'],
        ['students', 'tg-student'],
      ],
      lines: [
        [
          'mentor',
          'mentors',
          'students',
          { direction: 'two-way', agenda: 'Eerste baan, en wat studenten al kunnen' },
        ],
      ],
      targets: [['mentor', 'students']],
    },
    silent: {
      cards: [
        ['mentor', 'rol-mentor'],
        ['students', 'tg-student'],
      ],
      lines: [['mentor', 'mentors', 'students', { direction: 'two-way' }]],
    },
  },
};
