import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { draftsFor } from '../engine/drafts.ts';
import { packageGroups, supportCardsFor } from '../engine/package.ts';
import { formsOf } from '../engine/queries.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { errorAlways } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

const training = ['sup-material', 'sup-worktime'];

export const lowerEducatedInformalOnly: Rule = {
  id: 'lower-educated-informal-only',
  factor: 'package',
  counts: 'c-tailor',
  severity: errorAlways,
  needs: ['targetgroup', 'metaphor'],
  source: {
    basis: 'source',
    ref: ['10'],
    quote: 'vergroot de kansenongelijkheid van werknemers',
  },
  check: (context) =>
    askedOnce(draftsFor(packageGroups(context), (group) => checkGroup(context, group))),
  fix(design, finding, newId) {
    const group = elementOf(finding, 'group');
    if (!group) return design;
    const attributes = { status: 'wanted' };
    return layCard(
      design,
      { kind: 'support', entry: 'sup-worktime', near: group, attributes },
      newId,
      [{ type: 'enables', to: group }],
    );
  },
  examples: {
    fires: {
      cards: [
        ['group', 'tg-laag'],
        ['table', 'm-keukentafel', { formality: 'informal' }],
        ['ring', 'm-repetitie', { formality: 'informal' }],
      ],
      lines: [
        ['group', 'participates', 'table'],
        ['group', 'participates', 'ring'],
      ],
      targets: [['group']],
    },
    silent: {
      cards: [
        ['group', 'tg-laag'],
        ['table', 'm-keukentafel', { formality: 'informal' }],
        ['clinic', 'm-clinic', { formality: 'formal' }],
      ],
      lines: [
        ['group', 'participates', 'table'],
        ['group', 'participates', 'clinic'],
      ],
    },
    unknown: {
      cards: [
        ['group', 'tg-laag'],
        ['table', 'm-keukentafel', { formality: 'informal' }],
        ['clinic', 'm-clinic'],
      ],
      lines: [
        ['group', 'participates', 'table'],
        ['group', 'participates', 'clinic'],
      ],
      targets: [['clinic.formality']],
    },
  },
};

/** Two groups in the same form would ask the same question of it. */
function askedOnce(drafts: readonly Draft[]): readonly Draft[] {
  const asked = new Set<string>();
  return drafts.filter(({ unknown, targets = [] }) => {
    if (!unknown) return true;
    const key = targets.map(({ element }) => element).join(' ');
    if (asked.has(key)) return false;
    asked.add(key);
    return true;
  });
}

/** Training that is only wanted does not yet help, but somebody thought of it: one step milder. */
function checkGroup(context: Context, group: Element): readonly Draft[] {
  const forms = formsOf(context, group);
  const first = forms[0];
  if (!first) return [];
  const cards = supportCardsFor(context, group, training);
  if (cards.some(({ attributes }) => attributes.status !== 'wanted')) return [];
  const formalities = forms.map((form) => form.attributes.formality);
  if (formalities.some((one) => one === 'formal' || one === 'mixed')) return [];
  const data = { group: { element: group.id } };
  const open = forms.filter((form) => form.attributes.formality === undefined);
  if (open.length > 0) {
    const targets = open.map(({ id }) => ({ element: id, attribute: 'formality' }));
    return [
      { targets, data: { ...data, form: { element: open[0]?.id ?? first.id } }, unknown: true },
    ];
  }
  const wanted = cards[0];
  if (!wanted) return [{ targets: [{ element: group.id }], data }];
  return [
    {
      targets: [{ element: group.id }, { element: wanted.id, attribute: 'status' }],
      data: { ...data, card: { element: wanted.id }, variant: { text: 'wanted' } },
      milder: true,
      fixable: false,
    },
  ];
}
