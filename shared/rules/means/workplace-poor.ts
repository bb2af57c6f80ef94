import { type Element, numberOf } from '../../design/design.ts';
import { arrangements, unlessArranged } from '../engine/arranged.ts';
import type { Context } from '../engine/context.ts';
import { formsOf, shareOf } from '../engine/queries.ts';
import { type Draft, elementOf, type Limit, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** The agenda sees most chances to learn with the higher educated; these we do not ask about theirs. */
const unasked = ['tg-hoog', 'tg-mkb', 'tg-docent', 'tg-leerprof', 'tg-leidinggevend'];

export const workplacePoor: Rule = {
  id: 'workplace-poor',
  factor: 'c-practice',
  severity: warningFromDesign,
  needs: ['targetgroup', 'metaphor'],
  source: { basis: 'source', ref: ['10'], quote: 'de inrichting van leerrijke werkplekken' },
  thresholds: {
    potential: { value: 1, min: 0, max: 2 },
    share: { value: 0.5, min: 0.1, max: 0.95 },
  },
  check(context, limit) {
    const cards = arrangements(context, ['sup-workplace', 'sup-mobility']);
    if (cards.length > 0 && unlessArranged(cards, {}).length === 0) return [];
    const found: Draft[] = [];
    let question: Draft | undefined;
    for (const group of context.of('targetgroup')) {
      const draft = checkGroup(context, group, limit);
      for (const one of draft && !draft.unknown ? unlessArranged(cards, draft) : []) {
        if (one.unknown) question ??= one;
        else found.push(one);
      }
      if (draft?.unknown) question ??= draft;
    }
    return question ? [...found, question] : found;
  },
  fix(design, finding, newId) {
    const group = elementOf(finding, 'group');
    if (!group) return design;
    const attributes = { status: 'wanted' };
    return layCard(
      design,
      { kind: 'support', entry: 'sup-workplace', near: group, attributes },
      newId,
      [{ type: 'enables', to: group }],
    );
  },
  examples: {
    fires: {
      cards: [
        ['crew', 'tg-laag', { workplaceLearningPotential: 1 }],
        ['clinic', 'm-clinic', { setting: 'workplace' }],
      ],
      lines: [['crew', 'participates', 'clinic']],
      targets: [['crew']],
    },
    silent: {
      cards: [
        ['crew', 'tg-laag', { workplaceLearningPotential: 3 }],
        ['clinic', 'm-clinic', { setting: 'workplace' }],
      ],
      lines: [['crew', 'participates', 'clinic']],
    },
    unknown: {
      cards: [
        ['crew', 'tg-laag'],
        ['clinic', 'm-clinic', { setting: 'workplace' }],
      ],
      lines: [['crew', 'participates', 'clinic']],
      targets: [['crew.workplaceLearningPotential']],
    },
  },
};

/** When both the workplace and where the forms are held are unknown there is too little to ask about. */
function checkGroup(context: Context, group: Element, limit: Limit): Draft | undefined {
  const potential = numberOf(group.attributes, 'workplaceLearningPotential');
  if (potential !== undefined && potential > limit('potential')) return undefined;
  const forms = formsOf(context, group);
  const { least, most } = shareOf(forms, ({ attributes: { setting } }) =>
    setting === undefined ? undefined : setting === 'workplace',
  );
  if (most <= limit('share')) return undefined;
  const data = { group: { element: group.id } };
  if (least > limit('share')) {
    if (potential !== undefined) return { targets: [{ element: group.id }], data };
    if (unasked.includes(group.entry)) return undefined;
    const targets = [{ element: group.id, attribute: 'workplaceLearningPotential' }];
    return { targets, data: { ...data, variant: { text: 'group' } }, unknown: true };
  }
  if (potential === undefined) return undefined;
  const open = forms.filter(({ attributes }) => attributes.setting === undefined);
  const first = open[0];
  if (!first) return undefined;
  const targets = open.map(({ id }) => ({ element: id, attribute: 'setting' }));
  const variant = { text: 'form' };
  return { targets, data: { ...data, form: { element: first.id }, variant }, unknown: true };
}
