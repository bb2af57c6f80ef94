import { triadFactors } from '../../catalog/triad.ts';
import type { Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';
import { scoreOf } from '../engine/triad.ts';

export const triadStrong: Rule = {
  id: 'triad-strong',
  factor: 'triad',
  severity: praise,
  needs: ['targetgroup'],
  source: {
    basis: 'source',
    ref: ['6'],
    quote: 'drie voorwaarden essentieel om tot verandering te kunnen komen',
  },
  thresholds: { strong: { value: 2, min: 1, max: 3 } },
  check(context, limit) {
    const strong = limit('strong');
    const groups = context.of('targetgroup');
    const isStrong = groups.every(({ attributes }) =>
      triadFactors.every((factor) => (scoreOf(attributes, factor) ?? -1) >= strong),
    );
    return isStrong ? [{ targets: groups.map(({ id }) => ({ element: id })) }] : [];
  },
  examples: {
    fires: {
      cards: [
        ['crew', 'tg-vak', { motivation: 3, capacity: 2, opportunity: 2 }],
        ['owners', 'tg-mkb', { motivation: 2, capacity: 3, opportunity: 2 }],
      ],
      targets: [['crew', 'owners']],
    },
    silent: {
      cards: [
        ['crew', 'tg-vak', { motivation: 3, capacity: 2, opportunity: 2 }],
        ['owners', 'tg-mkb', { motivation: 2, capacity: 3 }],
      ],
    },
  },
};
