import type { MetaphorEntry } from './entry.ts';

export const keukentafel = {
  id: 'm-keukentafel',
  kind: 'metaphor',
  basis: 'elaborated-own',
  ref: '',
  nr: 9,
  result: 'res-depth',
  sideResults: ['res-insight', 'res-self'],
  x: 0.9,
  y: 0.5,
  functions: ['fn-reactief', 'fn-proactief'],
  phases: ['ph-orient', 'ph-create', 'ph-implement', 'ph-follow', 'ph-spread'],
  group: [3, 7],
  formality: 'informal',
  minSelfDirection: 1,
  combinations: ['m-cafe', 'm-expeditie', 'm-academie'],
  aspects: {
    result: { basis: 'source', ref: '§10' },
    character: { basis: 'elaborated-own', ref: '' },
    choice: { basis: 'elaborated-own', ref: '' },
    audience: { basis: 'elaborated-own', ref: '' },
    process: { basis: 'elaborated-own', ref: '' },
  },
} as const satisfies MetaphorEntry;
