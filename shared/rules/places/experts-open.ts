import { expertsOf, isReciprocal } from '../engine/experts.ts';
import type { Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';

export const expertsOpen: Rule = {
  id: 'experts-open',
  factor: 'sf-experts',
  counts: 'c-sparring',
  severity: praise,
  needs: [],
  source: {
    basis: 'source',
    ref: ['MS'],
    quote: 'Expertisenetwerken: open, laagdrempelig en toegankelijk',
  },
  check: (context) =>
    expertsOf(context)
      .filter((expert) => expert.attributes.access === 'open' && isReciprocal(context, expert))
      .map(({ id }) => ({ targets: [{ element: id }], data: { expert: { element: id } } })),
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-mkb'],
        ['lab', 'sh-onderzoek', { access: 'open' }],
      ],
      lines: [['lab', 'exchanges', 'firm', { direction: 'two-way' }]],
      targets: [['lab']],
    },
    silent: {
      cards: [
        ['firm', 'sh-mkb'],
        ['lab', 'sh-onderzoek', { access: 'open' }],
      ],
      lines: [['lab', 'exchanges', 'firm', { direction: 'one-way' }]],
    },
  },
};
