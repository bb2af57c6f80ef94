import { type Element, numberOf } from '../../design/design.ts';
import { targetsOf } from '../engine/naming.ts';
import { unlessAnswered } from '../engine/obstacles.ts';
import type { Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';

export const bottlenecksConsidered: Rule = {
  id: 'bottlenecks-considered',
  factor: 'bottlenecks',
  severity: praise,
  needs: ['bottleneck'],
  source: { basis: 'source', ref: ['7'], quote: 'maar wordt er ook gewerkt aan oplossingen' },
  thresholds: {
    rated: { value: 3, min: 1, max: 20 },
    big: { value: 4, min: 1, max: 9 },
  },
  check(context, limit) {
    const bottlenecks = context.of('bottleneck');
    if (bottlenecks.length < limit('rated')) return [];
    const sizes = bottlenecks.map(sizeOf);
    if (sizes.some((size) => size === undefined)) return [];
    const answered = bottlenecks.map((one) => unlessAnswered(context, one, {}).length === 0);
    const isCared = sizes.every((size = 0, at) => size < limit('big') || answered[at] === true);
    if (!isCared || !answered.includes(true)) return [];
    return [{ targets: targetsOf(bottlenecks), data: { count: { number: bottlenecks.length } } }];
  },
  examples: {
    fires: {
      cards: [
        ['distance', 'kn-2', { likelihood: 3, impact: 2 }],
        ['cultures', 'kn-6', { likelihood: 2, impact: 2 }],
        ['cycle', 'kn-7', { likelihood: 1, impact: 2 }],
        ['online', 'sup-ict', { status: 'arranged' }],
        ['bridge', 'rol-verbinder'],
      ],
      lines: [
        ['online', 'mitigates', 'distance'],
        ['bridge', 'mitigates', 'cultures'],
      ],
      targets: [['distance', 'cultures', 'cycle']],
    },
    silent: {
      cards: [
        ['distance', 'kn-2', { likelihood: 3, impact: 2 }],
        ['cultures', 'kn-6', { likelihood: 2, impact: 2 }],
        ['cycle', 'kn-7', { likelihood: 1, impact: 2 }],
        ['online', 'sup-ict', { status: 'arranged' }],
      ],
      lines: [['online', 'mitigates', 'distance']],
    },
  },
};

function sizeOf({ attributes }: Element): number | undefined {
  const likelihood = numberOf(attributes, 'likelihood');
  const impact = numberOf(attributes, 'impact');
  return likelihood === undefined || impact === undefined ? undefined : likelihood * impact;
}
