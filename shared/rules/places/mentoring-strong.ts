import { textOf } from '../../design/design.ts';
import type { Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';

export const mentoringStrong: Rule = {
  id: 'mentoring-strong',
  factor: 'sf-mentors',
  severity: praise,
  needs: [],
  source: { basis: 'source', ref: ['MS'], quote: '(tweerichtingsverkeer organiseren)' },
  check: (context) =>
    context
      .relations('mentors')
      .filter(
        ({ attributes }) => attributes.direction === 'two-way' && textOf(attributes, 'agenda'),
      )
      .map(({ from, to }) => ({
        targets: [{ element: from }, { element: to }],
        data: { mentor: { element: from }, mentee: { element: to } },
      })),
};
