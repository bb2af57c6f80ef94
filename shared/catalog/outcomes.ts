import type { Entry } from './basis.ts';

export const outcomes = [
  {
    id: 'out-learning',
    kind: 'result',
    basis: 'source',
    ref: 'MS, §14',
    statements: [
      { id: 'meaning', basis: 'source', ref: 'MS, §14' },
      { id: 'measure', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'out-workplace',
    kind: 'result',
    basis: 'source',
    ref: 'MS, §10, §14',
    statements: [
      { id: 'meaning', basis: 'source', ref: 'MS, §10, §14' },
      { id: 'feedback', basis: 'source', ref: 'B3.3' },
    ],
  },
  {
    id: 'out-skills',
    kind: 'result',
    basis: 'source',
    ref: 'MS, §14',
    statements: [
      { id: 'meaning', basis: 'source', ref: 'MS, §14' },
      { id: 'measure', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'out-selfdirection',
    kind: 'result',
    basis: 'source',
    ref: 'MS, §10, §14',
    statements: [
      { id: 'meaning', basis: 'source', ref: 'MS, §10, §14' },
      { id: 'care', basis: 'source', ref: '§10' },
    ],
  },
  {
    id: 'out-motivation',
    kind: 'result',
    basis: 'source',
    ref: 'MS, §14',
    statements: [
      { id: 'meaning', basis: 'source', ref: 'MS, §14' },
      { id: 'conditions', basis: 'source', ref: 'B2' },
    ],
  },
  {
    id: 'out-portfolio',
    kind: 'result',
    basis: 'source',
    ref: 'MS, §14',
    statements: [
      { id: 'meaning', basis: 'source', ref: 'MS, §14' },
      { id: 'measure', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'out-mobility',
    kind: 'result',
    basis: 'source',
    ref: 'MS, §14, B3.5',
    statements: [
      {
        id: 'meaning',
        basis: 'source',
        ref: 'MS, B3.5',
        quote: 'naar de juiste mate van mobiliteit',
      },
      { id: 'hold', basis: 'source', ref: 'B3.5' },
    ],
  },
  {
    id: 'out-innovation',
    kind: 'result',
    basis: 'source',
    ref: 'MS, §14',
    statements: [
      { id: 'meaning', basis: 'source', ref: 'MS, §14' },
      { id: 'follow', basis: 'source', ref: '§14' },
    ],
  },
  {
    id: 'out-circulation',
    kind: 'result',
    basis: 'source',
    ref: 'MS, §1, §7',
    statements: [
      { id: 'meaning', basis: 'source', ref: '§1, §7' },
      { id: 'measure', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'out-curriculum',
    kind: 'result',
    basis: 'source',
    ref: 'MS, §8, B3.6',
    statements: [
      { id: 'meaning', basis: 'source', ref: 'MS, §8, B3.6' },
      { id: 'sink', basis: 'source', ref: 'B3.6' },
    ],
  },
] as const satisfies readonly Entry[];
