import { numberOf } from '../../design/design.ts';
import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const newcomersUnplanned: Rule = {
  id: 'newcomers-unplanned',
  factor: 'c-collaborate',
  severity: hint,
  needs: [],
  source: { basis: 'elaborated', ref: ['13'], literature: ['WEN02', 'CC'] },
  thresholds: { months: { value: 9, min: 1, max: 60 } },
  check(context, limit) {
    if (context.isSketch || context.has(['sup-onboarding'])) return [];
    const months = numberOf(context.design.attributes, 'durationMonths');
    if (months === undefined || months <= limit('months')) return [];
    return [{ data: { months: { number: months } } }];
  },
  fix: (design, _finding, newId) =>
    layCard(
      design,
      { kind: 'support', entry: 'sup-onboarding', attributes: { status: 'wanted' } },
      newId,
    ),
  examples: {
    fires: {
      crowd: true,
      about: { durationMonths: 18 },
      cards: [
        ['owners', 'tg-mkb'],
        ['club', 'm-studieclub'],
      ],
      lines: [['owners', 'participates', 'club']],
      targets: [[]],
    },
    silent: {
      crowd: true,
      about: { durationMonths: 18 },
      cards: [
        ['owners', 'tg-mkb'],
        ['club', 'm-studieclub'],
        ['joining', 'sup-onboarding', { status: 'wanted' }],
      ],
      lines: [['owners', 'participates', 'club']],
    },
  },
};
