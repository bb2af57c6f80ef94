import { partySets } from '../../catalog/stakeholders.ts';
import { type Design, type Element, numberOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { entriesOf, type Limit, type Rule, type Target } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';
import { firmsOf } from '../engine/steering.ts';

export const bottleneckSuggested: Rule = {
  id: 'bottleneck-suggested',
  factor: 'bottlenecks',
  severity: hint,
  needs: ['stakeholder'],
  source: { basis: 'elaborated', ref: ['7'] },
  thresholds: {
    travelMinutes: { value: 60, min: 5, max: 600 },
    urgencyGap: { value: 2, min: 1, max: 3 },
    smallFirms: { value: 2, min: 1, max: 20 },
    months: { value: 18, min: 1, max: 120 },
  },
  check(context, limit) {
    if (context.isSketch) return [];
    const entries: string[] = [];
    const targets: Target[] = [];
    for (const [entry, find] of signs) {
      if (context.has([entry])) continue;
      const sign = find(context, limit);
      if (!sign) continue;
      entries.push(entry);
      targets.push(sign);
    }
    if (entries.length === 0) return [];
    return [{ targets, data: { bottlenecks: { entries } } }];
  },
  fix: (design, finding, newId) =>
    entriesOf(finding, 'bottlenecks').reduce(
      (now: Design, entry) => layCard(now, { kind: 'bottleneck', entry }, newId),
      design,
    ),
  examples: {
    fires: {
      about: { travelMinutesMax: 90 },
      cards: [
        ['firm', 'sh-grootbedrijf', { urgency: 3 }],
        ['school', 'sh-mbo', { urgency: 1 }],
        ['goal', 'goal-shared'],
        ['lab', 'm-laboratorium'],
        ['crew', 'tg-vak'],
      ],
      lines: [
        ['firm', 'participates', 'lab'],
        ['school', 'participates', 'lab'],
        ['lab', 'serves', 'goal'],
      ],
      targets: [['.travelMinutesMax', 'school.urgency']],
    },
    silent: {
      about: { travelMinutesMax: 20 },
      cards: [
        ['firm', 'sh-grootbedrijf', { urgency: 3 }],
        ['school', 'sh-mbo', { urgency: 2 }],
        ['goal', 'goal-shared'],
        ['lab', 'm-laboratorium'],
        ['crew', 'tg-vak'],
      ],
      lines: [
        ['firm', 'participates', 'lab'],
        ['school', 'participates', 'lab'],
        ['lab', 'serves', 'goal'],
      ],
    },
  },
};

type Sign = (context: Context, limit: Limit) => Target | undefined;

/** What on the table points to each of the seven bottlenecks; only what was filled in can be a sign. */
const signs: readonly (readonly [entry: string, find: Sign])[] = [
  ['kn-1', closedSign],
  ['kn-2', distanceSign],
  ['kn-3', smallFirmsSign],
  ['kn-4', urgencySign],
  ['kn-5', mandateSign],
  ['kn-6', cultureSign],
  ['kn-7', cycleSign],
];

function about(card: Element | undefined, attribute: string): Target | undefined {
  return card && { element: card.id, attribute };
}

function closedSign(context: Context): Target | undefined {
  if (context.has(['agr-ip', 'agr-competition'])) return undefined;
  const isClosed = ({ attributes }: Element) => attributes.access === 'closed';
  const place = context.of('place').find(isClosed);
  return about(place ?? context.of('stakeholder').find(isClosed), 'access');
}

function distanceSign(context: Context, limit: Limit): Target | undefined {
  const minutes = numberOf(context.design.attributes, 'travelMinutesMax') ?? 0;
  if (minutes > limit('travelMinutes')) return { attribute: 'travelMinutesMax' };
  const far = context
    .of('place')
    .find(
      ({ attributes }) =>
        attributes.rotates !== true &&
        (numberOf(attributes, 'travelMinutes') ?? 0) > limit('travelMinutes'),
    );
  return about(far, 'travelMinutes');
}

/** Small firms without anyone who organises for them. */
function smallFirmsSign(context: Context, limit: Limit): Target | undefined {
  const helpers = [...partySets.SOCIAL, 'sh-intermediair', 'sup-adviser'];
  const firms = firmsOf(context);
  const first = firms[0];
  if (!first || firms.length < limit('smallFirms') || context.has(helpers)) return undefined;
  if (firms.some(({ attributes }) => attributes.size !== 'small')) return undefined;
  return about(first, 'size');
}

function urgencySign(context: Context, limit: Limit): Target | undefined {
  let low: Element | undefined;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const partner of context.of('stakeholder')) {
    const urgency = numberOf(partner.attributes, 'urgency');
    if (urgency === undefined) continue;
    most = Math.max(most, urgency);
    if (urgency >= least) continue;
    least = urgency;
    low = partner;
  }
  return most - least >= limit('urgencyGap') ? about(low, 'urgency') : undefined;
}

function mandateSign(context: Context): Target | undefined {
  const bound = context.of('stakeholder').find(({ attributes }) => attributes.mandate === 'none');
  return about(bound, 'mandate');
}

function cultureSign(context: Context): Target | undefined {
  if (context.has(['sup-translate', 'rol-verbinder', 'agr-rules'])) return undefined;
  const partners = context.of('stakeholder');
  if (!partners.some(({ attributes }) => attributes.culture === 'private')) return undefined;
  return about(
    partners.find(({ attributes }) => attributes.culture === 'public'),
    'culture',
  );
}

/** Long, and within one sector: the business cycle will turn in the meantime. */
function cycleSign({ design: { attributes } }: Context, limit: Limit): Target | undefined {
  const months = numberOf(attributes, 'durationMonths') ?? 0;
  if (attributes.scope !== 'sector' || months <= limit('months')) return undefined;
  return { attribute: 'durationMonths' };
}
