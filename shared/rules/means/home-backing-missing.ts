import { type Element, listOf } from '../../design/design.ts';
import { arrangements, unlessArranged } from '../engine/arranged.ts';
import { partiesOf } from '../engine/queries.ts';
import type { Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const homeBackingMissing: Rule = {
  id: 'home-backing-missing',
  factor: 'support',
  severity: warningFromDesign,
  needs: ['stakeholder'],
  source: {
    basis: 'source',
    ref: ['7'],
    quote: 'draagvlak (in het netwerk én de eigen organisatie)',
  },
  check(context) {
    if (context.isSketch) return [];
    const parties = partiesOf(context).filter((party) => hasHome(party) && !isBacked(party));
    const first = parties[0];
    if (!first) return [];
    return unlessArranged(arrangements(context, ['sup-backing']), {
      targets: parties.map(({ id }) => ({ element: id })),
      data: { partner: { element: first.id } },
    });
  },
  fix: (design, _finding, newId) =>
    layCard(
      design,
      { kind: 'support', entry: 'sup-backing', attributes: { status: 'wanted' } },
      newId,
    ),
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf', { mandate: 'limited' }],
        ['school', 'sh-mbo', { mandate: 'none' }],
      ],
      targets: [['firm', 'school']],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf', { mandate: 'limited' }],
        ['school', 'sh-mbo', { mandate: 'none' }],
        ['home', 'sup-backing', { status: 'promised' }],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['school', 'sh-mbo'],
        ['home', 'sup-backing'],
      ],
      targets: [['home.status']],
    },
  },
};

/** Who owns a small business or works alone has nobody at home to convince. */
function hasHome({ entry, attributes: { size } }: Element): boolean {
  if (entry === 'sh-zzp' || entry === 'sh-gebruiker' || size === 'small') return false;
  return entry !== 'sh-mkb' || size !== undefined;
}

function isBacked({ attributes }: Element): boolean {
  return (
    attributes.mandate === 'full' || (listOf(attributes, 'ownership') ?? []).includes('embedding')
  );
}
