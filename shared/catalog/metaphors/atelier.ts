import type { MetaphorEntry } from './entry.ts';

export const atelier = {
  id: 'm-atelier',
  kind: 'metaphor',
  basis: 'elaborated-own',
  ref: '',
  nr: 3,
  result: 'res-perspective',
  sideResults: ['res-renewal', 'res-networks'],
  x: 0.3,
  y: 0.6,
  functions: ['fn-proactief'],
  phases: ['ph-create'],
  group: [6, 15],
  formality: 'informal',
  minSelfDirection: 2,
  combinations: ['m-utopia', 'm-laboratorium', 'm-cafe'],
  aspects: {
    result: { basis: 'source', ref: '§10' },
    character: { basis: 'elaborated-own', ref: '' },
    choice: { basis: 'elaborated-own', ref: '' },
    audience: { basis: 'elaborated-own', ref: '' },
    process: { basis: 'elaborated-own', ref: '' },
  },
} as const satisfies MetaphorEntry;
