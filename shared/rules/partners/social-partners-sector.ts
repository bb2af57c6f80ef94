import { partnersIn } from '../engine/queries.ts';
import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const socialPartnersSector: Rule = {
  id: 'social-partners-sector',
  factor: 'sf-networks',
  severity: hint,
  needs: ['stakeholder'],
  source: { basis: 'elaborated', ref: ['B1', '6'] },
  check(context) {
    if (context.isSketch || context.design.attributes.scope !== 'sector') return [];
    // An agreement or fund of the sector already brings them to the table.
    if (partnersIn(context, 'SOCIAL').length > 0 || context.has(['sup-cao'])) return [];
    return [{ targets: [{ attribute: 'scope' }] }];
  },
  fix: (design, _finding, newId) =>
    layCard(design, { kind: 'stakeholder', entry: 'sh-branche' }, newId),
  examples: {
    fires: {
      crowd: true,
      about: { scope: 'sector' },
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
      ],
      targets: [['.scope']],
    },
    silent: {
      crowd: true,
      about: { scope: 'sector' },
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['branch', 'sh-branche'],
      ],
    },
  },
};
