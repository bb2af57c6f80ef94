import { partySets } from '../../catalog/stakeholders.ts';
import type { Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

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
    context.isSketch || context.cards('stakeholder', partySets.EDU).length > 0 ? [] : [{}],
  fix: (design, _finding, newId) =>
    layCard(design, { kind: 'stakeholder', entry: 'sh-mbo' }, newId),
};
