import type { Element } from '../../design/design.ts';
import { arrangements, unlessArranged } from '../engine/arranged.ts';
import type { Context } from '../engine/context.ts';
import { firstOf, targetsOf } from '../engine/naming.ts';
import { roleState, settled } from '../engine/queries.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Partners that organise for small firms. */
const organisers = ['sh-branche', 'sh-intermediair', 'sh-grootbedrijf', 'sh-oofonds'];

export const smallFirmsUnsupported: Rule = {
  id: 'small-firms-unsupported',
  factor: 'sf-networks',
  severity: warningFromDesign,
  needs: ['stakeholder'],
  source: {
    basis: 'source',
    ref: ['7', '11', 'B1'],
    quote: 'Gebrek aan organisatiekracht aan ondernemerszijde',
  },
  check(context) {
    if (context.isSketch || context.cards('stakeholder', organisers).length > 0) return [];
    const firms = context
      .cards('stakeholder', ['sh-mkb', 'sh-zzp'])
      .filter((firm) => isSmall(firm) && takesPart(context, firm));
    const [first] = firms;
    if (!first || isOrganised(context)) return [];
    return unlessArranged(arrangements(context, ['sup-adviser']), {
      targets: targetsOf(firms),
      data: { ...firstOf('partner', firms), near: { element: first.id } },
    });
  },
  fix(design, finding, newId) {
    const to = elementOf(finding, 'near');
    if (!to) return design;
    const attributes = { status: 'wanted' };
    return layCard(design, { kind: 'support', entry: 'sup-adviser', near: to, attributes }, newId, [
      { type: 'enables', to },
    ]);
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['clinic', 'm-clinic'],
      ],
      lines: [
        ['firm', 'participates', 'clinic'],
        ['school', 'participates', 'clinic'],
      ],
      targets: [['firm']],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['branch', 'sh-branche'],
        ['school', 'sh-mbo'],
        ['clinic', 'm-clinic'],
      ],
      lines: [
        ['firm', 'participates', 'clinic'],
        ['school', 'participates', 'clinic'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['adviser', 'sup-adviser'],
        ['clinic', 'm-clinic'],
      ],
      lines: [
        ['firm', 'participates', 'clinic'],
        ['school', 'participates', 'clinic'],
      ],
      targets: [['adviser.status']],
    },
  },
};

function isSmall({ attributes: { size } }: Element): boolean {
  return size !== 'medium' && size !== 'large';
}

function takesPart(context: Context, { id }: Element): boolean {
  return context.hasFrom(id, 'participates') || context.hasFrom(id, 'owns');
}

/** Someone already takes the organising off their hands. */
function isOrganised(context: Context): boolean {
  const role = roleState(context, ['rol-regisseur', 'rol-verbinder']);
  return (
    role === 'filled' || role === 'unknown' || settled(context, ['sup-direction']) === 'settled'
  );
}
