import { listOf } from '../../design/design.ts';
import { targetsOf } from '../engine/naming.ts';
import { sharersOf } from '../engine/owners.ts';
import type { Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';

const facets = ['concept', 'set-up', 'embedding'];

export const ownershipFacetOpen: Rule = {
  id: 'ownership-facet-open',
  factor: 'sf-ownership',
  severity: warningFromDesign,
  needs: ['stakeholder'],
  source: {
    basis: 'source',
    ref: ['MS'],
    quote: 'Gedeeld eigenaarschap op concept, inrichting en inbedding van leerprocessen',
  },
  thresholds: { owners: { value: 2, min: 2, max: 5 } },
  check(context, limit) {
    if (context.isSketch) return [];
    const partners = sharersOf(context);
    const needed = limit('owners');
    if (partners.length < needed) return [];
    const owned = partners.map(({ attributes }) => listOf(attributes, 'ownership'));
    const open = partners.filter((_partner, index) => !owned[index]);
    const ownersOf = (facet: string) => owned.filter((list) => list?.includes(facet)).length;
    const short = facets.filter((facet) => ownersOf(facet) < needed);
    // An embedding that nobody owns at all is another check.
    const lacking = short.filter(
      (facet) =>
        ownersOf(facet) + open.length < needed && (facet !== 'embedding' || ownersOf(facet) > 0),
    );
    const [facet] = lacking;
    if (facet) {
      const others = partners.filter((_partner, index) => owned[index]?.includes(facet) === false);
      const variant = { text: lacking.length > 1 ? 'more' : facet };
      return [{ targets: targetsOf(others, 'ownership'), data: { variant } }];
    }
    const isOpen = short.some((one) => ownersOf(one) + open.length >= needed);
    if (!isOpen) return [];
    return [{ targets: targetsOf(open, 'ownership'), unknown: true }];
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb', { ownership: ['embedding'] }],
        ['school', 'sh-mbo', { ownership: ['concept', 'set-up', 'embedding'] }],
        ['town', 'sh-gemeente', { ownership: ['set-up'] }],
        ['goal', 'goal-shared'],
      ],
      targets: [['firm.ownership', 'town.ownership']],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb', { ownership: ['concept', 'embedding'] }],
        ['school', 'sh-mbo', { ownership: ['concept', 'set-up', 'embedding'] }],
        ['town', 'sh-gemeente', { ownership: ['set-up'] }],
        ['goal', 'goal-shared'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb', { ownership: ['concept', 'embedding'] }],
        ['school', 'sh-mbo', { ownership: ['concept', 'set-up', 'embedding'] }],
        ['town', 'sh-gemeente'],
        ['goal', 'goal-shared'],
      ],
      targets: [['town.ownership']],
    },
  },
};
