import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { settled } from '../engine/queries.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

const physical: readonly unknown[] = ['workplace', 'meeting-place', 'school', 'hybrid'];

export const placeVirtualOnly: Rule = {
  id: 'place-virtual-only',
  factor: 'sf-places',
  counts: 'c-place',
  severity: warning,
  needs: ['place'],
  source: {
    basis: 'source',
    ref: ['MS'],
    quote: 'Fysieke omgevingen, multifunctioneel',
    literature: ['LLF'],
  },
  check(context) {
    const places = context.of('place');
    const first = places[0];
    if (!first || context.isSketch) return [];
    if (places.some((place) => place.entry !== 'pl-virtueel')) return [];
    if (meetsElsewhere(context) || isDispersed(context.of('targetgroup'))) return [];
    const targets = places.map(({ id }) => ({ element: id }));
    return [{ targets, data: { place: { element: first.id } } }];
  },
  fix: (design, finding, newId) =>
    layCard(
      design,
      { kind: 'place', entry: 'pl-bijdeelnemer', near: elementOf(finding, 'place') },
      newId,
    ),
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['club', 'm-studieclub'],
        ['online', 'pl-virtueel'],
      ],
      lines: [
        ['firm', 'participates', 'club'],
        ['club', 'heldAt', 'online'],
      ],
      targets: [['online']],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['club', 'm-studieclub'],
        ['online', 'pl-virtueel'],
        ['kitchen', 'pl-bijdeelnemer'],
      ],
      lines: [
        ['firm', 'participates', 'club'],
        ['club', 'heldAt', 'online'],
        ['club', 'heldAt', 'kitchen'],
      ],
    },
  },
};

/** A form or a room where people see each other, though no card says which place it is. */
function meetsElsewhere(context: Context): boolean {
  return (
    context.of('metaphor').some(({ attributes: { setting } }) => physical.includes(setting)) ||
    settled(context, ['sup-space']) === 'settled'
  );
}

function isDispersed(groups: readonly Element[]): boolean {
  return (
    groups.length > 0 &&
    groups.every(
      ({ entry, attributes }) => entry === 'tg-verspreid' || attributes.worksDispersed === true,
    )
  );
}
