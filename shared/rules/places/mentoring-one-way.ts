import type { Relation } from '../../design/design.ts';
import { updateRelation } from '../../edit/index.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';

export const mentoringOneWay: Rule = {
  id: 'mentoring-one-way',
  factor: 'sf-mentors',
  severity: error,
  needs: [],
  source: { basis: 'source', ref: ['MS'], quote: '(tweerichtingsverkeer organiseren)' },
  check(context) {
    const pairs = new Map<string, Relation>();
    for (const line of context.relations('mentors')) {
      if (line.attributes.direction !== 'two-way') pairs.set(`${line.from} ${line.to}`, line);
    }
    return [...pairs.values()].map(({ from, to, attributes }) => ({
      targets: [{ element: from }, { element: to }],
      data: { mentor: { element: from }, mentee: { element: to } },
      ...(attributes.direction === undefined ? { unknown: true as const } : {}),
    }));
  },
  fix(design, finding) {
    const from = elementOf(finding, 'mentor');
    const to = elementOf(finding, 'mentee');
    return design.relations
      .filter((line) => line.type === 'mentors' && line.from === from && line.to === to)
      .reduce(
        (now, { id }) => updateRelation(now, { id, attributes: { direction: 'two-way' } }),
        design,
      );
  },
};
