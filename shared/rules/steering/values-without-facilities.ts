import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';
import { steeredPartners } from '../engine/steering.ts';

/** Cards that give room, time, money or tools; steering on facilities counts as well. */
const facilities: readonly string[] = [
  'sup-time',
  'sup-worktime',
  'sup-funds',
  'sup-space',
  'sup-ict',
  'sup-experiment',
  'agr-time',
  'agr-costs',
  'st-faciliteiten',
];

export const valuesWithoutFacilities: Rule = {
  id: 'values-without-facilities',
  factor: 'steering',
  severity: hint,
  needs: ['steering', 'stakeholder'],
  source: { basis: 'elaborated', ref: ['6', '9'] },
  check(context) {
    if (context.isSketch || context.has(facilities)) return [];
    if (context.of('place').length > 0 || context.of('technology').length > 0) return [];
    const modes = context
      .cards('steering', ['st-waarden'])
      .filter(
        (mode) =>
          mode.attributes.dominance !== 'supplementary' &&
          steeredPartners(context, mode).length > 0,
      );
    const mode = modes.find(({ attributes }) => attributes.dominance !== undefined) ?? modes[0];
    const partner = mode && steeredPartners(context, mode)[0];
    if (!mode || !partner) return [];
    const data = { partner: { element: partner.id } };
    return mode.attributes.dominance === undefined
      ? [{ targets: [{ element: mode.id, attribute: 'dominance' }], data, unknown: true }]
      : [{ targets: [{ element: mode.id }, { element: partner.id }], data }];
  },
  fix(design, finding, newId) {
    const near = finding.targets[0]?.element;
    return layCard(
      design,
      {
        kind: 'support',
        entry: 'sup-time',
        ...(near ? { near } : {}),
        attributes: { status: 'wanted' },
      },
      newId,
    );
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['values', 'st-waarden', { dominance: 'dominant' }],
        ['trip', 'm-expeditie'],
      ],
      lines: [['firm', 'steeredBy', 'values']],
      targets: [['values', 'firm']],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['values', 'st-waarden', { dominance: 'dominant' }],
        ['trip', 'm-expeditie'],
        ['hours', 'sup-time', { status: 'promised' }],
      ],
      lines: [['firm', 'steeredBy', 'values']],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['values', 'st-waarden'],
        ['trip', 'm-expeditie'],
      ],
      lines: [['firm', 'steeredBy', 'values']],
      targets: [['values.dominance']],
    },
  },
};
