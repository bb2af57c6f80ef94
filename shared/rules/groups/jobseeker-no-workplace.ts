import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { draftsFor } from '../engine/drafts.ts';
import { hasSupport } from '../engine/package.ts';
import { formsOf } from '../engine/queries.ts';
import { oneQuestion } from '../engine/questions.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

const workplaceSupport = ['sup-workplace'];

/** Places where someone without a job can do real work, or nearly so. */
const workplaces = [
  'pl-werkplek',
  'pl-bijdeelnemer',
  'pl-fieldlab',
  'pl-makerspace',
  'pl-oefenfabriek',
];

export const jobseekerNoWorkplace: Rule = {
  id: 'jobseeker-no-workplace',
  factor: 'c-practice',
  severity: warningFromDesign,
  needs: ['targetgroup', 'metaphor'],
  source: { basis: 'elaborated', ref: ['10', '13'] },
  check(context) {
    if (context.isSketch) return [];
    const groups = context.cards('targetgroup', ['tg-werkzoekend']);
    return oneQuestion(draftsFor(groups, (group) => checkGroup(context, group)));
  },
  fix(design, finding, newId) {
    const group = elementOf(finding, 'group');
    if (!group) return design;
    return layCard(design, { kind: 'place', entry: 'pl-werkplek', near: group }, newId, [
      { type: 'enables', to: group },
    ]);
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['seekers', 'tg-werkzoekend'],
        ['class', 'm-masterclass', { setting: 'school' }],
      ],
      lines: [['seekers', 'participates', 'class']],
      targets: [['seekers']],
    },
    silent: {
      crowd: true,
      cards: [
        ['seekers', 'tg-werkzoekend'],
        ['clinic', 'm-clinic'],
        ['factory', 'pl-oefenfabriek'],
      ],
      lines: [
        ['seekers', 'participates', 'clinic'],
        ['clinic', 'heldAt', 'factory'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['seekers', 'tg-werkzoekend'],
        ['class', 'm-masterclass', { setting: 'school' }],
        ['clinic', 'm-clinic'],
      ],
      lines: [
        ['seekers', 'participates', 'class'],
        ['seekers', 'participates', 'clinic'],
      ],
      targets: [['clinic.setting', 'seekers']],
    },
  },
};

function checkGroup(context: Context, group: Element): Draft[] {
  const forms = formsOf(context, group);
  if (forms.length === 0 || hasPlace(context, group)) return [];
  if (forms.some((form) => isAtWork(context, form))) return [];
  const data = { group: { element: group.id } };
  const open = forms.filter((form) => isOpen(context, form));
  const form = open[0];
  if (!form) return [{ targets: [{ element: group.id }], data }];
  const targets = [
    ...open.map(({ id }) => ({ element: id, attribute: 'setting' })),
    { element: group.id },
  ];
  return [{ targets, data: { ...data, form: { element: form.id } }, unknown: true }];
}

function hasPlace(context: Context, group: Element): boolean {
  const drawn = context.to(group.id, 'enables').map((line) => context.byId(line.from)?.entry ?? '');
  return (
    drawn.some((entry) => workplaces.includes(entry)) ||
    hasSupport(context, group, workplaceSupport)
  );
}

/** Hybrid may well include the workplace. */
function isAtWork(context: Context, form: Element): boolean {
  const { setting } = form.attributes;
  return (
    setting === 'workplace' ||
    setting === 'hybrid' ||
    context
      .from(form.id, 'heldAt')
      .some((line) => workplaces.includes(context.byId(line.to)?.entry ?? ''))
  );
}

function isOpen(context: Context, { id, attributes }: Element): boolean {
  return attributes.setting === undefined && !context.hasFrom(id, 'heldAt');
}
