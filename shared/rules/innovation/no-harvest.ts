import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Cards that say that what was learned is gathered and kept. */
const harvest = ['ms-harvest', 'sup-memory', 'sup-dissemination', 'out-circulation'];

export const noHarvest: Rule = {
  id: 'no-harvest',
  factor: 'circulation',
  severity: hint,
  needs: ['metaphor'],
  source: { basis: 'elaborated', ref: ['13'], literature: ['LISO'] },
  check: (context) => (context.isSketch || context.has(harvest) ? [] : [{}]),
  fix: (design, _finding, newId) =>
    layCard(design, { kind: 'milestone', entry: 'ms-harvest' }, newId),
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['goal', 'goal-shared'],
        ['club', 'm-studieclub'],
      ],
      lines: [['club', 'serves', 'goal']],
      targets: [[]],
    },
    silent: {
      crowd: true,
      cards: [
        ['goal', 'goal-shared'],
        ['club', 'm-studieclub'],
        ['harvest', 'ms-harvest'],
      ],
      lines: [['club', 'serves', 'goal']],
    },
  },
};
