import { shareOf } from '../engine/queries.ts';
import { formalities, layForm } from '../engine/repertoire.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';

export const formsAllFormal: Rule = {
  id: 'forms-all-formal',
  factor: 'sf-hybrid',
  severity: warning,
  needs: ['metaphor'],
  source: { basis: 'source', ref: ['MS'], quote: 'Hybride leervormen als uitgangspunt' },
  thresholds: {
    forms: { value: 3, min: 2, max: 20 },
    share: { value: 0.8, min: 0.5, max: 0.99 },
  },
  check(context, limit) {
    const forms = context.of('metaphor');
    if (forms.length < limit('forms')) return [];
    const formal = formalities(context);
    const { least, most } = shareOf(forms, (_form, index) => formal[index]);
    const share = limit('share');
    if (most <= share) return [];
    const isCertain = least > share;
    const named = forms.filter((_form, index) => formal[index] === (isCertain ? true : undefined));
    const first = named[0];
    if (!first) return [];
    const data = { form: { element: first.id } };
    if (isCertain) {
      const targets = named.map(({ id }) => ({ element: id }));
      return [{ targets, data, fixable: named.length / (forms.length + 1) <= share }];
    }
    if (context.isSketch) return [];
    const targets = named.map(({ id }) => ({ element: id, attribute: 'formality' }));
    return [{ targets, data, unknown: true }];
  },
  fix: (design, finding, newId) =>
    layForm(design, 'm-keukentafel', newId, {
      near: elementOf(finding, 'form'),
      attributes: { formality: 'informal', setting: 'workplace' },
    }),
  examples: {
    fires: {
      cards: [
        ['class', 'm-masterclass', { formality: 'formal' }],
        ['clinic', 'm-clinic', { formality: 'formal' }],
        ['academy', 'm-academie', { formality: 'formal' }],
      ],
      targets: [['class', 'clinic', 'academy']],
    },
    silent: {
      cards: [
        ['class', 'm-masterclass', { formality: 'formal' }],
        ['clinic', 'm-clinic', { formality: 'formal' }],
        ['table', 'm-keukentafel', { formality: 'informal' }],
      ],
    },
    unknown: {
      cards: [
        ['class', 'm-masterclass', { formality: 'formal' }],
        ['clinic', 'm-clinic'],
        ['academy', 'm-academie'],
        ['staff', 'tg-midden'],
        ['goal', 'goal-shared'],
      ],
      targets: [['clinic.formality', 'academy.formality']],
    },
  },
};
