import type { MetaphorEntry } from './entry.ts';

export const masterclass = {
  id: 'm-masterclass',
  kind: 'metaphor',
  basis: 'elaborated-own',
  ref: '',
  nr: 1,
  result: 'res-insight',
  sideResults: ['res-perspective'],
  x: -0.4,
  y: -0.1,
  functions: ['fn-voorwaardelijk', 'fn-reactief'],
  phases: ['ph-orient', 'ph-create'],
  group: [8, 25],
  formality: 'mixed',
  minSelfDirection: 1,
  combinations: ['m-clinic', 'm-studieclub', 'm-academie'],
  aspects: {
    result: { basis: 'source', ref: '§10' },
    character: { basis: 'elaborated-own', ref: '' },
    choice: { basis: 'elaborated-own', ref: '' },
    audience: { basis: 'elaborated-own', ref: '' },
    process: { basis: 'elaborated-own', ref: '' },
  },
} as const satisfies MetaphorEntry;
