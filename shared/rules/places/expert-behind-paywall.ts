import type { Element } from '../../design/design.ts';
import { arrangements, unlessArranged } from '../engine/arranged.ts';
import type { Context } from '../engine/context.ts';
import { expertsOf } from '../engine/experts.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

const groups = ['tg-mkb', 'tg-zzp', 'tg-werkzoekend', 'tg-laag', 'tg-sw'];
const partners = ['sh-mkb', 'sh-zzp', 'sh-werkzoekende'];

export const expertBehindPaywall: Rule = {
  id: 'expert-behind-paywall',
  factor: 'sf-experts',
  severity: warning,
  needs: [],
  source: {
    basis: 'source',
    ref: ['MS', '11'],
    quote: 'Expertisenetwerken: open, laagdrempelig en toegankelijk',
  },
  check(context) {
    const paid = paidFor(context);
    const first = paid[0];
    const party = first && smallParty(context);
    if (!first || !party) return [];
    const money = arrangements(
      context,
      ['sup-funds', 'sup-voucher', 'sup-costdown'],
      ['agr-costs'],
    );
    const targets = [...paid, party].map(({ id }) => ({ element: id }));
    const data = { paid: { element: first.id }, party: { element: party.id } };
    return unlessArranged(money, { targets, data });
  },
  fix(design, finding, newId) {
    const party = elementOf(finding, 'party');
    if (!party) return design;
    const attributes = { status: 'wanted' };
    return layCard(
      design,
      { kind: 'support', entry: 'sup-voucher', near: party, attributes },
      newId,
      [{ type: 'enables', to: party }],
    );
  },
  examples: {
    fires: {
      cards: [
        ['owners', 'tg-zzp'],
        ['expert', 'rol-expert', { access: 'paid' }],
      ],
      targets: [['expert', 'owners']],
    },
    silent: {
      cards: [
        ['owners', 'tg-zzp'],
        ['expert', 'rol-expert', { access: 'paid' }],
        ['voucher', 'sup-voucher', { status: 'promised' }],
      ],
    },
    unknown: {
      cards: [
        ['owners', 'tg-zzp'],
        ['expert', 'rol-expert', { access: 'paid' }],
        ['voucher', 'sup-voucher'],
      ],
      targets: [['voucher.status']],
    },
  },
};

function paidFor(context: Context): readonly Element[] {
  const isPaid = ({ attributes }: Element) => attributes.access === 'paid';
  return [...expertsOf(context).filter(isPaid), ...context.of('technology').filter(isPaid)];
}

function smallParty(context: Context): Element | undefined {
  const firms = context.cards('stakeholder', partners);
  return (
    context.cards('targetgroup', groups)[0] ??
    firms.find(({ attributes: { size } }) => size !== 'medium' && size !== 'large')
  );
}
