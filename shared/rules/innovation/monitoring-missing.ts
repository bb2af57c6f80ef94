import { arrangements, unlessArranged } from '../engine/arranged.ts';
import type { Rule } from '../engine/rule.ts';
import { warningFromRun } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Moments to look whether it works. */
const moments = ['ms-evaluation', 'ms-harvest', 'ms-goal-review'];

export const monitoringMissing: Rule = {
  id: 'monitoring-missing',
  factor: 'results',
  severity: warningFromRun,
  needs: [],
  source: {
    basis: 'source',
    ref: ['B3.3'],
    quote: 'Monitor de learning communities vanaf de start',
  },
  check(context) {
    if (context.isSketch || context.has(moments)) return [];
    const isFollowed =
      context.of('goal').some(({ attributes }) => attributes.reviewEvery !== undefined) ||
      context.of('result').some(({ attributes }) => attributes.measuredAt !== undefined);
    if (isFollowed) return [];
    return unlessArranged(arrangements(context, ['sup-monitor']), {});
  },
  fix: (design, _finding, newId) =>
    layCard(design, { kind: 'milestone', entry: 'ms-evaluation' }, newId),
  examples: {
    fires: {
      stage: 'run',
      crowd: true,
      cards: [
        ['goal', 'goal-shared'],
        ['club', 'm-studieclub'],
      ],
      lines: [['club', 'serves', 'goal']],
      targets: [[]],
    },
    silent: {
      stage: 'run',
      crowd: true,
      cards: [
        ['goal', 'goal-shared'],
        ['club', 'm-studieclub'],
        ['scan', 'sup-monitor', { status: 'arranged' }],
      ],
      lines: [['club', 'serves', 'goal']],
    },
    unknown: {
      stage: 'run',
      crowd: true,
      cards: [
        ['goal', 'goal-shared'],
        ['club', 'm-studieclub'],
        ['scan', 'sup-monitor'],
      ],
      lines: [['club', 'serves', 'goal']],
      targets: [['scan.status']],
    },
  },
};
