import { partySets } from '../../catalog/stakeholders.ts';
import { connect } from '../../edit/index.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';

/** Schools with a curriculum of their own. */
const schools = ['sh-mbo', 'sh-hbo'];
const education: readonly string[] = partySets.EDU;

export const curriculumNotFed: Rule = {
  id: 'curriculum-not-fed',
  factor: 'results',
  severity: hint,
  needs: ['stakeholder', 'result'],
  source: {
    basis: 'source',
    ref: ['5', 'B3.6'],
    quote: 'voor de inrichting van responsief beroepsonderwijs',
  },
  check(context) {
    const school = context.cards('stakeholder', schools)[0];
    const result = context.of('result')[0];
    if (!school || !result || context.isSketch || context.has(['out-curriculum'])) return [];
    const isFed = context
      .relations('embeds')
      .some(
        ({ to, attributes }) =>
          attributes.how === 'curriculum' || education.includes(context.byId(to)?.entry ?? ''),
      );
    if (isFed) return [];
    return [
      {
        targets: [{ element: school.id }],
        data: { school: { element: school.id }, result: { element: result.id } },
      },
    ];
  },
  fix(design, finding, newId) {
    const from = elementOf(finding, 'result');
    const to = elementOf(finding, 'school');
    if (!from || !to) return design;
    const attributes = { how: 'curriculum' };
    return connect(design, { id: newId(), type: 'embeds', from, to, attributes });
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['skills', 'out-skills'],
      ],
      lines: [['skills', 'embeds', 'firm', { how: 'work-process' }]],
      targets: [['school']],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['skills', 'out-skills'],
      ],
      lines: [['skills', 'embeds', 'school', { how: 'curriculum' }]],
    },
  },
};
