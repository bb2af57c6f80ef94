import type { MetaphorEntry } from './entry.ts';

export const expeditie = {
  id: 'm-expeditie',
  kind: 'metaphor',
  basis: 'elaborated-own',
  ref: '',
  nr: 12,
  result: 'res-self',
  sideResults: ['res-perspective', 'res-depth'],
  x: 0.8,
  y: 0.9,
  functions: ['fn-proactief'],
  phases: ['ph-orient', 'ph-cycle'],
  group: [6, 15],
  formality: 'informal',
  minSelfDirection: 2,
  combinations: ['m-keukentafel', 'm-utopia', 'm-atelier'],
  aspects: {
    result: { basis: 'source', ref: '§10' },
    character: { basis: 'elaborated-own', ref: '' },
    choice: { basis: 'elaborated-lit', ref: '[ACCEZ22]' },
    audience: { basis: 'elaborated-own', ref: '' },
    process: { basis: 'elaborated-own', ref: '' },
  },
} as const satisfies MetaphorEntry;
