import { targetsOf } from '../engine/naming.ts';
import { formsIn, formsWithoutPhase, landingPhases } from '../engine/phases.ts';
import { layForm } from '../engine/repertoire.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { errorFromDesign } from '../engine/severity.ts';

export const followThroughMissing: Rule = {
  id: 'follow-through-missing',
  factor: 'follow-through',
  severity: errorFromDesign,
  needs: ['metaphor'],
  source: {
    basis: 'source',
    ref: ['4', '7'],
    quote: 'Innovatie vraagt, naast creatie, ook doorzettingsvermogen',
  },
  check(context) {
    const creating = formsIn(context, ['ph-create']);
    const first = creating[0];
    if (!first || formsIn(context, landingPhases).length > 0) return [];
    const lasts = context
      .of('support')
      .some((support) => landingPhases.includes(support.attributes.untilPhase));
    if (lasts) return [];
    const open = formsWithoutPhase(context);
    const asked = open[0];
    if (!asked) return [{ targets: targetsOf(creating), data: { form: { element: first.id } } }];
    const data = { form: { element: asked.id } };
    return [{ targets: targetsOf(open, 'phase'), data, unknown: true }];
  },
  fix(design, finding, newId) {
    const after = elementOf(finding, 'form');
    if (!after) return design;
    return layForm(design, 'm-repetitie', newId, { after, attributes: { phase: 'ph-implement' } });
  },
  examples: {
    fires: {
      cards: [
        ['goal', 'goal-shared'],
        ['lab', 'm-laboratorium', { phase: 'ph-create' }],
      ],
      lines: [['lab', 'serves', 'goal']],
      targets: [['lab']],
    },
    silent: {
      cards: [
        ['goal', 'goal-shared'],
        ['lab', 'm-laboratorium', { phase: 'ph-create' }],
        ['try', 'm-repetitie', { phase: 'ph-implement' }],
      ],
      lines: [
        ['lab', 'serves', 'goal'],
        ['try', 'serves', 'goal'],
        ['lab', 'follows', 'try'],
      ],
    },
    unknown: {
      cards: [
        ['goal', 'goal-shared'],
        ['lab', 'm-laboratorium', { phase: 'ph-create' }],
        ['club', 'm-studieclub'],
      ],
      lines: [
        ['lab', 'serves', 'goal'],
        ['club', 'serves', 'goal'],
      ],
      targets: [['club.phase']],
    },
  },
};
