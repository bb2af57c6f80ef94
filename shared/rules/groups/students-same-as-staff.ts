import { type Element, listOf, textOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { formsOf } from '../engine/queries.ts';
import { fillsRole } from '../engine/reach.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Groups that are there as employees. */
const staff = [
  'tg-laag',
  'tg-midden',
  'tg-hoog',
  'tg-vak',
  'tg-ouder',
  'tg-flex',
  'tg-vrouw',
  'tg-migratie',
  'tg-sw',
  'tg-verspreid',
  'tg-leidinggevend',
  'tg-zijinstroom',
];

export const studentsSameAsStaff: Rule = {
  id: 'students-same-as-staff',
  factor: 'who',
  severity: hint,
  needs: ['targetgroup', 'metaphor'],
  source: {
    basis: 'source',
    ref: ['5'],
    quote: 'in het proces wel een andere status en verantwoordelijkheid',
  },
  check(context) {
    const students = context.cards('targetgroup', ['tg-student'])[0];
    if (!students || context.has(['agr-roles'])) return [];
    const forms = new Set(formsOf(context, students));
    if (forms.size === 0 || [...forms].some(isAdapted) || hasOwnRole(context, students)) return [];
    const same = context
      .cards('targetgroup', staff)
      .find((group) => isSame(context, students, group, forms));
    return same ? verdictOn(students, same) : [];
  },
  fix(design, finding, newId) {
    const near = elementOf(finding, 'students');
    if (!near) return design;
    const attributes = { status: 'wanted' };
    return layCard(design, { kind: 'agreement', entry: 'agr-roles', near, attributes }, newId);
  },
  examples: {
    fires: {
      cards: [
        ['students', 'tg-student', { innovationRole: 'co-maker' }],
        ['skilled', 'tg-vak', { innovationRole: 'co-maker' }],
        ['lab', 'm-laboratorium'],
      ],
      lines: [
        ['students', 'participates', 'lab'],
        ['skilled', 'participates', 'lab'],
      ],
      targets: [['students', 'skilled']],
    },
    silent: {
      cards: [
        ['students', 'tg-student', { innovationRole: 'co-maker' }],
        ['skilled', 'tg-vak', { innovationRole: 'initiator' }],
        ['lab', 'm-laboratorium'],
      ],
      lines: [
        ['students', 'participates', 'lab'],
        ['skilled', 'participates', 'lab'],
      ],
    },
    unknown: {
      cards: [
        ['students', 'tg-student'],
        ['skilled', 'tg-vak', { innovationRole: 'co-maker' }],
        ['lab', 'm-laboratorium'],
      ],
      lines: [
        ['students', 'participates', 'lab'],
        ['skilled', 'participates', 'lab'],
      ],
      targets: [['students.innovationRole', 'skilled']],
    },
  },
};

function verdictOn(students: Element, group: Element): readonly Draft[] {
  const data = { students: { element: students.id }, group: { element: group.id } };
  const [mine, theirs] = [students.attributes.innovationRole, group.attributes.innovationRole];
  if (mine !== undefined && theirs !== undefined) {
    return mine === theirs
      ? [{ targets: [{ element: students.id }, { element: group.id }], data }]
      : [];
  }
  const open = mine === undefined ? students : group;
  const other = open === students ? group : students;
  return [
    {
      targets: [{ element: open.id, attribute: 'innovationRole' }, { element: other.id }],
      data: { ...data, open: { element: open.id } },
      unknown: true,
    },
  ];
}

/** In the same forms, and nowhere with another role or intensity. */
function isSame(
  context: Context,
  students: Element,
  group: Element,
  forms: ReadonlySet<Element>,
): boolean {
  const theirs = new Set(formsOf(context, group));
  if (theirs.size !== forms.size || [...theirs].some((form) => !forms.has(form))) return false;
  const lines = new Map(context.from(group.id, 'participates').map((line) => [line.to, line]));
  return context.from(students.id, 'participates').every(({ to, attributes }) => {
    const other = lines.get(to)?.attributes;
    return other?.role === attributes.role && other?.intensity === attributes.intensity;
  });
}

function isAdapted({ attributes }: Element): boolean {
  return (
    (listOf(attributes, 'adaptedFor') ?? []).includes('tg-student') ||
    textOf(attributes, 'adaptationNote') !== undefined
  );
}

/** Guided by a mentor, or in a role of their own. */
function hasOwnRole(context: Context, students: Element): boolean {
  return context.hasTo(students.id, 'mentors') || fillsRole(context, students);
}
