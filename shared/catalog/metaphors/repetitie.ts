import type { MetaphorEntry } from './entry.ts';

export const repetitie = {
  id: 'm-repetitie',
  kind: 'metaphor',
  basis: 'elaborated-own',
  ref: '',
  nr: 6,
  result: 'res-routine',
  sideResults: ['res-performance', 'res-depth'],
  x: 0.7,
  y: -0.5,
  functions: ['fn-reactief'],
  phases: ['ph-implement', 'ph-follow'],
  group: [5, 25],
  formality: 'mixed',
  minSelfDirection: 1,
  combinations: ['m-clinic', 'm-laboratorium', 'm-boksring'],
  aspects: {
    result: { basis: 'source', ref: '§10' },
    character: { basis: 'elaborated-own', ref: '' },
    choice: { basis: 'elaborated-own', ref: '' },
    audience: { basis: 'elaborated-own', ref: '' },
    process: { basis: 'elaborated-own', ref: '' },
  },
} as const satisfies MetaphorEntry;
