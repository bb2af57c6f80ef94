import type { Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const goalMissing: Rule = {
  id: 'goal-missing',
  factor: 'c-joint-goal',
  counts: 'sf-ownership',
  severity: error,
  needs: [],
  source: { basis: 'source', ref: ['13'], quote: 'gezamenlijke doelbepaling' },
  check: (context) => (context.isSketch || context.of('goal').length > 0 ? [] : [{}]),
  /** The forms that lie there serve it; whoever sees that differently takes a line away. */
  fix(design, _finding, newId) {
    const forms = design.elements.filter((element) => element.kind === 'metaphor');
    const lines = forms.map(({ id }) => ({ type: 'serves', from: id }) as const);
    return layCard(design, { kind: 'goal', entry: 'goal-shared' }, newId, lines);
  },
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['clinic', 'm-clinic'],
        ['club', 'm-studieclub'],
        ['place', 'pl-werkplek'],
      ],
      targets: [[]],
    },
    silent: {
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['clinic', 'm-clinic'],
        ['club', 'm-studieclub'],
        ['goal', 'goal-shared'],
      ],
    },
  },
};
