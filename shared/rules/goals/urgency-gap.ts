import { type Element, numberOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { firstOf, targetsOf } from '../engine/naming.ts';
import { bearersOf } from '../engine/owners.ts';
import { settledOf } from '../engine/queries.ts';
import type { Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const urgencyGap: Rule = {
  id: 'urgency-gap',
  factor: 'c-urgency',
  severity: warning,
  needs: ['stakeholder'],
  source: {
    basis: 'source',
    ref: ['7', '13'],
    quote: 'de urgentie en het eigenaarschap daadwerkelijk met elkaar delen',
  },
  thresholds: { gap: { value: 2, min: 1, max: 3 } },
  /** Guests and suppliers need not feel it: only partners that carry the community are compared. */
  check(context, limit) {
    const partners = bearersOf(context);
    if (partners.length < 2) return [];
    const { high, low, open } = rangeOf(partners);
    if (high && low && high.urgency - low.urgency >= limit('gap')) {
      const data = { high: { element: high.id }, low: { element: low.id } };
      const targets = targetsOf([low, high], 'urgency');
      const talk = talkIn(context);
      if (!talk) return [{ targets, data }];
      if (context.stage === 'explore') return [];
      const planned = { ...data, variant: { text: 'planned' } };
      return [
        {
          targets: [...targets, { element: talk.id }],
          data: planned,
          milder: true,
          fixable: false,
        },
      ];
    }
    if (context.isSketch || context.stage === 'explore' || open.length === 0) return [];
    const data = firstOf('partner', open);
    return [{ targets: targetsOf(open, 'urgency'), data, unknown: true }];
  },
  fix: (design, _finding, newId) =>
    layCard(design, { kind: 'milestone', entry: 'ms-why-dialogue' }, newId),
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-mkb', { urgency: 3 }],
        ['school', 'sh-mbo', { urgency: 1 }],
        ['goal', 'goal-shared', { agreedBy: ['firm', 'school'] }],
      ],
      targets: [['school.urgency', 'firm.urgency']],
    },
    silent: {
      cards: [
        ['firm', 'sh-mkb', { urgency: 3 }],
        ['school', 'sh-mbo', { urgency: 2 }],
        ['goal', 'goal-shared', { agreedBy: ['firm', 'school'] }],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb', { urgency: 3 }],
        ['school', 'sh-mbo'],
        ['goal', 'goal-shared', { agreedBy: ['firm', 'school'] }],
      ],
      targets: [['school.urgency']],
    },
  },
};

/** Where the difference can be talked about. */
function talkIn(context: Context): Element | undefined {
  const support = context.cards('support', ['sup-dialogue']);
  const [talk] = context.cards('milestone', ['ms-why-dialogue']);
  return talk ?? (settledOf(support) === 'settled' ? support[0] : undefined);
}

type Felt = { readonly id: string; readonly urgency: number };

/** The first partners with the highest and the lowest urgency, and those of whom nobody said it. */
function rangeOf(partners: readonly Element[]) {
  let high: Felt | undefined;
  let low: Felt | undefined;
  const open: Element[] = [];
  for (const partner of partners) {
    const urgency = numberOf(partner.attributes, 'urgency');
    if (urgency === undefined) open.push(partner);
    else {
      if (!high || urgency > high.urgency) high = { id: partner.id, urgency };
      if (!low || urgency < low.urgency) low = { id: partner.id, urgency };
    }
  }
  return { high, low, open };
}
