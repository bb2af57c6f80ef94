import type { Entry } from './basis.ts';

export const milestones = [
  { id: 'ms-why-dialogue', kind: 'milestone', basis: 'source', ref: '§13' },
  { id: 'ms-goal-review', kind: 'milestone', basis: 'elaborated-own', ref: '' },
  { id: 'ms-harvest', kind: 'milestone', basis: 'elaborated-own', ref: '' },
  { id: 'ms-handover', kind: 'milestone', basis: 'elaborated-own', ref: '' },
  { id: 'ms-evaluation', kind: 'milestone', basis: 'elaborated-own', ref: '' },
  { id: 'ms-go-no-go', kind: 'milestone', basis: 'elaborated-own', ref: '' },
] as const satisfies readonly Entry[];
