import { entries } from '../../catalog/index.ts';
import type { Rule } from '../engine/rule.ts';
import { hintAlways } from '../engine/severity.ts';

export const canvasOverfull: Rule = {
  id: 'canvas-overfull',
  factor: 'checks',
  severity: hintAlways,
  needs: [],
  source: { basis: 'elaborated', ref: ['13'], literature: ['ZIT21'] },
  thresholds: {
    cards: { value: 45, min: 10, max: 1000 },
    frames: { value: 2, min: 1, max: 20 },
  },
  check(context, limit) {
    const frames = context.of('frame').length;
    if (frames >= limit('frames')) return [];
    const count = context.design.elements.length - frames - context.of('note').length;
    return count > limit('cards') ? [{ data: { count: { number: count } } }] : [];
  },
  examples: {
    fires: { cards: full(), targets: [[]] },
    silent: {
      cards: [
        ['goal', 'goal-shared'],
        ['club', 'm-studieclub'],
      ],
      lines: [['club', 'serves', 'goal']],
    },
  },
};

/** One card more than the table holds well. */
function full(): (readonly [id: string, entry: string])[] {
  const spread = entries.filter(({ kind }) => kind !== 'note' && kind !== 'frame');
  return spread
    .filter((_entry, at) => at % 3 === 0)
    .slice(0, 46)
    .map(({ id }) => [id, id] as const);
}
