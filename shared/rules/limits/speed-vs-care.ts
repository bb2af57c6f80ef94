import { textOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { cultureOf } from '../engine/culture.ts';
import { partiesOf } from '../engine/queries.ts';
import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

const week = 7 * 24 * 3600 * 1000;

export const speedVsCare: Rule = {
  id: 'speed-vs-care',
  factor: 'tension',
  severity: hint,
  needs: ['stakeholder', 'milestone'],
  source: { basis: 'source', ref: ['n.XIII'], quote: 'Grofmazig (80/20), tempo' },
  thresholds: {
    weeks: { value: 4, min: 1, max: 26 },
    moments: { value: 3, min: 2, max: 20 },
  },
  check(context, limit) {
    if (context.of('milestone').length < limit('moments') || isPaced(context)) return [];
    const parties = partiesOf(context);
    const careful = parties.find((party) => cultureOf(party) === 'public');
    const quick = parties.find((party) => cultureOf(party) === 'private');
    if (!careful || !quick || weeksBetween(context, limit('moments')) >= limit('weeks')) return [];
    return [
      {
        targets: [{ element: careful.id }, { element: quick.id }],
        data: { careful: { element: careful.id }, quick: { element: quick.id } },
      },
    ];
  },
  fix: (design, _finding, newId) =>
    layCard(
      design,
      { kind: 'support', entry: 'sup-rhythm', attributes: { status: 'wanted' } },
      newId,
    ),
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-mkb'],
        ['town', 'sh-gemeente'],
        ['first', 'ms-goal-review', { date: '2018-03-01' }],
        ['second', 'ms-harvest', { date: '2018-03-15' }],
        ['third', 'ms-go-no-go', { date: '2018-04-01' }],
      ],
      targets: [['town', 'firm']],
    },
    silent: {
      cards: [
        ['firm', 'sh-mkb'],
        ['town', 'sh-gemeente'],
        ['first', 'ms-goal-review', { date: '2018-03-01' }],
        ['second', 'ms-harvest', { date: '2018-06-01' }],
        ['third', 'ms-go-no-go', { date: '2018-09-01' }],
      ],
    },
  },
};

/** Weeks from one planned day to the next, on average; without enough days with a date there is no pace to speak of. */
function weeksBetween(context: Context, moments: number): number {
  const dates = context
    .of('milestone')
    .map(({ attributes }) => Date.parse(textOf(attributes, 'date') ?? ''))
    .filter((day) => Number.isFinite(day));
  const days = [...new Set(dates)].sort((one, other) => one - other);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined || days.length < moments)
    return Number.POSITIVE_INFINITY;
  return (last - first) / week / (days.length - 1);
}

/** The partners already spoke of their pace. */
function isPaced(context: Context): boolean {
  if (context.has(['sup-rhythm'])) return true;
  return context
    .cards('agreement', ['agr-rules'])
    .some(({ attributes }) => textOf(attributes, 'about') !== undefined);
}
