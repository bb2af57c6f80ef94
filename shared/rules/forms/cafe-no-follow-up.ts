import type { Element } from '../../design/design.ts';
import { connect } from '../../edit/index.ts';
import type { Context } from '../engine/context.ts';
import { draftsFor } from '../engine/drafts.ts';
import { formsOf, participantsOf } from '../engine/queries.ts';
import { isFollowed, layForm } from '../engine/repertoire.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';

/** Where a first meeting can go on, the first choice first. */
const next = ['m-keukentafel', 'm-studieclub', 'm-atelier'];

export const cafeNoFollowUp: Rule = {
  id: 'cafe-no-follow-up',
  factor: 'c-share',
  severity: hint,
  needs: ['metaphor'],
  source: { basis: 'elaborated', ref: ['10'] },
  check(context) {
    if (context.isSketch) return [];
    const there = context.cards('metaphor', next);
    const named = next.flatMap((entry) => there.find((form) => form.entry === entry) ?? [])[0];
    return draftsFor(context.cards('metaphor', ['m-cafe']), (cafe) => {
      if (isFollowed(context, cafe) || isClosing(context, cafe)) return [];
      if (meetAgain(context, cafe)) return [];
      return [
        {
          targets: [{ element: cafe.id }],
          data: {
            form: { element: cafe.id },
            ...(named ? { next: { element: named.id } } : {}),
          },
        },
      ];
    });
  },
  fix(design, finding, newId) {
    const from = elementOf(finding, 'form');
    const to = elementOf(finding, 'next');
    if (from && to) return connect(design, { id: newId(), type: 'follows', from, to });
    return from ? layForm(design, 'm-keukentafel', newId, { after: from }) : design;
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['growers', 'tg-mkb'],
        ['cafe', 'm-cafe'],
      ],
      lines: [['growers', 'participates', 'cafe']],
      targets: [['cafe']],
    },
    silent: {
      crowd: true,
      cards: [
        ['growers', 'tg-mkb'],
        ['cafe', 'm-cafe'],
        ['table', 'm-keukentafel'],
      ],
      lines: [
        ['growers', 'participates', 'cafe'],
        ['cafe', 'follows', 'table'],
      ],
    },
  },
};

/** A café that spreads what others made, or that comes after them, may be the last of the row. */
function isClosing(context: Context, { id, attributes: { phase } }: Element): boolean {
  if (phase === 'ph-spread' || phase === 'ph-cycle') return true;
  return context.to(id, 'follows').some(({ from }) => from !== id);
}

/** The same people see each other in another form, whatever lines were drawn. */
function meetAgain(context: Context, cafe: Element): boolean {
  return participantsOf(context, cafe).some((one) =>
    formsOf(context, one).some((form) => form.id !== cafe.id && form.kind === 'metaphor'),
  );
}
