import { partySets } from '../../catalog/stakeholders.ts';
import { type Element, textOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { expertsOf } from '../engine/experts.ts';
import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const openVsCompetitive: Rule = {
  id: 'open-vs-competitive',
  factor: 'tension',
  severity: hint,
  needs: ['stakeholder', 'agreement'],
  source: {
    basis: 'source',
    ref: ['7', '11'],
    quote: 'meestal door de competitieve druk binnen een sector',
  },
  check(context) {
    // Without any agreement another check speaks, and louder.
    if (!context.has(['agr-competition']) || context.has(['agr-ip'])) return [];
    const expert = expertsOf(context).find(({ attributes }) => attributes.access === 'open');
    const pair = expert && competitorsOf(context);
    if (!expert || !pair) return [];
    const [one, other] = pair;
    return [
      {
        targets: [one, other, expert].map(({ id }) => ({ element: id })),
        data: {
          one: { element: one.id },
          other: { element: other.id },
          expert: { element: expert.id },
        },
      },
    ];
  },
  fix: (design, _finding, newId) =>
    layCard(
      design,
      { kind: 'agreement', entry: 'agr-ip', attributes: { status: 'wanted' } },
      newId,
    ),
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['grower', 'sh-mkb', { market: 'Tomaten' }],
        ['neighbour', 'sh-mkb', { market: 'Tomaten' }],
        ['lab', 'sh-onderzoek', { access: 'open' }],
        ['fair', 'agr-competition', { status: 'arranged' }],
      ],
      targets: [['grower', 'neighbour', 'lab']],
    },
    silent: {
      crowd: true,
      cards: [
        ['grower', 'sh-mkb', { market: 'Tomaten' }],
        ['neighbour', 'sh-mkb', { market: 'Tomaten' }],
        ['lab', 'sh-onderzoek', { access: 'open' }],
        ['fair', 'agr-competition', { status: 'arranged' }],
        ['inside', 'agr-ip', { status: 'wanted' }],
      ],
    },
  },
};

/** The first two firms that wrote down the same market. */
function competitorsOf(context: Context): readonly [Element, Element] | undefined {
  const seen = new Map<string, Element>();
  for (const firm of context.cards('stakeholder', partySets.BUSINESS)) {
    const market = textOf(firm.attributes, 'market')?.trim().toLowerCase();
    if (market === undefined) continue;
    const other = seen.get(market);
    if (other) return [other, firm];
    seen.set(market, firm);
  }
  return undefined;
}
