import { listOf } from '../../design/design.ts';
import type { Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';

export const buildsOnExisting: Rule = {
  id: 'builds-on-existing',
  factor: 'sf-networks',
  severity: praise,
  needs: ['stakeholder'],
  source: {
    basis: 'source',
    ref: ['MS'],
    quote: 'Ze borduren voort op bestaande samenwerkingsverbanden',
  },
  check(context) {
    const structures = (listOf(context.design.attributes, 'buildsOn') ?? []).filter(
      (id) => id !== 'str-none',
    );
    const regional = context
      .of('stakeholder')
      .filter(
        ({ id, attributes: { layer } }) =>
          layer === 'ly-regio' &&
          (context.hasFrom(id, 'exchanges') || context.hasTo(id, 'exchanges')),
      );
    if (structures.length === 0 || regional.length === 0) return [];
    return [
      {
        targets: regional.map(({ id }) => ({ element: id })),
        data: { structures: { entries: structures } },
      },
    ];
  },
  examples: {
    fires: {
      about: { buildsOn: ['str-fieldlab'] },
      cards: [
        ['firm', 'sh-mkb'],
        ['town', 'sh-gemeente', { layer: 'ly-regio' }],
      ],
      lines: [['firm', 'exchanges', 'town']],
      targets: [['town']],
    },
    silent: {
      about: { buildsOn: ['str-fieldlab'] },
      cards: [
        ['firm', 'sh-mkb'],
        ['town', 'sh-gemeente', { layer: 'ly-regio' }],
      ],
    },
  },
};
