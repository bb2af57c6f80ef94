import { partySets } from '../../catalog/stakeholders.ts';
import type { Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** A research group of a school brings that school along. */
const educators = [...partySets.EDU, 'sh-lectoraat', 'sh-universiteit'];

export const partnerEducationMissing: Rule = {
  id: 'partner-education-missing',
  factor: 'sf-networks',
  severity: warning,
  needs: [],
  source: {
    basis: 'source',
    ref: ['7'],
    quote: 'Onderwijs herkennen als belangrijke en evenwichtige partner',
  },
  check: (context) =>
    context.isSketch ||
    context.design.attributes.scope === 'company' ||
    context.cards('stakeholder', educators).length > 0
      ? []
      : [{}],
  fix: (design, _finding, newId) =>
    layCard(design, { kind: 'stakeholder', entry: 'sh-mbo' }, newId),
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['town', 'sh-gemeente'],
        ['workers', 'tg-vak'],
      ],
      targets: [[]],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['town', 'sh-gemeente'],
        ['workers', 'tg-vak'],
        ['school', 'sh-mbo'],
      ],
    },
  },
};
