import type { Element } from '../../design/design.ts';
import { draftsFor } from '../engine/drafts.ts';
import { fits, formsServing, needsOf } from '../engine/forms.ts';
import { layForm } from '../engine/repertoire.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';

/** Results that ask for making something together; our choice. */
const joint = ['res-renewal', 'res-feasibility'];

export const studyclubExpectsCooperation: Rule = {
  id: 'studyclub-expects-cooperation',
  factor: 'c-joint-goal',
  severity: warning,
  needs: ['metaphor', 'goal'],
  source: {
    basis: 'source',
    ref: ['n.XXII'],
    quote: 'Niet de samenwerking, maar het delen van informatie en ervaringen',
  },
  check(context) {
    if (context.cards('metaphor', ['m-studieclub']).length === 0) return [];
    const serving = formsServing(context);
    return draftsFor(context.of('goal'), (goal, index) => checkGoal(goal, serving[index] ?? []));
  },
  fix: (design, finding, newId) =>
    layForm(design, 'm-atelier', newId, {
      near: elementOf(finding, 'form'),
      goal: elementOf(finding, 'goal'),
    }),
  examples: {
    fires: {
      cards: [
        ['club', 'm-studieclub'],
        ['goal', 'goal-shared', { needsResults: ['res-mirror', 'res-renewal'] }],
      ],
      lines: [['club', 'serves', 'goal']],
      targets: [['club', 'goal.needsResults']],
    },
    silent: {
      cards: [
        ['club', 'm-studieclub'],
        ['studio', 'm-atelier'],
        ['goal', 'goal-shared', { needsResults: ['res-mirror', 'res-renewal'] }],
      ],
      lines: [
        ['club', 'serves', 'goal'],
        ['studio', 'serves', 'goal'],
      ],
    },
  },
};

function checkGoal(goal: Element, forms: readonly Element[]): Draft[] {
  const club = forms[0];
  if (!club || forms.some(({ entry }) => entry !== 'm-studieclub')) return [];
  const needs = (needsOf(goal) ?? []).filter((need) => joint.includes(need));
  // A goal that a study club does not fit at all is the business of another check.
  if (needs.length === 0 || !fits(club, goal)) return [];
  return [
    {
      targets: [{ element: club.id }, { element: goal.id, attribute: 'needsResults' }],
      data: {
        form: { element: club.id },
        goal: { element: goal.id },
        needs: { entries: needs },
      },
    },
  ];
}
