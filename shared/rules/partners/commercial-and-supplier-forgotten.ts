import { listOf } from '../../design/design.ts';
import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const commercialAndSupplierForgotten: Rule = {
  id: 'commercial-and-supplier-forgotten',
  factor: 'sf-networks',
  severity: hint,
  needs: ['stakeholder'],
  source: { basis: 'elaborated', ref: ['2', 'B1'] },
  check(context) {
    if (context.isSketch) return [];
    const kinds = listOf(context.design.attributes, 'innovationTypes');
    if (!kinds?.includes('inn-technology')) return [];
    const there = context.cards('stakeholder', ['sh-commercieel', 'sh-leverancier']);
    return there.length > 0 ? [] : [{ targets: [{ attribute: 'innovationTypes' }] }];
  },
  fix: (design, _finding, newId) =>
    layCard(design, { kind: 'stakeholder', entry: 'sh-leverancier' }, newId),
  examples: {
    fires: {
      crowd: true,
      about: { innovationTypes: ['inn-technology'] },
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['lab', 'sh-lectoraat'],
      ],
      targets: [['.innovationTypes']],
    },
    silent: {
      crowd: true,
      about: { innovationTypes: ['inn-technology'] },
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['lab', 'sh-lectoraat'],
        ['supplier', 'sh-leverancier'],
      ],
    },
  },
};
