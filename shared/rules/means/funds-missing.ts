import { listOf } from '../../design/design.ts';
import { arrangements, unlessArranged } from '../engine/arranged.ts';
import { partiesOf, settled } from '../engine/queries.ts';
import type { Draft, Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const fundsMissing: Rule = {
  id: 'funds-missing',
  factor: 'support',
  severity: warningFromDesign,
  needs: [],
  source: { basis: 'source', ref: ['7', '14'], quote: 'behoefte hebben aan tijd, geld en dialoog' },
  check(context): readonly Draft[] {
    if (context.isSketch || settled(context, ['sup-worktime']) === 'settled') return [];
    const parties = partiesOf(context);
    const gives = parties.map(({ attributes }) => listOf(attributes, 'contribution'));
    if (gives.some((contribution) => contribution?.includes('money'))) return [];
    const cards = arrangements(context, ['sup-funds', 'sup-voucher'], ['agr-costs']);
    const open = parties.filter((_party, index) => gives[index] === undefined);
    const first = open[0];
    if (!first || cards.length > 0) return unlessArranged(cards, {});
    const targets = open.map(({ id }) => ({ element: id, attribute: 'contribution' }));
    const data = { partner: { element: first.id }, variant: { text: 'partner' } };
    return [{ targets, data, unknown: true }];
  },
  fix: (design, _finding, newId) =>
    layCard(
      design,
      { kind: 'support', entry: 'sup-funds', attributes: { status: 'wanted' } },
      newId,
    ),
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb', { contribution: ['hours'] }],
        ['school', 'sh-mbo', { contribution: ['knowledge'] }],
      ],
      targets: [[]],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb', { contribution: ['hours', 'money'] }],
        ['school', 'sh-mbo', { contribution: ['knowledge'] }],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb', { contribution: ['hours'] }],
        ['school', 'sh-mbo'],
      ],
      targets: [['school.contribution']],
    },
  },
};
