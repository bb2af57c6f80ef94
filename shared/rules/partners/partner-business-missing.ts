import { partySets } from '../../catalog/stakeholders.ts';
import type { Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Entrepreneurs may also be on the table as those who learn. */
const entrepreneurs = ['tg-mkb', 'tg-zzp'];

export const partnerBusinessMissing: Rule = {
  id: 'partner-business-missing',
  factor: 'sf-networks',
  severity: error,
  needs: [],
  source: {
    basis: 'source',
    ref: ['7'],
    quote: 'verschillende stakeholders (bedrijven, overheid, onderwijs, onderzoek)',
  },
  check: (context) =>
    context.isSketch ||
    context.cards('stakeholder', partySets.BUSINESS).length > 0 ||
    context.cards('targetgroup', entrepreneurs).length > 0
      ? []
      : [{}],
  fix: (design, _finding, newId) =>
    layCard(design, { kind: 'stakeholder', entry: 'sh-mkb' }, newId),
};
