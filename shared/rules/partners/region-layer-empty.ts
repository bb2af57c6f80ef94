import { partySets } from '../../catalog/stakeholders.ts';
import { type Element, listOf, textOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { firstOf, targetsOf } from '../engine/naming.ts';
import { partiesOf } from '../engine/queries.ts';
import type { Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Partners that work for a region or a sector by nature. */
const regional = [
  ...partySets.GOV,
  ...partySets.SOCIAL,
  'sh-mbo',
  'sh-hbo',
  'sh-lectoraat',
  'sh-intermediair',
  'sh-uitzend',
  'sh-maatsch',
];

export const regionLayerEmpty: Rule = {
  id: 'region-layer-empty',
  factor: 'sf-networks',
  severity: warningFromDesign,
  needs: ['stakeholder'],
  source: {
    basis: 'source',
    ref: ['MS'],
    quote:
      'Aansluiting bij en versterking van regionale economische en/of maatschappelijke netwerken',
  },
  check(context) {
    if (context.isSketch || context.design.attributes.scope === 'company') return [];
    if (buildsOnNetwork(context) || context.cards('stakeholder', regional).length > 0) return [];
    const partners = partiesOf(context);
    const levels = [...context.of('goal'), ...context.of('result')];
    if (partners.length === 0 || [...partners, ...levels].some(isWide)) return [];
    const open = partners.filter(({ attributes }) => attributes.layer === undefined);
    if (open.length === 0) return [{ targets: targetsOf(partners, 'layer') }];
    return [{ targets: targetsOf(open, 'layer'), data: firstOf('partner', open), unknown: true }];
  },
  fix: (design, _finding, newId) =>
    layCard(design, { kind: 'stakeholder', entry: 'sh-branche' }, newId),
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf', { layer: 'ly-bedrijf' }],
        ['supplier', 'sh-leverancier', { layer: 'ly-bedrijf' }],
      ],
      targets: [['firm.layer', 'supplier.layer']],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf', { layer: 'ly-bedrijf' }],
        ['branch', 'sh-branche'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf', { layer: 'ly-bedrijf' }],
        ['supplier', 'sh-leverancier'],
      ],
      targets: [['supplier.layer']],
    },
  },
};

/** A field lab or study club that the design builds on is a network already. */
function buildsOnNetwork({ design: { attributes } }: Context): boolean {
  if (textOf(attributes, 'buildsOnOther')) return true;
  return listOf(attributes, 'buildsOn')?.some((id) => id !== 'str-none') ?? false;
}

function isWide({ attributes: { layer, level } }: Element): boolean {
  return [layer, level].some((one) => one === 'ly-regio' || one === 'ly-netwerk');
}
