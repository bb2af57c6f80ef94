import { listOf } from '../../design/design.ts';
import { layForm, learnModesOf } from '../engine/repertoire.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';

export const innovationByAcquisitionOnly: Rule = {
  id: 'innovation-by-acquisition-only',
  factor: 'follow-through',
  severity: warning,
  needs: ['metaphor'],
  source: {
    basis: 'source',
    ref: ['3'],
    quote: 'wijst kenniscreatie naar het zoeken van nog onbekende oplossingen',
  },
  thresholds: { forms: { value: 2, min: 1, max: 20 } },
  check({ design, of }, limit) {
    const forms = of('metaphor');
    const first = forms[0];
    if (!first || forms.length < limit('forms')) return [];
    if ((listOf(design.attributes, 'innovationTypes')?.length ?? 0) === 0) return [];
    const isTransfer = forms.every((form) => {
      const modes = learnModesOf(form);
      return modes[0] === 'lm-acquisitie' && !modes.includes('lm-kenniscreatie');
    });
    if (!isTransfer) return [];
    const targets = forms.map(({ id }) => ({ element: id }));
    return [{ targets, data: { form: { element: first.id } } }];
  },
  fix: (design, finding, newId) =>
    layForm(design, 'm-atelier', newId, { near: elementOf(finding, 'form') }),
  examples: {
    fires: {
      about: { innovationTypes: ['inn-product'] },
      cards: [
        ['class', 'm-masterclass'],
        ['clinic', 'm-clinic'],
      ],
      targets: [['class', 'clinic']],
    },
    silent: {
      about: { innovationTypes: ['inn-product'] },
      cards: [
        ['class', 'm-masterclass'],
        ['studio', 'm-atelier'],
      ],
    },
  },
};
