import { partiesOf } from '../engine/queries.ts';
import { isTakenOn, isVacant } from '../engine/roles.ts';
import type { Draft, Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const sponsorMissing: Rule = {
  id: 'sponsor-missing',
  factor: 'c-direction',
  severity: hint,
  needs: ['stakeholder'],
  source: { basis: 'elaborated', ref: ['7'], literature: ['PB08'] },
  thresholds: { parties: { value: 3, min: 2, max: 20 } },
  check(context, limit): readonly Draft[] {
    const parties = partiesOf(context);
    if (context.isSketch || parties.length < limit('parties')) return [];
    if (parties.some(({ attributes }) => attributes.mandate === 'full')) return [];
    const roles = context.cards('role', ['rol-sponsor']);
    if (roles.some((role) => isTakenOn(context, role))) return [];
    const open = roles.find((role) => !isVacant(context, role));
    const role = open ?? roles[0];
    if (!role) return [{}];
    const targets = [{ element: role.id, attribute: 'filledBy' }];
    const data = { role: { element: role.id } };
    if (open) return [{ targets, data, unknown: true }];
    return [{ targets, data: { ...data, variant: { text: 'nobody' } }, fixable: false }];
  },
  /** The card is laid; who takes it on is asked next. */
  fix: (design, _finding, newId) => layCard(design, { kind: 'role', entry: 'rol-sponsor' }, newId),
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['school', 'sh-mbo'],
        ['town', 'sh-gemeente'],
        ['lab', 'm-laboratorium'],
        ['goal', 'goal-shared'],
      ],
      lines: [['lab', 'serves', 'goal']],
      targets: [[]],
    },
    silent: {
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['school', 'sh-mbo'],
        ['town', 'sh-gemeente'],
        ['lab', 'm-laboratorium'],
        ['sponsor', 'rol-sponsor', { filledBy: ['town'] }],
      ],
    },
    unknown: {
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['school', 'sh-mbo'],
        ['town', 'sh-gemeente'],
        ['lab', 'm-laboratorium'],
        ['sponsor', 'rol-sponsor'],
      ],
      targets: [['sponsor.filledBy']],
    },
  },
};
