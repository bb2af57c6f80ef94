import { targetsOf } from '../engine/naming.ts';
import { partiesOf } from '../engine/queries.ts';
import type { Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';

export const ownershipDominated: Rule = {
  id: 'ownership-dominated',
  factor: 'sf-ownership',
  severity: warningFromDesign,
  needs: ['stakeholder'],
  source: { basis: 'elaborated', ref: ['7'] },
  thresholds: {
    share: { value: 60, min: 34, max: 100 },
    lines: { value: 4, min: 3, max: 20 },
    parties: { value: 3, min: 2, max: 10 },
  },
  check(context, limit) {
    const lines = context.relations('owns');
    if (lines.length < limit('lines') || partiesOf(context).length < limit('parties')) return [];
    const owned = new Map<string, string[]>();
    for (const { from, to } of lines) {
      const cards = owned.get(from);
      if (cards) cards.push(to);
      else owned.set(from, [to]);
    }
    const [most] = [...owned].sort((one, other) => other[1].length - one[1].length);
    const partner = most && context.byId(most[0]);
    if (!partner || (most[1].length / lines.length) * 100 <= limit('share')) return [];
    const cards = most[1].flatMap((id) => context.byId(id) ?? []);
    return [
      {
        targets: targetsOf([partner, ...cards]),
        data: {
          partner: { element: partner.id },
          owned: { number: most[1].length },
          all: { number: lines.length },
        },
      },
    ];
  },
  examples: {
    fires: {
      cards: [
        ['school', 'sh-mbo'],
        ['firm', 'sh-mkb'],
        ['town', 'sh-gemeente'],
        ['clinic', 'm-clinic'],
        ['cafe', 'm-cafe'],
        ['goal', 'goal-shared'],
      ],
      lines: [
        ['school', 'owns', 'clinic'],
        ['school', 'owns', 'cafe'],
        ['school', 'owns', 'goal'],
        ['firm', 'owns', 'goal'],
      ],
      targets: [['school', 'clinic', 'cafe', 'goal']],
    },
    silent: {
      cards: [
        ['school', 'sh-mbo'],
        ['firm', 'sh-mkb'],
        ['town', 'sh-gemeente'],
        ['clinic', 'm-clinic'],
        ['cafe', 'm-cafe'],
        ['goal', 'goal-shared'],
      ],
      lines: [
        ['school', 'owns', 'clinic'],
        ['town', 'owns', 'cafe'],
        ['school', 'owns', 'goal'],
        ['firm', 'owns', 'goal'],
      ],
    },
  },
};
