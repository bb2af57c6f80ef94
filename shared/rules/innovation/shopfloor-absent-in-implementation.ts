import type { Element } from '../../design/design.ts';
import { connect } from '../../edit/index.ts';
import type { Context } from '../engine/context.ts';
import { targetsOf } from '../engine/naming.ts';
import { formsIn, formsWithoutPhase } from '../engine/phases.ts';
import { participantsOf } from '../engine/queries.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { errorFromDesign } from '../engine/severity.ts';
import {
  areOnlookers,
  groupFor,
  isShopfloor,
  participantsIn,
  shopfloorGroups,
} from '../engine/shopfloor.ts';
import { layCard } from '../engine/spot.ts';
import { firmsOf } from '../engine/steering.ts';

export const shopfloorAbsentInImplementation: Rule = {
  id: 'shopfloor-absent-in-implementation',
  factor: 'follow-through',
  severity: errorFromDesign,
  needs: ['metaphor'],
  source: {
    basis: 'source',
    ref: ['4'],
    quote: 'alle geledingen betrokken zijn en mee kunnen komen',
  },
  check(context): readonly Draft[] {
    const forms = formsIn(context, ['ph-implement', 'ph-follow']);
    const first = forms[0];
    if (!first || context.isSketch) return [];
    const known = shopfloorGroups(context);
    if (known.length === 0 && firmsOf(context).length === 0) return [];
    const participants = participantsIn(context, forms);
    if (!areOnlookers(participants)) return [];
    if (participants.length === 0) return [whoTakesPart(first)];
    const open = formsWithoutPhase(context).find((form) =>
      participantsOf(context, form).some(isShopfloor),
    );
    if (open) return [whichPhase(open)];
    return [about(context, forms, first, known)];
  },
  fix(design, finding, newId) {
    const to = elementOf(finding, 'form');
    const from = elementOf(finding, 'group');
    if (!to) return design;
    if (from) return connect(design, { id: newId(), type: 'participates', from, to });
    return layCard(design, { kind: 'targetgroup', entry: 'tg-vak', near: to }, newId, [
      { type: 'participates', to },
    ]);
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['engineers', 'tg-hoog'],
        ['crew', 'tg-vak'],
        ['studio', 'm-atelier', { phase: 'ph-create' }],
        ['try', 'm-repetitie', { phase: 'ph-implement' }],
      ],
      lines: [
        ['crew', 'participates', 'studio'],
        ['engineers', 'participates', 'try'],
        ['studio', 'follows', 'try'],
      ],
      targets: [['try']],
    },
    silent: {
      crowd: true,
      cards: [
        ['engineers', 'tg-hoog'],
        ['crew', 'tg-vak'],
        ['try', 'm-repetitie', { phase: 'ph-implement' }],
      ],
      lines: [
        ['crew', 'participates', 'try'],
        ['engineers', 'participates', 'try'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['crew', 'tg-vak'],
        ['studio', 'm-atelier', { phase: 'ph-create' }],
        ['try', 'm-repetitie', { phase: 'ph-implement' }],
      ],
      lines: [
        ['crew', 'participates', 'studio'],
        ['studio', 'follows', 'try'],
      ],
      targets: [['try']],
    },
  },
};

function whoTakesPart({ id }: Element): Draft {
  return { targets: [{ element: id }], data: { form: { element: id } }, unknown: true };
}

function whichPhase({ id }: Element): Draft {
  const data = { form: { element: id }, variant: { text: 'phase' } };
  return { targets: [{ element: id, attribute: 'phase' }], data, unknown: true };
}

/** Where no such group lies on the table at all, whom it concerns is our guess, so it counts one step lighter. */
function about(
  context: Context,
  forms: readonly Element[],
  first: Element,
  known: readonly Element[],
): Draft {
  const group = groupFor(context, first);
  const data = { form: { element: first.id } };
  const targets = targetsOf(forms);
  if (known.length === 0)
    return { targets, data: { ...data, variant: { text: 'nobody' } }, milder: true };
  if (!group) return { targets, data, fixable: false };
  return { targets, data: { ...data, group: { element: group.id } } };
}
