import type { MetaphorEntry } from './entry.ts';

export const studieclub = {
  id: 'm-studieclub',
  kind: 'metaphor',
  basis: 'source',
  ref: 'n.XXII',
  nr: 11,
  result: 'res-mirror',
  sideResults: ['res-insight', 'res-depth'],
  x: 0.7,
  y: 0.0,
  functions: ['fn-reactief'],
  phases: ['ph-follow', 'ph-spread'],
  group: [8, 15],
  formality: 'informal',
  minSelfDirection: 1,
  combinations: ['m-boksring', 'm-masterclass', 'm-laboratorium', 'm-cafe'],
  aspects: {
    result: { basis: 'source', ref: '§10' },
    character: { basis: 'source', ref: 'n.XXII' },
    choice: { basis: 'elaborated-lit', ref: '[POPPE12] [GFA]' },
    audience: { basis: 'source', ref: '§13' },
    process: { basis: 'elaborated-own', ref: '' },
  },
} as const satisfies MetaphorEntry;
