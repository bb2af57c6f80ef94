import { partiesOf } from '../engine/queries.ts';
import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const rolesNotDiscussed: Rule = {
  id: 'roles-not-discussed',
  factor: 'c-collaborate',
  severity: hint,
  needs: ['stakeholder'],
  source: {
    basis: 'source',
    ref: ['7'],
    quote: 'Anticiperen op de risico’s door deze te analyseren en bespreken',
  },
  thresholds: { parties: { value: 3, min: 2, max: 20 } },
  /** A talk that is only wanted is enough to stop giving the tip. */
  check(context, limit) {
    if (context.isSketch || partiesOf(context).length < limit('parties')) return [];
    const isThere = context.has(['sup-roleanalysis', 'agr-roles']);
    return isThere ? [] : [{}];
  },
  fix: (design, _finding, newId) =>
    layCard(
      design,
      { kind: 'support', entry: 'sup-roleanalysis', attributes: { status: 'wanted' } },
      newId,
    ),
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['town', 'sh-gemeente'],
      ],
      targets: [[]],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['town', 'sh-gemeente'],
        ['talk', 'sup-roleanalysis'],
      ],
    },
  },
};
