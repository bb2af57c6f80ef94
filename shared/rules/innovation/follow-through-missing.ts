import { elementOf, type Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

const later: readonly unknown[] = ['ph-implement', 'ph-follow', 'ph-spread', 'ph-cycle'];

export const followThroughMissing: Rule = {
  id: 'follow-through-missing',
  factor: 'follow-through',
  severity: error,
  needs: ['metaphor'],
  source: {
    basis: 'source',
    ref: ['4', '7'],
    quote: 'Innovatie vraagt, naast creatie, ook doorzettingsvermogen',
  },
  check(context) {
    const forms = context.of('metaphor');
    const creating = forms.filter((form) => form.attributes.phase === 'ph-create');
    const first = creating[0];
    if (!first) return [];
    const goesOn =
      forms.some((form) => later.includes(form.attributes.phase)) ||
      context.of('support').some((support) => later.includes(support.attributes.untilPhase));
    if (goesOn) return [];
    const data = { form: { element: first.id } };
    const open = forms.filter((form) => form.attributes.phase === undefined);
    return open.length > 0
      ? [
          {
            targets: open.map(({ id }) => ({ element: id, attribute: 'phase' })),
            data: { form: { element: open[0]?.id ?? first.id } },
            unknown: true,
          },
        ]
      : [{ targets: creating.map(({ id }) => ({ element: id })), data }];
  },
  fix(design, finding, newId) {
    const from = elementOf(finding, 'form');
    if (!from) return design;
    const attributes = { phase: 'ph-implement' };
    return layCard(
      design,
      { kind: 'metaphor', entry: 'm-repetitie', near: from, attributes },
      newId,
      [{ type: 'follows', from }],
    );
  },
};
