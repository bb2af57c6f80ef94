import { targetsOf } from '../engine/naming.ts';
import type { Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';
import { steeredPartners } from '../engine/steering.ts';

export const overallSteeringUsed: Rule = {
  id: 'overall-steering-used',
  factor: 'steering',
  severity: praise,
  needs: ['steering', 'stakeholder'],
  source: {
    basis: 'source',
    ref: ['9'],
    quote: 'De laatste twee blijken het meest effectief',
  },
  check(context) {
    const modes = context
      .cards('steering', ['st-waarden', 'st-faciliteiten'])
      .filter((mode) => steeredPartners(context, mode).length > 0);
    const first = modes[0];
    const partner = first && steeredPartners(context, first)[0];
    if (!first || !partner) return [];
    const entries = [...new Set(modes.map((mode) => mode.entry))];
    return [
      {
        targets: targetsOf(modes),
        data: { partner: { element: partner.id }, modes: { entries } },
      },
    ];
  },
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['values', 'st-waarden', { dominance: 'dominant' }],
        ['facilities', 'st-faciliteiten', { dominance: 'supplementary' }],
      ],
      lines: [
        ['firm', 'steeredBy', 'values'],
        ['firm', 'steeredBy', 'facilities'],
      ],
      targets: [['values', 'facilities']],
    },
    silent: {
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['standard', 'st-standaard', { dominance: 'dominant' }],
      ],
      lines: [['firm', 'steeredBy', 'standard']],
    },
  },
};
