import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import type { Draft, Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';

export const placeStrong: Rule = {
  id: 'place-strong',
  factor: 'sf-places',
  counts: 'c-place',
  severity: praise,
  needs: ['place'],
  source: { basis: 'source', ref: ['MS'], quote: 'Fysieke omgevingen, multifunctioneel' },
  thresholds: { forms: { value: 2, min: 1, max: 10 } },
  check(context, limit): readonly Draft[] {
    const physical = context.of('place').filter((place) => place.entry !== 'pl-virtueel');
    const strong = physical.filter((place) => isStrong(context, place, limit('forms')));
    if (strong.length > 0) {
      return strong.map(({ id }) => ({
        targets: [{ element: id }],
        data: { place: { element: id } },
      }));
    }
    const open = physical.filter((place) => place.attributes.multifunctional === undefined);
    const first = open[0];
    if (!first) return [];
    const targets = open.map(({ id }) => ({ element: id, attribute: 'multifunctional' }));
    return [{ targets, data: { place: { element: first.id } }, unknown: true }];
  },
  examples: {
    fires: {
      cards: [
        ['clinic', 'm-clinic'],
        ['cafe', 'm-cafe'],
        ['campus', 'pl-broedplaats', { multifunctional: true, access: 'open' }],
      ],
      lines: [
        ['clinic', 'heldAt', 'campus'],
        ['cafe', 'heldAt', 'campus'],
      ],
      targets: [['campus']],
    },
    silent: {
      cards: [
        ['clinic', 'm-clinic'],
        ['cafe', 'm-cafe'],
        ['room', 'pl-school', { multifunctional: false, access: 'members' }],
      ],
      lines: [['clinic', 'heldAt', 'room']],
    },
    unknown: {
      cards: [
        ['clinic', 'm-clinic'],
        ['cafe', 'm-cafe'],
        ['campus', 'pl-broedplaats', { access: 'open' }],
      ],
      lines: [
        ['clinic', 'heldAt', 'campus'],
        ['cafe', 'heldAt', 'campus'],
      ],
      targets: [['campus.multifunctional']],
    },
  },
};

function isStrong(context: Context, { id, attributes }: Element, forms: number): boolean {
  return (
    attributes.multifunctional === true &&
    (attributes.access === 'open' || attributes.rotates === true) &&
    context.to(id, 'heldAt').length >= forms
  );
}
