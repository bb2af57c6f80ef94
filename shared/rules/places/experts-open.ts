import { expertsOf, isReciprocal } from '../engine/experts.ts';
import type { Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';

export const expertsOpen: Rule = {
  id: 'experts-open',
  factor: 'sf-experts',
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
};
