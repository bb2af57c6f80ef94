import { targetsOf } from '../engine/naming.ts';
import { layForm, phasesOf } from '../engine/repertoire.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';

const later = ['ph-implement', 'ph-follow'];

export const utopiaNoNextStep: Rule = {
  id: 'utopia-no-next-step',
  factor: 'follow-through',
  severity: warningFromDesign,
  needs: ['metaphor'],
  source: {
    basis: 'source',
    ref: ['B3.2'],
    quote: 'het risico groot dat het bij creatieve ideeën blijft',
  },
  check(context) {
    const utopias = context.cards('metaphor', ['m-utopia']);
    const utopia = utopias[0];
    if (!utopia || context.isSketch) return [];
    const isSettled = context
      .of('metaphor')
      .some(
        (form) =>
          form.attributes.phase === 'ph-create' ||
          phasesOf(form).some((phase) => later.includes(phase)),
      );
    return isSettled
      ? []
      : [{ targets: targetsOf(utopias), data: { form: { element: utopia.id } } }];
  },
  fix: (design, finding, newId) =>
    layForm(design, 'm-repetitie', newId, {
      after: elementOf(finding, 'form'),
      attributes: { phase: 'ph-implement' },
    }),
  examples: {
    fires: { crowd: true, cards: [['utopia', 'm-utopia']], targets: [['utopia']] },
    silent: {
      crowd: true,
      cards: [
        ['utopia', 'm-utopia'],
        ['rehearsal', 'm-repetitie'],
      ],
      lines: [['utopia', 'follows', 'rehearsal']],
    },
  },
};
