import { targetsOf } from '../engine/naming.ts';
import { layForm } from '../engine/repertoire.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';

export const masterclassOnly: Rule = {
  id: 'masterclass-only',
  factor: 'sf-hybrid',
  severity: warning,
  needs: ['metaphor'],
  source: {
    basis: 'source',
    ref: ['9'],
    quote: 'Mensen leren in organisaties meer door te werken dan door training',
  },
  thresholds: { forms: { value: 2, min: 1, max: 20 } },
  check(context, limit) {
    const forms = context.of('metaphor');
    const first = forms[0];
    if (!first || forms.length < limit('forms')) return [];
    if (forms.some(({ entry }) => entry !== 'm-masterclass')) return [];
    return [{ targets: targetsOf(forms), data: { form: { element: first.id } } }];
  },
  fix: (design, finding, newId) =>
    layForm(design, 'm-clinic', newId, { near: elementOf(finding, 'form') }),
  examples: {
    fires: {
      cards: [
        ['one', 'm-masterclass'],
        ['two', 'm-masterclass'],
      ],
      targets: [['one', 'two']],
    },
    silent: {
      cards: [
        ['one', 'm-masterclass'],
        ['two', 'm-clinic'],
      ],
    },
  },
};
