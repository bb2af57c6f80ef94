import { textOf } from '../../design/design.ts';
import type { Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const whyStatementEmpty: Rule = {
  id: 'why-statement-empty',
  factor: 'c-dialogue',
  severity: warningFromDesign,
  needs: [],
  source: {
    basis: 'source',
    ref: ['13'],
    quote: 'Succes vergt een intensieve aanhoudende dialoog over het waarom',
  },
  /** While designing the sentence may still be in people's heads; once it runs, newcomers need to read it. */
  check(context) {
    if (context.isSketch || textOf(context.design.attributes, 'whyStatement')) return [];
    const targets = [{ attribute: 'whyStatement' }];
    if (context.stage === 'design') return [{ targets, unknown: true }];
    const talk = context.cards('milestone', ['ms-why-dialogue'])[0];
    if (!talk) return [{ targets }];
    const data = { talk: { element: talk.id }, variant: { text: 'planned' } };
    return [{ targets: [...targets, { element: talk.id }], data, milder: true, fixable: false }];
  },
  fix: (design, _finding, newId) =>
    layCard(design, { kind: 'milestone', entry: 'ms-why-dialogue' }, newId),
  examples: {
    fires: {
      stage: 'run',
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['goal', 'goal-shared'],
      ],
      targets: [['.whyStatement']],
    },
    silent: {
      stage: 'run',
      crowd: true,
      about: {
        whyStatement: 'Wie alleen naar de eigen cijfers kijkt, ziet te laat wat anders kan.',
      },
      cards: [
        ['firm', 'sh-mkb'],
        ['goal', 'goal-shared'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['goal', 'goal-shared'],
      ],
      targets: [['.whyStatement']],
    },
  },
};
