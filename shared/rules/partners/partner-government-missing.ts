import { partnersIn } from '../engine/queries.ts';
import { entriesOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** The government nearest to each area that a design can work in. */
const nearest: Readonly<Record<string, string>> = {
  region: 'sh-gemeente',
  'cross-sector': 'sh-provincie',
  national: 'sh-overheid-rijk',
};

export const partnerGovernmentMissing: Rule = {
  id: 'partner-government-missing',
  factor: 'sf-networks',
  severity: hint,
  needs: ['stakeholder'],
  source: {
    basis: 'source',
    ref: ['7', 'B2'],
    quote: 'verschillende stakeholders (bedrijven, overheid, onderwijs, onderzoek)',
  },
  check(context) {
    if (context.isSketch || partnersIn(context, 'GOV').length > 0) return [];
    const { scope } = context.design.attributes;
    const targets = [{ attribute: 'scope' }];
    if (scope === undefined) return [{ targets, unknown: true }];
    const entry = typeof scope === 'string' ? nearest[scope] : undefined;
    return entry ? [{ targets, data: { government: { entries: [entry] } } }] : [];
  },
  fix(design, finding, newId) {
    const entry = entriesOf(finding, 'government')[0];
    return entry ? layCard(design, { kind: 'stakeholder', entry }, newId) : design;
  },
  examples: {
    fires: {
      crowd: true,
      about: { scope: 'region' },
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['lab', 'sh-lectoraat'],
      ],
      targets: [['.scope']],
    },
    silent: {
      crowd: true,
      about: { scope: 'region' },
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['town', 'sh-gemeente'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
      ],
      targets: [['.scope']],
    },
  },
};
