import type { Element } from '../../design/design.ts';
import { arrangements, unlessArranged } from '../engine/arranged.ts';
import { targetsOf } from '../engine/naming.ts';
import { shareOf } from '../engine/queries.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

const training = ['m-clinic', 'm-masterclass', 'm-academie'];

export const trainingReflex: Rule = {
  id: 'training-reflex',
  factor: 'how',
  severity: error,
  needs: ['metaphor', 'goal'],
  source: { basis: 'source', ref: ['9'], quote: 'Diplomajacht versterkt de opleidingsreflex' },
  thresholds: {
    forms: { value: 2, min: 1, max: 20 },
    share: { value: 0.7, min: 0.5, max: 0.99 },
  },
  check(context, limit) {
    const forms = context.of('metaphor');
    if (forms.length < limit('forms')) return [];
    const { least, most } = shareOf(forms, isTraining);
    const isCertain = least > limit('share');
    if (most <= limit('share')) return [];
    const goals = context.of('goal');
    const goal = goals.find(({ attributes }) => attributes.organisational === true);
    const workplace = arrangements(context, ['sup-workplace']);
    if (unlessArranged(workplace, {}).length === 0) return [];
    if (goal && isCertain) {
      const targets = [{ element: goal.id, attribute: 'organisational' }];
      return unlessArranged(workplace, {
        targets: [...targets, ...targetsOf(forms.filter(isTraining))],
        data: { goal: { element: goal.id } },
      });
    }
    if (context.isSketch) return [];
    // Only one of the two answers is lacking: then it decides.
    const asked = goal
      ? forms.filter((form) => isTraining(form) === undefined)
      : goals.filter(({ attributes }) => attributes.organisational === undefined);
    const first = asked[0];
    if (!first || (!goal && !isCertain)) return [];
    const about = goal ? 'form' : 'goal';
    const attribute = goal ? 'formality' : 'organisational';
    const data = { [about]: { element: first.id }, variant: { text: about } };
    return [{ targets: targetsOf(asked, attribute), data, unknown: true }];
  },
  fix(design, finding, newId) {
    const near = elementOf(finding, 'goal');
    const attributes = { status: 'wanted' };
    return layCard(
      design,
      { kind: 'support', entry: 'sup-workplace', ...(near ? { near } : {}), attributes },
      newId,
      near ? [{ type: 'serves', to: near }] : [],
    );
  },
  examples: {
    fires: {
      cards: [
        ['class', 'm-masterclass', { formality: 'formal' }],
        ['clinic', 'm-clinic', { formality: 'formal' }],
        ['goal', 'goal-shared', { organisational: true }],
      ],
      targets: [['goal.organisational', 'class', 'clinic']],
    },
    silent: {
      cards: [
        ['class', 'm-masterclass', { formality: 'formal' }],
        ['clinic', 'm-clinic', { formality: 'formal' }],
        ['goal', 'goal-shared', { organisational: false }],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['class', 'm-masterclass', { formality: 'formal' }],
        ['clinic', 'm-clinic', { formality: 'formal' }],
        ['goal', 'goal-shared'],
      ],
      targets: [['goal.organisational']],
    },
  },
};

function isTraining({ entry, attributes: { formality } }: Element): boolean | undefined {
  if (!training.includes(entry)) return false;
  return formality === undefined ? undefined : formality === 'formal';
}
