import { connect } from '../../edit/index.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Groups for whom someone who has been there before makes the most difference; our choice. */
const groups = ['tg-student', 'tg-zijinstroom', 'tg-laag', 'tg-leidinggevend'];

export const mentorMissing: Rule = {
  id: 'mentor-missing',
  factor: 'sf-mentors',
  severity: hint,
  needs: ['targetgroup'],
  source: {
    basis: 'source',
    ref: ['MS'],
    quote: 'Mentoren die een open leerhouding stimuleren bij hun mentees',
  },
  check(context) {
    if (context.isSketch || context.relations('mentors').length > 0) return [];
    const mentees = context.cards('targetgroup', groups);
    const group = mentees[0];
    if (!group) return [];
    const mentor = context.cards('role', ['rol-mentor'])[0];
    const targets = mentees.map(({ id }) => ({ element: id }));
    const data = { group: { element: group.id } };
    if (!mentor) return [{ targets, data }];
    return [
      {
        targets: [{ element: mentor.id }, ...targets],
        data: { ...data, mentor: { element: mentor.id }, variant: { text: 'unpaired' } },
      },
    ];
  },
  /** In which direction they learn is asked next. */
  fix(design, finding, newId) {
    const to = elementOf(finding, 'group');
    const from = elementOf(finding, 'mentor');
    if (!to) return design;
    if (from) return connect(design, { id: newId(), type: 'mentors', from, to });
    return layCard(design, { kind: 'role', entry: 'rol-mentor', near: to }, newId, [
      { type: 'mentors', to },
    ]);
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['students', 'tg-student'],
        ['lab', 'm-laboratorium'],
      ],
      lines: [['students', 'participates', 'lab']],
      targets: [['students']],
    },
    silent: {
      crowd: true,
      cards: [
        ['students', 'tg-student'],
        ['lab', 'm-laboratorium'],
        ['mentor', 'rol-mentor'],
      ],
      lines: [
        ['students', 'participates', 'lab'],
        ['mentor', 'mentors', 'students', { direction: 'two-way' }],
      ],
    },
  },
};
