import { targetsOf } from '../engine/naming.ts';
import { partiesOf } from '../engine/queries.ts';
import { entriesOf, type Rule } from '../engine/rule.ts';
import { errorFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const singleOrganisation: Rule = {
  id: 'single-organisation',
  factor: 'sf-networks',
  severity: errorFromDesign,
  needs: ['stakeholder'],
  source: { basis: 'elaborated', ref: ['MS', '11'] },
  check(context) {
    if (context.isSketch) return [];
    const [party, second] = partiesOf(context);
    const { scope } = context.design.attributes;
    if (!party || second || scope === 'company') return [];
    // One card may stand for many entrepreneurs, who then are the ones that learn.
    if (context.cards('targetgroup', ['tg-mkb', 'tg-zzp']).length > 0) return [];
    const data = { partner: { element: party.id } };
    if (scope === undefined)
      return [{ targets: [{ attribute: 'scope' }, ...targetsOf([party])], data, unknown: true }];
    const entry = party.entry === 'sh-mbo' ? 'sh-mkb' : 'sh-mbo';
    return [{ targets: targetsOf([party]), data: { ...data, second: { entries: [entry] } } }];
  },
  fix(design, finding, newId) {
    const entry = entriesOf(finding, 'second')[0];
    return entry ? layCard(design, { kind: 'stakeholder', entry }, newId) : design;
  },
  examples: {
    fires: {
      crowd: true,
      about: { scope: 'region' },
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['workers', 'tg-vak'],
      ],
      targets: [['firm']],
    },
    silent: {
      crowd: true,
      about: { scope: 'region' },
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['school', 'sh-mbo'],
        ['workers', 'tg-vak'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['workers', 'tg-vak'],
      ],
      targets: [['.scope', 'firm']],
    },
  },
};
