import { arrangements, unlessArranged } from '../engine/arranged.ts';
import { answersOf, shareOf } from '../engine/queries.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const safeEnvironmentMissing: Rule = {
  id: 'safe-environment-missing',
  factor: 'c-share',
  severity: warningFromDesign,
  needs: ['metaphor'],
  source: {
    basis: 'source',
    ref: ['10'],
    quote: 'Dat zou moeten lukken in een veilige leeromgeving',
  },
  thresholds: {
    share: { value: 0.5, min: 0.1, max: 0.95 },
    forms: { value: 2, min: 1, max: 20 },
  },
  check(context, limit) {
    const forms = context.of('metaphor');
    if (context.isSketch || forms.length < limit('forms')) return [];
    const cards = arrangements(context, ['sup-safe'], ['agr-rules']);
    const said = answersOf(context, 'metaphor', 'formality');
    const share = shareOf(forms, (_form, index) =>
      said[index] === undefined ? undefined : said[index] === 'informal',
    );
    if (share.most <= limit('share')) return [];
    const form = forms.find(({ attributes }) => attributes.formality === 'informal') ?? forms[0];
    if (!form) return [];
    const data = { form: { element: form.id } };
    if (share.least > limit('share')) return unlessArranged(cards, { data });
    const open = forms.filter(({ attributes }) => attributes.formality === undefined);
    if (!open[0] || unlessArranged(cards, {}).length === 0) return [];
    const targets = open.map(({ id }) => ({ element: id, attribute: 'formality' }));
    const variant = { text: 'form' };
    return [{ targets, data: { form: { element: open[0].id }, variant }, unknown: true }];
  },
  fix(design, finding, newId) {
    const form = elementOf(finding, 'form');
    if (!form) return design;
    const attributes = { status: 'wanted' };
    return layCard(design, { kind: 'support', entry: 'sup-safe', near: form, attributes }, newId, [
      { type: 'enables', to: form },
    ]);
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['club', 'm-studieclub', { formality: 'informal' }],
        ['table', 'm-keukentafel', { formality: 'informal' }],
        ['course', 'm-masterclass', { formality: 'formal' }],
      ],
      targets: [[]],
    },
    silent: {
      crowd: true,
      cards: [
        ['club', 'm-studieclub', { formality: 'informal' }],
        ['table', 'm-keukentafel', { formality: 'informal' }],
        ['course', 'm-masterclass', { formality: 'formal' }],
        ['rules', 'agr-rules', { status: 'arranged' }],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['club', 'm-studieclub', { formality: 'informal' }],
        ['table', 'm-keukentafel'],
        ['course', 'm-masterclass', { formality: 'formal' }],
      ],
      targets: [['table.formality']],
    },
  },
};
