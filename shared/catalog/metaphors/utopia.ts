import type { MetaphorEntry } from './entry.ts';

export const utopia = {
  id: 'm-utopia',
  kind: 'metaphor',
  basis: 'elaborated-own',
  ref: '',
  nr: 10,
  result: 'res-renewal',
  sideResults: ['res-perspective'],
  x: -0.1,
  y: 0.9,
  functions: ['fn-proactief'],
  phases: ['ph-orient', 'ph-create'],
  group: [12, 40],
  formality: 'informal',
  minSelfDirection: 2,
  combinations: ['m-atelier', 'm-expeditie', 'm-laboratorium'],
  aspects: {
    result: { basis: 'source', ref: '§10' },
    character: { basis: 'elaborated-own', ref: '' },
    choice: { basis: 'elaborated-own', ref: '' },
    audience: { basis: 'elaborated-own', ref: '' },
    process: { basis: 'elaborated-own', ref: '' },
  },
} as const satisfies MetaphorEntry;
