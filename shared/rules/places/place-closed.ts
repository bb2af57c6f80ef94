import { elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const placeClosed: Rule = {
  id: 'place-closed',
  factor: 'sf-places',
  counts: 'c-place',
  severity: warningFromDesign,
  needs: ['place'],
  source: { basis: 'elaborated', ref: ['MS', '1'] },
  check(context) {
    if (context.isSketch) return [];
    const { scope } = context.design.attributes;
    if (scope === 'company') return [];
    const places = context.of('place');
    const closed = places.filter(({ attributes }) => attributes.access === 'closed');
    const open = places.filter(({ attributes }) => attributes.access === undefined);
    const first = closed[0];
    if (!first || closed.length + open.length < places.length) return [];
    if (context.of('metaphor').some(({ attributes }) => attributes.access === 'open')) return [];
    const data = { place: { element: first.id } };
    if (open.length > 0) {
      const targets = open.map(({ id }) => ({ element: id, attribute: 'access' }));
      return [{ targets, data: { place: { element: open[0]?.id ?? first.id } }, unknown: true }];
    }
    if (scope === undefined) {
      const targets = [{ attribute: 'scope' }, { element: first.id }];
      return [{ targets, data: { ...data, variant: { text: 'scope' } }, unknown: true }];
    }
    return [{ targets: closed.map(({ id }) => ({ element: id })), data }];
  },
  fix: (design, finding, newId) =>
    layCard(
      design,
      {
        kind: 'place',
        entry: 'pl-broedplaats',
        near: elementOf(finding, 'place'),
        attributes: { access: 'open' },
      },
      newId,
    ),
  examples: {
    fires: {
      crowd: true,
      about: { scope: 'region' },
      cards: [
        ['lab', 'm-laboratorium'],
        ['site', 'pl-fieldlab', { access: 'closed' }],
      ],
      lines: [['lab', 'heldAt', 'site']],
      targets: [['site']],
    },
    silent: {
      crowd: true,
      about: { scope: 'region' },
      cards: [
        ['lab', 'm-laboratorium'],
        ['site', 'pl-fieldlab', { access: 'closed' }],
        ['campus', 'pl-broedplaats', { access: 'open' }],
      ],
      lines: [['lab', 'heldAt', 'site']],
    },
    unknown: {
      crowd: true,
      cards: [
        ['lab', 'm-laboratorium'],
        ['site', 'pl-fieldlab', { access: 'closed' }],
      ],
      lines: [['lab', 'heldAt', 'site']],
      targets: [['.scope', 'site']],
    },
  },
};
