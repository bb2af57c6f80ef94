import type { MetaphorEntry } from './entry.ts';

export const academie = {
  id: 'm-academie',
  kind: 'metaphor',
  basis: 'elaborated-own',
  ref: '',
  nr: 5,
  result: 'res-application',
  sideResults: ['res-insight'],
  x: -0.9,
  y: 0.3,
  functions: ['fn-proactief', 'fn-reactief'],
  phases: ['ph-orient', 'ph-create'],
  group: [10, 25],
  formality: 'mixed',
  minSelfDirection: 2,
  combinations: ['m-laboratorium', 'm-keukentafel', 'm-masterclass'],
  aspects: {
    result: { basis: 'source', ref: '§10' },
    character: { basis: 'elaborated-own', ref: '' },
    choice: { basis: 'elaborated-own', ref: '' },
    audience: { basis: 'elaborated-own', ref: '' },
    process: { basis: 'elaborated-own', ref: '' },
  },
} as const satisfies MetaphorEntry;
