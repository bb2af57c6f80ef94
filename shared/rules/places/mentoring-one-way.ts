import type { Relation } from '../../design/design.ts';
import { updateRelation } from '../../edit/index.ts';
import { mentorPairs } from '../engine/mentors.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';

export const mentoringOneWay: Rule = {
  id: 'mentoring-one-way',
  factor: 'sf-mentors',
  severity: error,
  needs: [],
  source: { basis: 'source', ref: ['MS'], quote: '(tweerichtingsverkeer organiseren)' },
  check(context) {
    const pairs = mentorPairs(context);
    const oneWay = pairs.filter(({ attributes }) => attributes.direction === 'one-way');
    const open = pairs.find(({ attributes }) => attributes.direction === undefined);
    const drafts = oneWay.map((pair) => aboutPair(pair));
    return open ? [...drafts, { ...aboutPair(open), unknown: true }] : drafts;
  },
  fixChanges: ['direction'],
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
  examples: {
    fires: {
      cards: [
        ['mentor', 'rol-mentor'],
        ['students', 'tg-student'],
      ],
      lines: [['mentor', 'mentors', 'students', { direction: 'one-way' }]],
      targets: [['mentor', 'students']],
    },
    silent: {
      cards: [
        ['mentor', 'rol-mentor'],
        ['students', 'tg-student'],
      ],
      lines: [['mentor', 'mentors', 'students', { direction: 'two-way' }]],
    },
    unknown: {
      cards: [
        ['mentor', 'rol-mentor'],
        ['students', 'tg-student'],
      ],
      lines: [['mentor', 'mentors', 'students']],
      targets: [['mentor', 'students']],
    },
  },
};

function aboutPair({ from, to }: Relation): Draft {
  return {
    targets: [{ element: from }, { element: to }],
    data: { mentor: { element: from }, mentee: { element: to } },
  };
}
