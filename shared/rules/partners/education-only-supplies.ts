import { type Element, listOf, textOf } from '../../design/design.ts';
import { connect } from '../../edit/index.ts';
import type { Context } from '../engine/context.ts';
import { firstOf, targetsOf } from '../engine/naming.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';

export const educationOnlySupplies: Rule = {
  id: 'education-only-supplies',
  factor: 'sf-ownership',
  severity: warning,
  needs: ['stakeholder'],
  source: {
    basis: 'source',
    ref: ['7'],
    quote: 'Onderwijs herkennen als belangrijke en evenwichtige partner',
  },
  check(context) {
    const schools = context.cards('stakeholder', ['sh-mbo', 'sh-hbo']);
    const supplying = schools.filter((school) => supplies(context, school));
    const [first] = supplying;
    if (!first || schools.some((school) => isPartner(context, school))) return [];
    const open = supplying.filter(({ attributes }) => !listOf(attributes, 'ownership'));
    if (open.length > 0) {
      const targets = targetsOf(open, 'ownership');
      return [{ targets, data: firstOf('partner', open), unknown: true }];
    }
    const goal = context.of('goal')[0];
    const data = { ...firstOf('partner', supplying), school: { element: first.id } };
    const targets = targetsOf(supplying);
    return [
      goal
        ? { targets, data: { ...data, goal: { element: goal.id } } }
        : { targets, data, fixable: false },
    ];
  },
  fix(design, finding, newId) {
    const from = elementOf(finding, 'school');
    const to = elementOf(finding, 'goal');
    return from && to ? connect(design, { id: newId(), type: 'owns', from, to }) : design;
  },
  examples: {
    fires: {
      cards: [
        ['school', 'sh-mbo', { ownership: [] }],
        ['teacher', 'rol-docent'],
        ['goal', 'goal-shared'],
      ],
      lines: [['school', 'provides', 'teacher']],
      targets: [['school']],
    },
    silent: {
      cards: [
        ['school', 'sh-mbo', { ownership: [] }],
        ['teacher', 'rol-docent'],
        ['goal', 'goal-shared'],
      ],
      lines: [
        ['school', 'provides', 'teacher'],
        ['school', 'owns', 'goal'],
      ],
    },
    unknown: {
      cards: [
        ['school', 'sh-mbo'],
        ['teacher', 'rol-docent'],
        ['goal', 'goal-shared'],
      ],
      lines: [['school', 'provides', 'teacher']],
      targets: [['school.ownership']],
    },
  },
};

function supplies(context: Context, { id }: Element): boolean {
  return (
    context.hasFrom(id, 'provides') ||
    context.from(id, 'participates').some(({ attributes: { role } }) => role === 'facilitator')
  );
}

/** It owns something, agrees with a goal, takes part, exchanges, or says what it wants to learn itself. */
function isPartner(context: Context, { id, attributes }: Element): boolean {
  return (
    (listOf(attributes, 'ownership')?.length ?? 0) > 0 ||
    textOf(attributes, 'learningGoal') !== undefined ||
    context.hasFrom(id, 'owns') ||
    context.hasFrom(id, 'exchanges') ||
    context.hasTo(id, 'exchanges') ||
    context.hasTo(id, 'mentors') ||
    context.hasTo(id, 'embeds') ||
    context.from(id, 'participates').some(({ attributes: { role } }) => role !== 'facilitator') ||
    context.of('goal').some((goal) => listOf(goal.attributes, 'agreedBy')?.includes(id) ?? false)
  );
}
