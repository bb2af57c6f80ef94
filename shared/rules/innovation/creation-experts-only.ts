import { connect } from '../../edit/index.ts';
import { targetsOf } from '../engine/naming.ts';
import { formsIn, formsWithoutPhase } from '../engine/phases.ts';
import { participantsOf } from '../engine/queries.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import {
  experts,
  groupFor,
  isShopfloor,
  participantsIn,
  shopfloorGroups,
} from '../engine/shopfloor.ts';
import { layCard } from '../engine/spot.ts';
import { firmsOf } from '../engine/steering.ts';

export const creationExpertsOnly: Rule = {
  id: 'creation-experts-only',
  factor: 'follow-through',
  severity: warningFromDesign,
  needs: ['metaphor'],
  source: {
    basis: 'source',
    ref: ['4'],
    quote: 'zicht hebben op praktische oplossingen en onmogelijkheden',
  },
  check(context) {
    const creating = formsIn(context, ['ph-create']);
    const first = creating[0];
    if (!first || context.isSketch) return [];
    const participants = participantsIn(context, creating);
    if (participants.length === 0) return [];
    if (participants.some(({ entry }) => !experts.includes(entry))) return [];
    const groups = shopfloorGroups(context);
    if (groups.length === 0 && firmsOf(context).length === 0) return [];
    const open = formsWithoutPhase(context).find((form) =>
      participantsOf(context, form).some(isShopfloor),
    );
    if (open) {
      const targets = [{ element: open.id, attribute: 'phase' }];
      return [{ targets, data: { form: { element: open.id } }, unknown: true }];
    }
    const group = groupFor(context, first);
    const landing = formsIn(context, ['ph-implement', 'ph-follow']);
    const data = { form: { element: first.id } };
    return [
      {
        targets: targetsOf(creating),
        data: group ? { ...data, group: { element: group.id } } : data,
        fixable: group !== undefined || (groups.length === 0 && landing.length === 0),
      },
    ];
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
        ['firm', 'sh-mkb'],
        ['engineers', 'tg-hoog'],
        ['school', 'sh-lectoraat'],
        ['crew', 'tg-vak'],
        ['studio', 'm-atelier', { phase: 'ph-create' }],
        ['try', 'm-repetitie', { phase: 'ph-implement' }],
      ],
      lines: [
        ['engineers', 'participates', 'studio'],
        ['school', 'participates', 'studio'],
        ['crew', 'participates', 'try'],
        ['studio', 'follows', 'try'],
      ],
      targets: [['studio']],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['engineers', 'tg-hoog'],
        ['crew', 'tg-vak'],
        ['studio', 'm-atelier', { phase: 'ph-create' }],
      ],
      lines: [
        ['engineers', 'participates', 'studio'],
        ['crew', 'participates', 'studio'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['engineers', 'tg-hoog'],
        ['crew', 'tg-vak'],
        ['studio', 'm-atelier', { phase: 'ph-create' }],
        ['lab', 'm-laboratorium'],
      ],
      lines: [
        ['engineers', 'participates', 'studio'],
        ['crew', 'participates', 'lab'],
      ],
      targets: [['lab.phase']],
    },
  },
};
