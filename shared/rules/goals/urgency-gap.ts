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
    const known = partners.filter((partner) => urgencyOf(partner) !== undefined);
    const high = extreme(known, 1);
    const low = extreme(known, -1);
    if (high && low && (urgencyOf(high) ?? 0) - (urgencyOf(low) ?? 0) >= limit('gap')) {
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
    if (context.isSketch || context.stage === 'explore' || known.length === partners.length)
      return [];
    const open = partners.filter((partner) => !known.includes(partner));
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

function urgencyOf({ attributes }: Element): number | undefined {
  return numberOf(attributes, 'urgency');
}

/** The first partner with the highest (1) or lowest (-1) urgency. */
function extreme(partners: readonly Element[], sign: 1 | -1): Element | undefined {
  let found: Element | undefined;
  for (const partner of partners)
    if (!found || sign * (urgencyOf(partner) ?? 0) > sign * (urgencyOf(found) ?? 0))
      found = partner;
  return found;
}
