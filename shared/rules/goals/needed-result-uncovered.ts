import { metaphors } from '../../catalog/metaphors/index.ts';
import type { Element } from '../../design/design.ts';
import { connect } from '../../edit/index.ts';
import { draftsFor } from '../engine/drafts.ts';
import { formsServing, needsOf, resultsOf } from '../engine/forms.ts';
import { type Draft, elementOf, entriesOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const neededResultUncovered: Rule = {
  id: 'needed-result-uncovered',
  factor: 'c-joint-goal',
  severity: warning,
  needs: ['goal', 'metaphor'],
  source: { basis: 'elaborated', ref: ['10'] },
  check(context) {
    if (context.isSketch) return [];
    const serving = formsServing(context);
    return draftsFor(context.of('goal'), (goal, index) => checkGoal(goal, serving[index] ?? []));
  },
  /** A form on the table that yields it is joined to the goal; otherwise one is laid. */
  fix(design, finding, newId) {
    const goal = elementOf(finding, 'goal');
    if (!goal) return design;
    let now = design;
    for (const result of entriesOf(finding, 'results')) {
      const yields = (element: Element) =>
        element.kind === 'metaphor' && resultsOf(element).includes(result);
      const serving = now.relations.filter((line) => line.type === 'serves' && line.to === goal);
      const there = now.elements.filter(yields);
      if (there.some(({ id }) => serving.some((line) => line.from === id))) continue;
      const entry = metaphors.find((form) => form.result === result)?.id;
      const [first] = there;
      if (first) now = connect(now, { id: newId(), type: 'serves', from: first.id, to: goal });
      else if (entry)
        now = layCard(now, { kind: 'metaphor', entry, near: goal }, newId, [
          { type: 'serves', to: goal },
        ]);
    }
    return now;
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['clinic', 'm-clinic'],
        ['goal', 'goal-shared', { needsResults: ['res-skill', 'res-networks'] }],
      ],
      lines: [['clinic', 'serves', 'goal']],
      targets: [['goal.needsResults']],
    },
    silent: {
      crowd: true,
      cards: [
        ['clinic', 'm-clinic'],
        ['cafe', 'm-cafe'],
        ['goal', 'goal-shared', { needsResults: ['res-skill', 'res-networks'] }],
      ],
      lines: [
        ['clinic', 'serves', 'goal'],
        ['cafe', 'serves', 'goal'],
      ],
    },
  },
};

/** Without a form, or with none that fits, other checks speak of this goal already. */
function checkGoal(goal: Element, forms: readonly Element[]): Draft[] {
  const needs = needsOf(goal);
  if (!needs) return [];
  // A card that this version does not know may yield anything.
  if (forms.length === 0 || forms.some((form) => resultsOf(form).length === 0)) return [];
  const results = needs.filter((need) => !isYielded(need, forms));
  if (results.length === 0 || results.length === needs.length) return [];
  const data = { goal: { element: goal.id }, results: { entries: results } };
  return [{ targets: [{ element: goal.id, attribute: 'needsResults' }], data }];
}

function isYielded(result: string, forms: readonly Element[]): boolean {
  for (const form of forms) if (resultsOf(form).includes(result)) return true;
  return false;
}
