import { targetsOf } from '../engine/naming.ts';
import { formsIn, formsWithoutPhase } from '../engine/phases.ts';
import { layForm } from '../engine/repertoire.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';

export const phaseGap: Rule = {
  id: 'phase-gap',
  factor: 'follow-through',
  severity: hint,
  needs: ['metaphor'],
  source: {
    basis: 'source',
    ref: ['4'],
    quote: 'kan vaak niet zonder meer meteen landen in de organisatie',
  },
  check(context) {
    const creating = formsIn(context, ['ph-create']);
    const following = formsIn(context, ['ph-follow']);
    const [from] = creating;
    const [to] = following;
    if (!from || !to || formsIn(context, ['ph-implement']).length > 0) return [];
    const open = formsWithoutPhase(context);
    const asked = open[0];
    if (asked) {
      const data = { form: { element: asked.id } };
      return [{ targets: targetsOf(open, 'phase'), data, unknown: true }];
    }
    const data = { from: { element: from.id }, to: { element: to.id } };
    return [{ targets: [{ element: from.id }, { element: to.id }], data }];
  },
  fix(design, finding, newId) {
    const after = elementOf(finding, 'from');
    const before = elementOf(finding, 'to');
    if (!after || !before) return design;
    const attributes = { phase: 'ph-implement' };
    return layForm(design, 'm-repetitie', newId, { after, before, attributes });
  },
  examples: {
    fires: {
      cards: [
        ['studio', 'm-atelier', { phase: 'ph-create' }],
        ['club', 'm-studieclub', { phase: 'ph-follow' }],
      ],
      lines: [['studio', 'follows', 'club']],
      targets: [['studio', 'club']],
    },
    silent: {
      cards: [
        ['studio', 'm-atelier', { phase: 'ph-create' }],
        ['try', 'm-repetitie', { phase: 'ph-implement' }],
        ['club', 'm-studieclub', { phase: 'ph-follow' }],
      ],
      lines: [
        ['studio', 'follows', 'try'],
        ['try', 'follows', 'club'],
      ],
    },
    unknown: {
      cards: [
        ['studio', 'm-atelier', { phase: 'ph-create' }],
        ['clinic', 'm-clinic'],
        ['club', 'm-studieclub', { phase: 'ph-follow' }],
      ],
      lines: [
        ['studio', 'follows', 'clinic'],
        ['clinic', 'follows', 'club'],
      ],
      targets: [['clinic.phase']],
    },
  },
};
