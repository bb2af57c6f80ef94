import type { Element } from '../../design/design.ts';
import { connect } from '../../edit/index.ts';
import { needsOf, resultsOf } from '../engine/forms.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';

export const metaphorServesNoGoal: Rule = {
  id: 'metaphor-serves-no-goal',
  factor: 'c-joint-goal',
  severity: error,
  needs: ['metaphor', 'goal'],
  source: { basis: 'elaborated', ref: ['10', '13'] },
  check(context) {
    const goals = context.of('goal');
    const only = goals.length === 1 ? goals[0] : undefined;
    const asking = new Map<string, Element>();
    for (const goal of goals) {
      for (const need of needsOf(goal) ?? []) if (!asking.has(need)) asking.set(need, goal);
    }
    return context
      .of('metaphor')
      .filter((form) => !context.hasFrom(form.id, 'serves'))
      .map((form): Draft => {
        const result = only ? undefined : resultsOf(form).find((one) => asking.has(one));
        const goal = result === undefined ? only : asking.get(result);
        const about = { element: form.id };
        return {
          targets: [about],
          data: goal ? { form: about, goal: { element: goal.id } } : { form: about },
          fixable: goal !== undefined,
        };
      });
  },
  fix(design, finding, newId) {
    const from = elementOf(finding, 'form');
    const to = elementOf(finding, 'goal');
    return from && to ? connect(design, { id: newId(), type: 'serves', from, to }) : design;
  },
  examples: {
    fires: {
      cards: [
        ['clinic', 'm-clinic'],
        ['cafe', 'm-cafe'],
        ['goal', 'goal-shared'],
      ],
      lines: [['clinic', 'serves', 'goal']],
      targets: [['cafe']],
    },
    silent: {
      cards: [
        ['clinic', 'm-clinic'],
        ['cafe', 'm-cafe'],
        ['goal', 'goal-shared'],
      ],
      lines: [
        ['clinic', 'serves', 'goal'],
        ['cafe', 'serves', 'goal'],
      ],
    },
  },
};
