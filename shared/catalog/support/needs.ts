import type { SupportEntry } from './entry.ts';

/** What the pilots say they need and §13 asks for. */
export const needs = [
  {
    id: 'sup-time',
    kind: 'support',
    basis: 'source',
    ref: '§7, §13, §14',
    lifts: ['opportunity'],
    statements: [
      {
        id: 'contribution',
        basis: 'source',
        ref: '§7, §13, §14',
        quote: 'faciliteiten als tijd, een ontmoetingsplek',
      },
      { id: 'when', basis: 'elaborated-own', ref: '' },
      { id: 'watch', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-worktime',
    kind: 'support',
    basis: 'source',
    ref: '§10',
    lifts: ['opportunity', 'motivation'],
    statements: [
      {
        id: 'contribution',
        basis: 'source',
        ref: '§10',
        quote: 'onder werktijd en op kosten van de baas',
      },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-funds',
    kind: 'support',
    basis: 'source',
    ref: '§7, §10, §14',
    lifts: ['opportunity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§7, §14' },
      { id: 'schemes', basis: 'source', ref: '§10' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-space',
    kind: 'support',
    basis: 'source',
    ref: '§7, §13',
    lifts: ['opportunity'],
    statements: [
      {
        id: 'contribution',
        basis: 'source',
        ref: '§7, §13',
        quote: 'een fysieke locatie als experimenteerruimte',
      },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-experiment',
    kind: 'support',
    basis: 'source',
    ref: '§7, §14',
    lifts: ['opportunity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§7, §14' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
      { id: 'watch', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-regulation',
    kind: 'support',
    basis: 'source',
    ref: '§7',
    lifts: ['opportunity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§7' },
      { id: 'institutions', basis: 'source', ref: '§7, n.XIV' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-guidance',
    kind: 'support',
    basis: 'source',
    ref: 'MS, §10, §14',
    lifts: ['capacity', 'motivation'],
    statements: [
      { id: 'contribution', basis: 'source', ref: 'MS, §10, §14' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
      { id: 'watch', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-direction',
    kind: 'support',
    basis: 'source',
    ref: '§7, §13',
    lifts: ['opportunity'],
    statements: [
      { id: 'contribution', basis: 'source', ref: '§7, §13' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
      { id: 'watch', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-backing',
    kind: 'support',
    basis: 'source',
    ref: '§7',
    lifts: ['motivation', 'opportunity'],
    statements: [
      {
        id: 'contribution',
        basis: 'source',
        ref: '§7',
        quote: 'draagvlak (in het netwerk én de eigen organisatie)',
      },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'sup-dialogue',
    kind: 'support',
    basis: 'source',
    ref: '§7, §13',
    lifts: ['motivation'],
    statements: [
      {
        id: 'contribution',
        basis: 'source',
        ref: '§7, §13',
        quote: 'Niet alleen bij de start maar ook gaandeweg',
      },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
] as const satisfies readonly SupportEntry[];
