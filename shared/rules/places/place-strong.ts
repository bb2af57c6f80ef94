import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import type { Draft, Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';
import { thresholds } from '../engine/thresholds.ts';

export const placeStrong: Rule = {
  id: 'place-strong',
  factor: 'sf-places',
  severity: praise,
  needs: ['place'],
  source: { basis: 'source', ref: ['MS'], quote: 'Fysieke omgevingen, multifunctioneel' },
  check(context): readonly Draft[] {
    const physical = context.of('place').filter((place) => place.entry !== 'pl-virtueel');
    const strong = physical.filter((place) => isStrong(context, place));
    if (strong.length > 0) return strong.map((place) => aboutPlace(place));
    return physical
      .filter((place) => place.attributes.multifunctional === undefined)
      .map((place) => ({ ...aboutPlace(place, 'multifunctional'), unknown: true }));
  },
};

function isStrong(context: Context, { id, attributes }: Element): boolean {
  return (
    attributes.multifunctional === true &&
    (attributes.access === 'open' || attributes.rotates === true) &&
    context.to(id, 'heldAt').length >= thresholds.formsPerPlaceForPraise
  );
}

function aboutPlace({ id }: Element, attribute?: string): Draft {
  return {
    targets: [attribute ? { element: id, attribute } : { element: id }],
    data: { place: { element: id } },
  };
}
