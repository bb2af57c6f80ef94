import type { SupportEntry } from './entry.ts';

/** What helps people learn. */
export const learning = [
  {
    id: 'sup-appreciation',
    kind: 'support',
    basis: 'source',
    ref: '§10, §14',
    lifts: ['motivation'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§10, §14' },
      { id: 'development', basis: 'source', ref: '§12' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-accreditation',
    kind: 'support',
    basis: 'source',
    ref: '§5, §12, B2',
    lifts: ['motivation'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§5' },
      { id: 'instruments', basis: 'source', ref: '§12, B2' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
      { id: 'watch', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-portfolio',
    kind: 'support',
    basis: 'source',
    ref: 'MS, §12, §14, n.II',
    lifts: ['motivation', 'capacity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: 'MS, §12, §14, n.II' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-experts',
    kind: 'support',
    basis: 'source',
    ref: '§13',
    lifts: ['capacity'],
    statements: [
      {
        id: 'contribution',
        basis: 'source',
        ref: '§13',
        quote: 'soms ook sparren met experts en onderzoekers',
      },
      { id: 'when', basis: 'elaborated-own', ref: '' },
      { id: 'watch', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-research',
    kind: 'support',
    basis: 'source',
    ref: '§13, §14',
    lifts: ['capacity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§14' },
      {
        id: 'fit',
        basis: 'source',
        ref: '§14',
        quote: 'Al doende ontwikkelen zij contextspecifieke kennis',
      },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-monitor',
    kind: 'support',
    basis: 'source',
    ref: 'B3.3, B3.5',
    lifts: ['capacity'],
    statements: [
      {
        id: 'contribution',
        basis: 'source',
        ref: 'B3.3, B3.5',
        quote: 'Monitor de learning communities vanaf de start',
      },
      { id: 'when', basis: 'elaborated-own', ref: '' },
      { id: 'watch', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-ict',
    kind: 'support',
    basis: 'source',
    ref: '§13',
    lifts: ['opportunity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§13' },
      { id: 'blockade', basis: 'source', ref: '§9' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-material',
    kind: 'support',
    basis: 'source',
    ref: '§10',
    lifts: ['capacity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§10' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-tailored',
    kind: 'support',
    basis: 'source',
    ref: '§10',
    lifts: ['capacity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§10', quote: 'scholing op maat' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-teacher',
    kind: 'support',
    basis: 'source',
    ref: '§10',
    lifts: ['capacity', 'motivation'],
    statements: [
      {
        id: 'contribution',
        basis: 'source',
        ref: '§10',
        quote: 'een docent met de juiste kwaliteiten',
      },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
] as const satisfies readonly SupportEntry[];
