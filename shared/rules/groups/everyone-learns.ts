import { textOf } from '../../design/design.ts';
import { partiesOf } from '../engine/queries.ts';
import type { Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';

export const everyoneLearns: Rule = {
  id: 'everyone-learns',
  factor: 'who',
  severity: praise,
  needs: ['stakeholder', 'targetgroup'],
  source: {
    basis: 'source',
    ref: ['5'],
    quote: 'leren ook alle andere betrokkenen in het netwerk veel',
  },
  thresholds: { partners: { value: 2, min: 1, max: 20 } },
  check(context, limit) {
    const learning = partiesOf(context).filter(
      ({ attributes }) => textOf(attributes, 'learningGoal') !== undefined,
    );
    if (learning.length < limit('partners')) return [];
    return [
      {
        targets: learning.map(({ id }) => ({ element: id })),
        data: { count: { number: learning.length } },
      },
    ];
  },
  examples: {
    fires: {
      cards: [
        ['skilled', 'tg-vak'],
        ['firm', 'sh-mkb', { learningGoal: 'Hoe delen we wat op de vloer bekend is?' }],
        ['school', 'sh-mbo', { learningGoal: 'Hoe komt nieuwe techniek in onze lessen?' }],
      ],
      targets: [['firm', 'school']],
    },
    silent: {
      cards: [
        ['skilled', 'tg-vak'],
        ['firm', 'sh-mkb', { learningGoal: 'Hoe delen we wat op de vloer bekend is?' }],
        ['school', 'sh-mbo'],
      ],
    },
  },
};
