import type { Design, Element } from '../../design/design.ts';
import { connect } from '../../edit/index.ts';
import { type Context, contextOf } from '../engine/context.ts';
import { draftsFor } from '../engine/drafts.ts';
import { packageGroups } from '../engine/package.ts';
import { formsIn, landingPhases } from '../engine/phases.ts';
import { formsOf } from '../engine/queries.ts';
import { oneQuestion } from '../engine/questions.ts';
import { layForm } from '../engine/repertoire.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { areOnlookers } from '../engine/shopfloor.ts';

export const followersForgotten: Rule = {
  id: 'followers-forgotten',
  factor: 'follow-through',
  severity: hint,
  needs: ['targetgroup', 'metaphor'],
  source: {
    basis: 'source',
    ref: ['14'],
    quote: 'niet alleen innovaties inzetten, maar ook deze volgen',
  },
  check: (context) =>
    oneQuestion(draftsFor(context.of('targetgroup'), (group) => checkGroup(context, group))),
  fix(design, finding, newId) {
    const context = contextOf(design);
    const group = context.byId(elementOf(finding, 'group') ?? '');
    if (!group) return design;
    const form = formFor(context, group);
    if (form) return join(design, group, form.id, newId);
    const laid = layForm(design, 'm-clinic', newId, { attributes: { phase: 'ph-implement' } });
    const clinic = laid.elements.at(-1);
    return clinic ? join(laid, group, clinic.id, newId) : laid;
  },
  examples: {
    fires: {
      cards: [
        ['crew', 'tg-vak', { innovationRole: 'applier' }],
        ['studio', 'm-atelier', { phase: 'ph-create' }],
      ],
      lines: [['crew', 'participates', 'studio']],
      targets: [['crew']],
    },
    silent: {
      cards: [
        ['crew', 'tg-vak', { innovationRole: 'applier' }],
        ['studio', 'm-atelier', { phase: 'ph-create' }],
        ['try', 'm-repetitie', { phase: 'ph-implement' }],
      ],
      lines: [
        ['crew', 'participates', 'try'],
        ['studio', 'follows', 'try'],
      ],
    },
    unknown: {
      cards: [
        ['crew', 'tg-vak', { innovationRole: 'applier' }],
        ['clinic', 'm-clinic'],
      ],
      lines: [['crew', 'participates', 'clinic']],
      targets: [['clinic.phase']],
    },
  },
};

/** Of a group without any form another check speaks. */
function checkGroup(context: Context, group: Element): readonly Draft[] {
  const { innovationRole } = group.attributes;
  if (innovationRole !== 'follower' && innovationRole !== 'applier') return [];
  const forms = formsOf(context, group);
  if (forms.length === 0) return [];
  if (forms.some(({ attributes }) => landingPhases.includes(attributes.phase))) return [];
  const data = { group: { element: group.id } };
  const open = forms.find(({ attributes }) => attributes.phase === undefined);
  if (!open) {
    return [{ targets: [{ element: group.id }], data, fixable: !areOnlookers([group]) }];
  }
  return [
    {
      targets: [{ element: open.id, attribute: 'phase' }],
      data: { ...data, form: { element: open.id } },
      unknown: true,
    },
  ];
}

/** A form in which it lands, and that this group can join as it is. */
function formFor(context: Context, group: Element): Element | undefined {
  const special = packageGroups(context).includes(group);
  return formsIn(context, ['ph-implement', 'ph-follow']).find(
    ({ attributes: { formality } }) => !special || formality === 'formal' || formality === 'mixed',
  );
}

function join(design: Design, group: Element, to: string, newId: () => string): Design {
  return connect(design, { id: newId(), type: 'participates', from: group.id, to });
}
