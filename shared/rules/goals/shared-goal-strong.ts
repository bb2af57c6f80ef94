import type { Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';
import { thresholds } from '../engine/thresholds.ts';
import { partiesOf } from './goal-agreed-by-one.ts';

export const sharedGoalStrong: Rule = {
  id: 'shared-goal-strong',
  factor: 'c-joint-goal',
  counts: 'sf-ownership',
  severity: praise,
  needs: ['goal', 'milestone'],
  source: {
    basis: 'source',
    ref: ['7', '13'],
    quote: 'de urgentie en het eigenaarschap daadwerkelijk met elkaar delen',
  },
  check(context) {
    const goals = context.of('goal');
    const talks = context.cards('milestone', ['ms-why-dialogue']);
    const isShared = goals.every(
      (goal) => partiesOf(context, goal).size >= thresholds.partiesForPraise,
    );
    if (!isShared || talks.length < thresholds.dialoguesForPraise) return [];
    return [{ targets: [...goals, ...talks].map(({ id }) => ({ element: id })) }];
  },
};
