import type { MetaphorEntry } from './entry.ts';

export const cafe = {
  id: 'm-cafe',
  kind: 'metaphor',
  basis: 'elaborated-own',
  ref: '',
  nr: 7,
  result: 'res-networks',
  sideResults: ['res-perspective'],
  x: 0.4,
  y: -0.8,
  functions: ['fn-voorwaardelijk', 'fn-reactief', 'fn-proactief'],
  phases: ['ph-orient', 'ph-spread'],
  group: [15, 80],
  formality: 'informal',
  minSelfDirection: 1,
  combinations: ['m-keukentafel', 'm-atelier', 'm-studieclub'],
  aspects: {
    result: { basis: 'source', ref: '§10' },
    character: { basis: 'elaborated-own', ref: '' },
    choice: { basis: 'elaborated-own', ref: '' },
    audience: { basis: 'elaborated-own', ref: '' },
    process: { basis: 'elaborated-own', ref: '' },
  },
} as const satisfies MetaphorEntry;
