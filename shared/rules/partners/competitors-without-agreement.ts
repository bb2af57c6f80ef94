import { type Element, textOf } from '../../design/design.ts';
import { arrangements, unlessArranged } from '../engine/arranged.ts';
import { firstOf, targetsOf } from '../engine/naming.ts';
import { partnersIn } from '../engine/queries.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { errorFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const competitorsWithoutAgreement: Rule = {
  id: 'competitors-without-agreement',
  factor: 'sf-experts',
  severity: errorFromDesign,
  needs: ['stakeholder'],
  source: {
    basis: 'source',
    ref: ['7'],
    quote: 'overwegingen van concurrentie, veiligheid of vertrouwelijkheid van gegevens',
  },
  check(context) {
    const firms = partnersIn(context, 'BUSINESS');
    if (firms.length < 2) return [];
    const rivals = rivalsAmong(firms);
    const [first, second] = rivals;
    const cards = arrangements(context, [], ['agr-ip', 'agr-competition']);
    if (first && second) {
      const data = { first: { element: first.id }, second: { element: second.id } };
      return unlessArranged(cards, { targets: targetsOf(rivals, 'market'), data });
    }
    if (context.isSketch || cards.length > 0) return [];
    // A supplier sells to the others rather than beside them.
    const sellers = firms.filter(({ entry }) => entry !== 'sh-leverancier');
    const open = sellers.filter((firm) => !textOf(firm.attributes, 'market'));
    if (sellers.length < 2 || open.length === 0) return [];
    const data = { ...firstOf('partner', open), variant: { text: 'market' } };
    return [{ targets: targetsOf(open, 'market'), data, unknown: true }];
  },
  fix(design, finding, newId) {
    const near = elementOf(finding, 'first');
    if (!near) return design;
    const attributes = { status: 'wanted' };
    return layCard(design, { kind: 'agreement', entry: 'agr-ip', near, attributes }, newId);
  },
  examples: {
    fires: {
      cards: [
        ['one', 'sh-mkb', { market: 'Tomaten' }],
        ['other', 'sh-mkb', { market: 'tomaten' }],
        ['club', 'm-studieclub'],
      ],
      lines: [
        ['one', 'participates', 'club'],
        ['other', 'participates', 'club'],
      ],
      targets: [['one.market', 'other.market']],
    },
    silent: {
      cards: [
        ['one', 'sh-mkb', { market: 'Tomaten' }],
        ['other', 'sh-mkb', { market: 'tomaten' }],
        ['club', 'm-studieclub'],
        ['sharing', 'agr-ip', { status: 'arranged' }],
      ],
      lines: [
        ['one', 'participates', 'club'],
        ['other', 'participates', 'club'],
      ],
    },
    unknown: {
      cards: [
        ['one', 'sh-mkb', { market: 'Tomaten' }],
        ['other', 'sh-mkb', { market: 'tomaten' }],
        ['club', 'm-studieclub'],
        ['sharing', 'agr-ip'],
      ],
      lines: [
        ['one', 'participates', 'club'],
        ['other', 'participates', 'club'],
      ],
      targets: [['sharing.status']],
    },
  },
};

/** The first market that two or more of them name, written alike but for capitals and spaces. */
function rivalsAmong(firms: readonly Element[]): readonly Element[] {
  const markets = new Map<string, Element[]>();
  for (const firm of firms) {
    const market = textOf(firm.attributes, 'market')?.trim().toLowerCase();
    if (!market) continue;
    const there = markets.get(market);
    if (there) there.push(firm);
    else markets.set(market, [firm]);
  }
  return [...markets.values()].find((list) => list.length > 1) ?? [];
}
