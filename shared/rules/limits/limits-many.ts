import { listOf } from '../../design/design.ts';
import { limitSigns } from '../../design/vocabulary.ts';
import type { Rule } from '../engine/rule.ts';
import { errorAlways } from '../engine/severity.ts';

export const limitsMany: Rule = {
  id: 'limits-many',
  factor: 'limits',
  severity: errorAlways,
  needs: [],
  source: {
    basis: 'source',
    ref: ['MS', '14'],
    quote: 'werkt het learning community-concept misschien niet (goed)',
  },
  thresholds: { signs: { value: 3, min: 1, max: limitSigns.length } },
  check(context, limit) {
    const count = new Set(listOf(context.design.attributes, 'limitsYes')).size;
    if (count < limit('signs')) return [];
    return [
      {
        targets: [{ attribute: 'limitsYes' }],
        data: { count: { number: count }, all: { number: limitSigns.length } },
      },
    ];
  },
  examples: {
    fires: {
      stage: 'explore',
      about: { limitsYes: ['lim-known', 'lim-alone', 'lim-nobody'] },
      cards: [['firm', 'sh-mkb']],
      targets: [['.limitsYes']],
    },
    silent: {
      stage: 'explore',
      about: { limitsYes: ['lim-nobody'], limitsNo: ['lim-known', 'lim-alone'] },
      cards: [['firm', 'sh-mkb']],
    },
  },
};
