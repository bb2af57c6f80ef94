import type { Element } from '../../design/design.ts';
import type { Rule } from '../engine/rule.ts';
import { errorFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const timeMissing: Rule = {
  id: 'time-missing',
  factor: 'c-time',
  severity: errorFromDesign,
  needs: [],
  source: { basis: 'source', ref: ['13', '7'], quote: 'faciliteiten als tijd' },
  check(context) {
    if (context.isSketch) return [];
    const cards: readonly Element[] = [
      ...context.cards('support', ['sup-time', 'sup-worktime']),
      ...context.cards('agreement', ['agr-time']),
    ];
    const isSettled = ({ attributes: { status } }: Element) =>
      status === 'promised' || status === 'arranged';
    if (cards.some(isSettled)) return [];
    const open = cards.find((card) => card.attributes.status === undefined);
    const card = open ?? cards[0];
    if (!card) return [{}];
    const targets = [{ element: card.id, attribute: 'status' }];
    const data = { card: { element: card.id } };
    if (open) return [{ targets, data, unknown: true }];
    const variant = { text: 'wanted' };
    return [{ targets, data: { ...data, variant }, milder: true, fixable: false }];
  },
  /** The card says that time is wanted; whether it is arranged is for people to say. */
  fix: (design, _finding, newId) =>
    layCard(
      design,
      { kind: 'support', entry: 'sup-time', attributes: { status: 'wanted' } },
      newId,
    ),
  examples: {
    fires: { crowd: true, cards: [['goal', 'goal-shared']], targets: [[]] },
    silent: {
      crowd: true,
      cards: [
        ['goal', 'goal-shared'],
        ['hours', 'sup-time', { status: 'promised' }],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['goal', 'goal-shared'],
        ['hours', 'sup-time'],
      ],
      targets: [['hours.status']],
    },
  },
};
