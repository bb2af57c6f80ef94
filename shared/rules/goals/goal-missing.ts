import type { Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const goalMissing: Rule = {
  id: 'goal-missing',
  factor: 'c-joint-goal',
  counts: 'sf-ownership',
  severity: error,
  needs: [],
  source: { basis: 'source', ref: ['13'], quote: 'gezamenlijke doelbepaling' },
  /** Also on an empty table: a goal is what a design begins with. */
  check: (context) => (context.of('goal').length === 0 ? [{}] : []),
  fix: (design, _finding, newId) => layCard(design, { kind: 'goal', entry: 'goal-shared' }, newId),
};
