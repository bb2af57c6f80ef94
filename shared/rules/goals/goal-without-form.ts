import { formFor, formsServing } from '../engine/forms.ts';
import { elementOf, entriesOf, type Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const goalWithoutForm: Rule = {
  id: 'goal-without-form',
  factor: 'c-joint-goal',
  severity: error,
  needs: ['goal'],
  source: { basis: 'elaborated', ref: ['10'] },
  check: (context) => {
    if (context.isSketch) return [];
    const serving = formsServing(context);
    return context
      .of('goal')
      .filter((_goal, index) => serving[index]?.length === 0)
      .map((goal) => {
        const form = formFor(goal);
        return {
          targets: [{ element: goal.id }],
          data: { goal: { element: goal.id }, form: { entries: form ? [form] : [] } },
          fixable: form !== undefined,
        };
      });
  },
  fix(design, finding, newId) {
    const goal = elementOf(finding, 'goal');
    const entry = entriesOf(finding, 'form')[0];
    if (!goal || !entry) return design;
    return layCard(design, { kind: 'metaphor', entry, near: goal }, newId, [
      { type: 'serves', to: goal },
    ]);
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['clinic', 'm-clinic'],
        ['craft', 'goal-shared', { needsResults: ['res-skill'] }],
        ['contacts', 'goal-shared', { needsResults: ['res-networks'] }],
      ],
      lines: [['clinic', 'serves', 'craft']],
      targets: [['contacts']],
    },
    silent: {
      crowd: true,
      cards: [
        ['clinic', 'm-clinic'],
        ['cafe', 'm-cafe'],
        ['craft', 'goal-shared', { needsResults: ['res-skill'] }],
        ['contacts', 'goal-shared', { needsResults: ['res-networks'] }],
      ],
      lines: [
        ['clinic', 'serves', 'craft'],
        ['cafe', 'serves', 'contacts'],
      ],
    },
  },
};
