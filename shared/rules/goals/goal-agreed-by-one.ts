import { type Element, listOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import type { Draft, Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';
import { thresholds } from '../engine/thresholds.ts';

export const goalAgreedByOne: Rule = {
  id: 'goal-agreed-by-one',
  factor: 'sf-ownership',
  severity: error,
  needs: ['goal'],
  source: {
    basis: 'source',
    ref: ['7'],
    quote: 'de urgentie en het eigenaarschap daadwerkelijk met elkaar delen',
  },
  check: (context) =>
    context.of('goal').flatMap((goal): Draft[] => {
      const parties = partiesOf(context, goal);
      if (parties.size >= thresholds.partiesPerGoal) return [];
      const targets = [{ element: goal.id, attribute: 'agreedBy' }];
      const data = { goal: { element: goal.id } };
      if (!listOf(goal.attributes, 'agreedBy')) return [{ targets, data, unknown: true }];
      if (parties.size > 0) return [{ targets, data }];
      return [{ targets, data: { ...data, variant: { text: 'nobody' } } }];
    }),
};

/** Partners on the table that agree with a goal or own it. */
export function partiesOf(context: Context, goal: Element): ReadonlySet<string> {
  const owners = context.to(goal.id, 'owns').map((line) => line.from);
  const agreeing = listOf(goal.attributes, 'agreedBy') ?? [];
  return new Set([...agreeing, ...owners].filter((id) => context.byId(id)?.kind === 'stakeholder'));
}
