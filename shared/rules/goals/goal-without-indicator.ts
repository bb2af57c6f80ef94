import { type Element, textOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { firstOf, targetsOf } from '../engine/naming.ts';
import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';

export const goalWithoutIndicator: Rule = {
  id: 'goal-without-indicator',
  factor: 'results',
  severity: hint,
  needs: ['goal'],
  source: { basis: 'elaborated', ref: ['14', 'B3.3'] },
  /** While designing it is a question; once it runs there should be something to look at. */
  check(context) {
    if (context.isSketch) return [];
    const open = context.of('goal').filter((goal) => !isVisible(context, goal));
    if (open.length === 0) return [];
    const draft = { targets: targetsOf(open, 'indicator'), data: firstOf('goal', open) };
    return [context.stage === 'design' ? { ...draft, unknown: true as const } : draft];
  },
  examples: {
    fires: {
      stage: 'run',
      crowd: true,
      cards: [
        ['clinic', 'm-clinic'],
        ['goal', 'goal-shared'],
      ],
      lines: [['clinic', 'serves', 'goal']],
      targets: [['goal.indicator']],
    },
    silent: {
      stage: 'run',
      crowd: true,
      cards: [
        ['clinic', 'm-clinic'],
        ['goal', 'goal-shared', { indicator: 'Minder stilstand per week' }],
      ],
      lines: [['clinic', 'serves', 'goal']],
    },
    unknown: {
      crowd: true,
      cards: [
        ['clinic', 'm-clinic'],
        ['goal', 'goal-shared'],
      ],
      lines: [['clinic', 'serves', 'goal']],
      targets: [['goal.indicator']],
    },
  },
};

/** Said at the goal itself, or at a result of a form that serves it. */
function isVisible(context: Context, goal: Element): boolean {
  if (textOf(goal.attributes, 'indicator')) return true;
  return context
    .to(goal.id, 'serves')
    .some(({ from }) =>
      context
        .reachedFrom(from, 'yields')
        .some((result) => textOf(result.attributes, 'indicator') !== undefined),
    );
}
