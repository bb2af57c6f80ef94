import type { MetaphorEntry } from './entry.ts';

export const clinic = {
  id: 'm-clinic',
  kind: 'metaphor',
  basis: 'elaborated-own',
  ref: '',
  nr: 2,
  result: 'res-skill',
  sideResults: ['res-performance'],
  x: 0.4,
  y: -0.7,
  functions: ['fn-voorwaardelijk', 'fn-reactief'],
  phases: ['ph-implement', 'ph-follow'],
  group: [4, 12],
  formality: 'mixed',
  minSelfDirection: 0,
  combinations: ['m-repetitie', 'm-masterclass', 'm-boksring'],
  aspects: {
    result: { basis: 'source', ref: '§10' },
    character: { basis: 'elaborated-own', ref: '' },
    choice: { basis: 'elaborated-own', ref: '' },
    audience: { basis: 'elaborated-own', ref: '' },
    process: { basis: 'elaborated-own', ref: '' },
  },
} as const satisfies MetaphorEntry;
