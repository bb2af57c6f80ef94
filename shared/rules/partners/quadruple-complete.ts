import { partySets } from '../../catalog/stakeholders.ts';
import type { Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';

const needed = [partySets.BUSINESS, partySets.EDU, partySets.GOV, partySets.RESEARCH];

export const quadrupleComplete: Rule = {
  id: 'quadruple-complete',
  factor: 'sf-networks',
  severity: praise,
  needs: ['stakeholder'],
  source: {
    basis: 'source',
    ref: ['7'],
    quote: 'verschillende stakeholders (bedrijven, overheid, onderwijs, onderzoek)',
  },
  check(context) {
    const parties = needed.map((set) => context.cards('stakeholder', set));
    if (parties.some((group) => group.length === 0)) return [];
    return [{ targets: parties.flat().map(({ id }) => ({ element: id })) }];
  },
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['town', 'sh-gemeente'],
        ['lab', 'sh-lectoraat'],
      ],
      targets: [['firm', 'school', 'town', 'lab']],
    },
    silent: {
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['town', 'sh-gemeente'],
      ],
    },
  },
};
