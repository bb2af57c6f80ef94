import type { Element } from '../../design/design.ts';
import { connect } from '../../edit/index.ts';
import type { Context } from '../engine/context.ts';
import { draftsFor } from '../engine/drafts.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';
import { modesOf, steeredPartners } from '../engine/steering.ts';

export const financeDominant: Rule = {
  id: 'finance-dominant',
  factor: 'steering',
  severity: warning,
  needs: ['steering', 'stakeholder'],
  source: {
    basis: 'source',
    ref: ['9'],
    quote: 'sturen op financiën blijkt relatief minder effectief',
  },
  check(context) {
    const cards = context.cards('steering', ['st-financieel']);
    const partners = new Set(cards.flatMap((card) => steeredPartners(context, card)));
    return draftsFor([...partners], (partner) => checkPartner(context, partner));
  },
  /** Facilities: with values, one of the two that the agenda calls most effective. */
  fix(design, finding, newId) {
    const from = elementOf(finding, 'partner');
    if (!from) return design;
    const entry = 'st-faciliteiten';
    const there = design.elements.find((element) => element.entry === entry);
    if (there) return connect(design, { id: newId(), type: 'steeredBy', from, to: there.id });
    const attributes = { dominance: 'supplementary' };
    return layCard(design, { kind: 'steering', entry, near: from, attributes }, newId, [
      { type: 'steeredBy', from },
    ]);
  },
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-mkb'],
        ['money', 'st-financieel', { dominance: 'dominant' }],
      ],
      lines: [['firm', 'steeredBy', 'money']],
      targets: [['firm', 'money']],
    },
    silent: {
      cards: [
        ['firm', 'sh-mkb'],
        ['money', 'st-financieel', { dominance: 'dominant' }],
        ['facilities', 'st-faciliteiten'],
      ],
      lines: [
        ['firm', 'steeredBy', 'money'],
        ['firm', 'steeredBy', 'facilities'],
      ],
    },
    unknown: {
      cards: [
        ['firm', 'sh-mkb'],
        ['money', 'st-financieel'],
      ],
      lines: [['firm', 'steeredBy', 'money']],
      targets: [['money.dominance', 'firm']],
    },
  },
};

/** Money as one of several ways of steering is no fault. */
function checkPartner(context: Context, partner: Element): Draft[] {
  const modes = modesOf(context, partner);
  const money = modes.find((mode) => mode.entry === 'st-financieel');
  if (!money || modes.some((mode) => mode.entry !== 'st-financieel')) return [];
  const { dominance } = money.attributes;
  if (dominance === 'supplementary') return [];
  const data = { partner: { element: partner.id } };
  return dominance === undefined
    ? [
        {
          targets: [{ element: money.id, attribute: 'dominance' }, { element: partner.id }],
          data,
          unknown: true,
        },
      ]
    : [{ targets: [{ element: partner.id }, { element: money.id }], data }];
}
