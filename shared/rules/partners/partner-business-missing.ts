import { partySets } from '../../catalog/stakeholders.ts';
import { targetsOf } from '../engine/naming.ts';
import type { Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Employers as well: HR speaks for a company, a hospital or a water board employs people. */
const employers = [...partySets.BUSINESS, 'sh-hr', 'sh-uitzend', 'sh-maatsch'];
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
  check(context) {
    if (
      context.isSketch ||
      context.cards('stakeholder', employers).length > 0 ||
      context.cards('targetgroup', entrepreneurs).length > 0
    )
      return [];
    const [branch] = context.cards('stakeholder', ['sh-branche']);
    if (!branch) return [{}];
    const data = { partner: { element: branch.id }, variant: { text: 'branch' } };
    return [{ targets: targetsOf([branch]), data, milder: true }];
  },
  fix: (design, _finding, newId) =>
    layCard(design, { kind: 'stakeholder', entry: 'sh-mkb' }, newId),
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['school', 'sh-mbo'],
        ['town', 'sh-gemeente'],
        ['students', 'tg-student'],
      ],
      targets: [[]],
    },
    silent: {
      crowd: true,
      cards: [
        ['school', 'sh-mbo'],
        ['town', 'sh-gemeente'],
        ['students', 'tg-student'],
        ['firm', 'sh-mkb'],
      ],
    },
  },
};
