import type { MetaphorEntry } from './entry.ts';

export const laboratorium = {
  id: 'm-laboratorium',
  kind: 'metaphor',
  basis: 'elaborated-own',
  ref: '',
  nr: 4,
  result: 'res-feasibility',
  sideResults: ['res-application'],
  x: -0.5,
  y: -0.5,
  functions: ['fn-proactief'],
  phases: ['ph-create', 'ph-implement'],
  group: [4, 10],
  formality: 'mixed',
  minSelfDirection: 2,
  combinations: ['m-atelier', 'm-repetitie', 'm-academie'],
  aspects: {
    result: { basis: 'source', ref: '§10' },
    character: { basis: 'elaborated-own', ref: '' },
    choice: { basis: 'elaborated-own', ref: '' },
    audience: { basis: 'elaborated-own', ref: '' },
    process: { basis: 'elaborated-own', ref: '' },
  },
} as const satisfies MetaphorEntry;
