import { connect } from '../../edit/index.ts';
import { nearest } from '../engine/nearest.ts';
import { fillsRole, takesPart } from '../engine/reach.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { errorFromDesign } from '../engine/severity.ts';

export const groupWithoutForm: Rule = {
  id: 'group-without-form',
  factor: 'who',
  severity: errorFromDesign,
  needs: ['targetgroup', 'metaphor'],
  source: { basis: 'elaborated', ref: ['5'] },
  check(context) {
    if (context.isSketch) return [];
    return context
      .of('targetgroup')
      .filter((group) => !takesPart(context, group) && !fillsRole(context, group))
      .filter(({ id }) => !context.hasTo(id, 'mentors'))
      .map(({ id }) => ({ targets: [{ element: id }], data: { group: { element: id } } }));
  },
  fix(design, finding, newId) {
    const from = elementOf(finding, 'group');
    const to = from ? nearest(design, from, 'metaphor') : undefined;
    return from && to ? connect(design, { id: newId(), type: 'participates', from, to }) : design;
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['skilled', 'tg-vak'],
        ['students', 'tg-student'],
        ['lab', 'm-laboratorium'],
      ],
      lines: [['skilled', 'participates', 'lab']],
      targets: [['students']],
    },
    silent: {
      crowd: true,
      cards: [
        ['skilled', 'tg-vak'],
        ['students', 'tg-student'],
        ['lab', 'm-laboratorium'],
      ],
      lines: [
        ['skilled', 'participates', 'lab'],
        ['students', 'participates', 'lab'],
      ],
    },
  },
};
