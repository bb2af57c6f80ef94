import type { Entry } from './basis.ts';

export const goals = [
  { id: 'goal-shared', kind: 'goal', basis: 'source', ref: '§13' },
] as const satisfies readonly Entry[];
