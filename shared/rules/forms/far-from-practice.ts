import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Places where the work itself is done. */
const workPlaces = ['pl-werkplek', 'pl-bijdeelnemer', 'pl-fieldlab'];

export const farFromPractice: Rule = {
  id: 'far-from-practice',
  factor: 'c-practice',
  counts: 'sf-hybrid',
  severity: error,
  needs: ['metaphor'],
  source: {
    basis: 'source',
    ref: ['13'],
    quote: 'dicht op de dagelijkse praktijk moeten plaatsvinden',
  },
  thresholds: { forms: { value: 2, min: 1, max: 20 } },
  check(context, limit) {
    const forms = context.of('metaphor');
    const first = forms[0];
    if (!first || forms.length < limit('forms')) return [];
    if (forms.some((form) => isNearPractice(context, form))) return [];
    const open = forms.filter(isOpen);
    if (open.length === 0)
      return [
        {
          targets: forms.map(({ id }) => ({ element: id })),
          data: { form: { element: first.id } },
        },
      ];
    return [
      {
        targets: open.map(({ id }) => ({ element: id, attribute: 'authenticTask' })),
        data: { form: { element: open[0]?.id ?? first.id } },
        unknown: true,
      },
    ];
  },
  fix(design, finding, newId) {
    const form = elementOf(finding, 'form');
    if (!form) return design;
    return layCard(design, { kind: 'role', entry: 'rol-probleemeigenaar', near: form }, newId, [
      { type: 'enables', to: form },
    ]);
  },
  examples: {
    fires: {
      cards: [
        ['clinic', 'm-clinic', { setting: 'school', authenticTask: false }],
        ['class', 'm-masterclass', { setting: 'school', authenticTask: false }],
      ],
      targets: [['clinic', 'class']],
    },
    silent: {
      cards: [
        ['clinic', 'm-clinic', { setting: 'workplace', authenticTask: false }],
        ['class', 'm-masterclass', { setting: 'school', authenticTask: false }],
      ],
    },
    unknown: {
      cards: [
        ['clinic', 'm-clinic', { setting: 'school' }],
        ['class', 'm-masterclass', { setting: 'school', authenticTask: false }],
      ],
      targets: [['clinic.authenticTask']],
    },
  },
};

function isNearPractice(context: Context, form: Element): boolean {
  return (
    form.attributes.setting === 'workplace' ||
    form.attributes.authenticTask === true ||
    context
      .from(form.id, 'heldAt')
      .some((line) => workPlaces.includes(context.byId(line.to)?.entry ?? '')) ||
    context.leadingTo(form.id, 'enables').some(({ entry }) => entry === 'rol-probleemeigenaar')
  );
}

/** Hybrid may well include the workplace, so it settles nothing. */
function isOpen({ attributes: { setting, authenticTask } }: Element): boolean {
  return setting === undefined || setting === 'hybrid' || authenticTask === undefined;
}
