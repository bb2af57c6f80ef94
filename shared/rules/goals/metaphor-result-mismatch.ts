import type { Element } from '../../design/design.ts';
import { changeElements } from '../../edit/elements.ts';
import type { Context } from '../engine/context.ts';
import { draftsFor } from '../engine/drafts.ts';
import { fits, formFor, formsServing, needsOf, resultsOf } from '../engine/forms.ts';
import { distinct } from '../engine/queries.ts';
import { type Draft, elementOf, entriesOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';

export const metaphorResultMismatch: Rule = {
  id: 'metaphor-result-mismatch',
  factor: 'c-joint-goal',
  severity: warning,
  needs: ['metaphor', 'goal'],
  source: { basis: 'elaborated', ref: ['10'] },
  check(context) {
    const serving = formsServing(context);
    return draftsFor(context.of('goal'), (goal, index) =>
      checkGoal(context, goal, serving[index] ?? []),
    );
  },
  /** Another card in the same spot: its own name, its fields and its lines stay. */
  fix(design, finding) {
    const id = elementOf(finding, 'form');
    const entry = entriesOf(finding, 'better')[0];
    return changeElements(design, (element) =>
      entry && element.id === id ? { ...element, entry } : element,
    );
  },
  examples: {
    fires: {
      cards: [
        ['cafe', 'm-cafe'],
        ['goal', 'goal-shared', { needsResults: ['res-skill'] }],
      ],
      lines: [['cafe', 'serves', 'goal']],
      targets: [['cafe', 'goal.needsResults']],
    },
    silent: {
      cards: [
        ['clinic', 'm-clinic'],
        ['goal', 'goal-shared', { needsResults: ['res-skill'] }],
      ],
      lines: [['clinic', 'serves', 'goal']],
    },
    unknown: {
      cards: [
        ['cafe', 'm-cafe'],
        ['goal', 'goal-shared'],
      ],
      lines: [['cafe', 'serves', 'goal']],
      targets: [['goal.needsResults']],
    },
  },
};

function checkGoal(context: Context, goal: Element, all: readonly Element[]): Draft[] {
  // A card that this version does not know may yield anything.
  const forms = distinct(all).filter((form) => resultsOf(form).length > 0);
  if (forms.length === 0) return [];
  const needs = needsOf(goal);
  if (!needs) {
    const targets = [{ element: goal.id, attribute: 'needsResults' }];
    return [{ targets, data: { goal: { element: goal.id } }, unknown: true }];
  }
  const misfits = forms.filter((form) => !fits(form, goal));
  if (misfits.length === 0) return [];
  const better = formFor(goal);
  // Beside a form that fits, another may lend a hand in its own way.
  const supported = misfits.length < forms.length;
  return misfits.map((form) => {
    const about = { element: form.id };
    const draft = {
      targets: [about, { element: goal.id, attribute: 'needsResults' }],
      data: {
        form: about,
        goal: { element: goal.id },
        result: { entries: resultsOf(form).slice(0, 1) },
        needs: { entries: needs },
        better: { entries: better ? [better] : [] },
      },
      // A form that also serves another goal may be the right one there.
      fixable: better !== undefined && context.from(form.id, 'serves').length === 1,
    };
    return supported ? { ...draft, milder: true } : draft;
  });
}
