import type { SupportEntry } from './entry.ts';

/** What work, employment terms and schemes can do. */
export const work = [
  {
    id: 'sup-leader',
    kind: 'support',
    basis: 'source',
    ref: '§10',
    lifts: ['motivation', 'opportunity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§10' },
      { id: 'stimulate', basis: 'source', ref: '§10' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-talk',
    kind: 'support',
    basis: 'source',
    ref: '§10',
    lifts: ['motivation'],
    statements: [
      {
        id: 'contribution',
        basis: 'source',
        ref: '§10',
        quote: 'een doorgaand gesprek over scholing',
      },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-hr',
    kind: 'support',
    basis: 'source',
    ref: '§10',
    lifts: ['motivation', 'opportunity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§10', quote: 'inzet van HR-instrumenten' },
      { id: 'steering', basis: 'source', ref: '§9' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-cao',
    kind: 'support',
    basis: 'source',
    ref: '§10, B1',
    lifts: ['opportunity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§10, B1' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-voucher',
    kind: 'support',
    basis: 'source',
    ref: '§12, B1, B2',
    lifts: ['opportunity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§12, B1, B2' },
      { id: 'embed', basis: 'source', ref: 'B2' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-ambassador',
    kind: 'support',
    basis: 'source',
    ref: 'B1, B3.5',
    lifts: ['motivation'],
    statements: [
      { id: 'contribution', basis: 'source', ref: 'B1, B3.5' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-adviser',
    kind: 'support',
    basis: 'source',
    ref: 'B1',
    lifts: ['capacity', 'opportunity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: 'B1' },
      { id: 'small', basis: 'source', ref: '§7' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-career',
    kind: 'support',
    basis: 'source',
    ref: '§12, B2, B3.5',
    lifts: ['motivation', 'capacity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§12, B2, B3.5' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-basic',
    kind: 'support',
    basis: 'source',
    ref: '§12, B2',
    lifts: ['capacity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§12, B2' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
] as const satisfies readonly SupportEntry[];
