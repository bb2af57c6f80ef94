import type { SupportEntry } from './entry.ts';

/** What helps partners work together and last. */
export const cooperation = [
  {
    id: 'sup-cocreate',
    kind: 'support',
    basis: 'source',
    ref: '§7',
    lifts: ['capacity', 'motivation'],
    statements: [
      {
        id: 'contribution',
        basis: 'source',
        ref: '§7',
        quote: 'Co-creatie van leerinhoud verzorgen',
      },
      { id: 'professionals', basis: 'source', ref: '§13' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-dissemination',
    kind: 'support',
    basis: 'source',
    ref: '§7',
    lifts: ['capacity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§7', quote: 'Disseminatie tot stand brengen' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-costdown',
    kind: 'support',
    basis: 'source',
    ref: '§7',
    lifts: ['opportunity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§7' },
      { id: 'how', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-safe',
    kind: 'support',
    basis: 'source',
    ref: '§10',
    lifts: ['motivation'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§10' },
      { id: 'hard', basis: 'source', ref: '§10' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-workplace',
    kind: 'support',
    basis: 'source',
    ref: '§10, B3.3',
    lifts: ['opportunity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§10, B3.3' },
      { id: 'features', basis: 'source', ref: '§10' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-mobility',
    kind: 'support',
    basis: 'source',
    ref: '§10',
    lifts: ['opportunity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§10' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-mandate',
    kind: 'support',
    basis: 'source',
    ref: '§7',
    lifts: ['opportunity'],
    statements: [
      {
        id: 'contribution',
        basis: 'source',
        ref: '§7',
        quote: 'mogelijkheden krijgen om te onderhandelen en te handelen',
      },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-roleanalysis',
    kind: 'support',
    basis: 'source',
    ref: '§7',
    lifts: ['motivation'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§7' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-valueprop',
    kind: 'support',
    basis: 'source',
    ref: '§7',
    lifts: ['motivation'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§7' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-skills',
    kind: 'support',
    basis: 'source',
    ref: 'MS, §14',
    lifts: ['capacity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: 'MS, §14' },
      {
        id: 'both',
        basis: 'source',
        ref: '§14',
        quote: 'de participatie in de learning communities juist belemmeren',
      },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-translate',
    kind: 'support',
    basis: 'elaborated-lit',
    ref: '[HUB]',
    lifts: ['capacity'],
    statements: [
      { id: 'contribution', basis: 'elaborated-lit', ref: '[HUB]' },
      { id: 'problem', basis: 'source', ref: '§7' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-onboarding',
    kind: 'support',
    basis: 'elaborated-lit',
    ref: '[CC], [WEN02]',
    lifts: ['motivation'],
    statements: [
      { id: 'contribution', basis: 'elaborated-lit', ref: '[CC], [WEN02]' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-rhythm',
    kind: 'support',
    basis: 'elaborated-lit',
    ref: '[WEN02]',
    lifts: ['opportunity'],
    statements: [
      { id: 'contribution', basis: 'elaborated-lit', ref: '[WEN02]' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-memory',
    kind: 'support',
    basis: 'elaborated-lit',
    ref: '[KUNST], [LISO]',
    lifts: ['capacity'],
    statements: [
      { id: 'contribution', basis: 'elaborated-lit', ref: '[KUNST], [LISO]' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-exit',
    kind: 'support',
    basis: 'elaborated-lit',
    ref: '[CAREER19]',
    lifts: ['opportunity'],
    statements: [
      { id: 'contribution', basis: 'elaborated-lit', ref: '[CAREER19]' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
] as const satisfies readonly SupportEntry[];
