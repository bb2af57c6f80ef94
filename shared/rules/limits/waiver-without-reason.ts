import type { Rule } from '../engine/rule.ts';
import { hintAlways } from '../engine/severity.ts';

export const waiverWithoutReason: Rule = {
  id: 'waiver-without-reason',
  factor: 'checks',
  severity: hintAlways,
  needs: [],
  source: { basis: 'elaborated', ref: ['13'] },
  check(context) {
    const bare = context.design.waivers.filter(
      ({ reason, by }) => reason.trim() === '' || by.trim() === '',
    );
    if (bare.length === 0) return [];
    const cards = new Set(bare.flatMap(({ element = '' }) => context.byId(element)?.id ?? []));
    return [
      {
        targets: [...cards].map((element) => ({ element })),
        data: { count: { number: bare.length } },
      },
    ];
  },
  examples: {
    fires: {
      cards: [
        ['mentor', 'rol-mentor'],
        ['students', 'tg-student'],
      ],
      lines: [['mentor', 'mentors', 'students', { direction: 'one-way' }]],
      waivers: [
        { rule: 'mentoring-one-way', element: 'mentor', reason: ' ', by: '', date: '2017-11-01' },
      ],
      targets: [['mentor']],
    },
    silent: {
      cards: [
        ['mentor', 'rol-mentor'],
        ['students', 'tg-student'],
      ],
      lines: [['mentor', 'mentors', 'students', { direction: 'one-way' }]],
      waivers: [
        {
          rule: 'mentoring-one-way',
          element: 'mentor',
          reason: 'Eerst een half jaar luisteren',
          by: 'De kerngroep',
          date: '2017-11-01',
        },
      ],
    },
  },
};
