import type { MetaphorEntry } from './entry.ts';

export const boksring = {
  id: 'm-boksring',
  kind: 'metaphor',
  basis: 'elaborated-own',
  ref: '',
  nr: 8,
  result: 'res-performance',
  sideResults: ['res-self'],
  x: 0.6,
  y: -0.2,
  functions: ['fn-reactief'],
  phases: ['ph-follow'],
  group: [4, 10],
  formality: 'informal',
  minSelfDirection: 2,
  combinations: ['m-studieclub', 'm-clinic', 'm-keukentafel'],
  aspects: {
    result: { basis: 'source', ref: '§10' },
    character: { basis: 'elaborated-own', ref: '' },
    choice: { basis: 'elaborated-own', ref: '' },
    audience: { basis: 'elaborated-own', ref: '' },
    process: { basis: 'elaborated-own', ref: '' },
  },
} as const satisfies MetaphorEntry;
