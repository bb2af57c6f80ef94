import { elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Whether a place serves more purposes is asked by `place-strong`; here only the answer counts. */
export const placeSinglePurpose: Rule = {
  id: 'place-single-purpose',
  factor: 'sf-places',
  severity: hint,
  needs: ['place', 'metaphor'],
  source: { basis: 'source', ref: ['MS'], quote: 'Fysieke omgevingen, multifunctioneel' },
  thresholds: { forms: { value: 3, min: 2, max: 20 } },
  check(context, limit) {
    if (context.of('metaphor').length < limit('forms')) return [];
    const physical = context.of('place').filter((place) => place.entry !== 'pl-virtueel');
    const [place, other] = physical;
    if (!place || other) return [];
    const { multifunctional, rotates } = place.attributes;
    if (multifunctional !== false || rotates === true) return [];
    return [{ targets: [{ element: place.id }], data: { place: { element: place.id } } }];
  },
  /** A second place beside the first; what it can do is for people to say. */
  fix(design, finding, newId) {
    const near = elementOf(finding, 'place');
    const first = design.elements.find(({ id }) => id === near);
    const entry = first?.entry === 'pl-broedplaats' ? 'pl-fieldlab' : 'pl-broedplaats';
    return layCard(design, { kind: 'place', entry, near }, newId);
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['clinic', 'm-clinic'],
        ['lab', 'm-laboratorium'],
        ['cafe', 'm-cafe'],
        ['room', 'pl-school', { multifunctional: false }],
      ],
      targets: [['room']],
    },
    silent: {
      crowd: true,
      cards: [
        ['clinic', 'm-clinic'],
        ['lab', 'm-laboratorium'],
        ['cafe', 'm-cafe'],
        ['room', 'pl-broedplaats', { multifunctional: true }],
      ],
    },
  },
};
