import { firstOf, targetsOf } from '../engine/naming.ts';
import type { Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { unsteeredFirms } from '../engine/steering.ts';

export const steeringUnknown: Rule = {
  id: 'steering-unknown',
  factor: 'steering',
  severity: warningFromDesign,
  needs: ['stakeholder', 'metaphor'],
  source: {
    basis: 'source',
    ref: ['9'],
    quote: 'Innovaties moeten aansluiten op de dominante sturingswijze van een bedrijf',
  },
  check(context) {
    const firms = unsteeredFirms(context);
    if (firms.length === 0) return [];
    return [{ targets: targetsOf(firms), data: firstOf('partner', firms) }];
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['chain', 'sh-grootbedrijf'],
        ['lab', 'm-laboratorium'],
      ],
      lines: [
        ['firm', 'participates', 'lab'],
        ['chain', 'participates', 'lab'],
      ],
      targets: [['firm', 'chain']],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['own', 'sh-zzp'],
        ['lab', 'm-laboratorium'],
        ['product', 'st-product', { dominance: 'dominant' }],
      ],
      lines: [
        ['firm', 'participates', 'lab'],
        ['own', 'participates', 'lab'],
        ['firm', 'steeredBy', 'product'],
      ],
    },
  },
};
