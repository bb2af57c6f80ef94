import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { isOrganisation, organisationsIn } from '../engine/reach.ts';
import type { Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';

export const technologyCrossesBorders: Rule = {
  id: 'technology-crosses-borders',
  factor: 'technology',
  counts: 'sf-networks',
  severity: praise,
  needs: ['technology', 'stakeholder'],
  source: {
    basis: 'source',
    ref: ['11'],
    quote: 'organisatie-overstijgend leren en ontwikkelen bevorderen',
  },
  thresholds: { organisations: { value: 2, min: 2, max: 20 } },
  check: (context, limit) =>
    context
      .of('technology')
      .filter(({ attributes }) => attributes.crossesOrganisation === true)
      .flatMap((technology) => {
        const count = organisations(context, technology);
        if (count < limit('organisations')) return [];
        const data = { technology: { element: technology.id }, count: { number: count } };
        return [{ targets: [{ element: technology.id }], data }];
      }),
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['club', 'm-studieclub'],
        ['chat', 'tech-chat', { crossesOrganisation: true }],
      ],
      lines: [
        ['firm', 'participates', 'club'],
        ['school', 'participates', 'club'],
        ['chat', 'enables', 'club'],
      ],
      targets: [['chat']],
    },
    silent: {
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['club', 'm-studieclub'],
        ['chat', 'tech-chat', { crossesOrganisation: false }],
      ],
      lines: [
        ['firm', 'participates', 'club'],
        ['school', 'participates', 'club'],
        ['chat', 'enables', 'club'],
      ],
    },
  },
};

/** Organisations that use this technology: by a line, or in a form that it serves. */
function organisations(context: Context, { id }: Element): number {
  const users = new Set<Element>();
  const add = (card: Element) => {
    if (isOrganisation(context, card)) users.add(card);
    else for (const one of organisationsIn(context, card)) users.add(one);
  };
  context.reachedFrom(id, 'enables').forEach(add);
  context.leadingTo(id, 'heldAt').forEach(add);
  return users.size;
}
