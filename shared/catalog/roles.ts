import type { Entry } from './basis.ts';

export const roles = [
  {
    id: 'rol-regisseur',
    kind: 'role',
    basis: 'source',
    ref: '§7, §13',
    statements: [
      { id: 'contribution', basis: 'source', ref: '§7, §13' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'rol-begeleider',
    kind: 'role',
    basis: 'source',
    ref: '§10, §14',
    statements: [
      { id: 'contribution', basis: 'source', ref: '§10, §14' },
      { id: 'neutral', basis: 'elaborated-lit', ref: '[POPPE12]' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'rol-mentor',
    kind: 'role',
    basis: 'source',
    ref: 'MS',
    statements: [
      { id: 'contribution', basis: 'source', ref: 'MS', quote: 'tweerichtingsverkeer organiseren' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
      { id: 'watch', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'rol-mentee',
    kind: 'role',
    basis: 'source',
    ref: 'MS',
    statements: [
      { id: 'contribution', basis: 'source', ref: 'MS' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'rol-expert',
    kind: 'role',
    basis: 'source',
    ref: 'MS, §13',
    statements: [
      { id: 'contribution', basis: 'source', ref: 'MS, §13' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'rol-onderzoeker',
    kind: 'role',
    basis: 'source',
    ref: '§13, §14',
    statements: [
      { id: 'contribution', basis: 'source', ref: '§13, §14' },
      { id: 'pilots', basis: 'source', ref: '§2' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'rol-leidinggevende',
    kind: 'role',
    basis: 'source',
    ref: '§10',
    statements: [
      { id: 'contribution', basis: 'source', ref: '§10' },
      { id: 'own-community', basis: 'source', ref: 'B3.3' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'rol-gastheer',
    kind: 'role',
    basis: 'elaborated-own',
    ref: '',
    statements: [
      { id: 'contribution', basis: 'elaborated-own', ref: '' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'rol-sponsor',
    kind: 'role',
    basis: 'elaborated-lit',
    ref: '[PB08]',
    statements: [
      { id: 'contribution', basis: 'elaborated-lit', ref: '[PB08]' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'rol-verbinder',
    kind: 'role',
    basis: 'elaborated-lit',
    ref: '[HUB]',
    statements: [
      { id: 'contribution', basis: 'elaborated-lit', ref: '[HUB]' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'rol-kern',
    kind: 'role',
    basis: 'elaborated-lit',
    ref: '[PB08]',
    statements: [
      { id: 'contribution', basis: 'elaborated-lit', ref: '[PB08]' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'rol-probleemeigenaar',
    kind: 'role',
    basis: 'elaborated-own',
    ref: '',
    statements: [
      { id: 'contribution', basis: 'elaborated-own', ref: '' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'rol-docent',
    kind: 'role',
    basis: 'source',
    ref: '§5, §10',
    statements: [
      { id: 'contribution', basis: 'source', ref: '§10' },
      { id: 'learns', basis: 'source', ref: '§5' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'rol-leerprof',
    kind: 'role',
    basis: 'source',
    ref: 'MS, §13',
    statements: [
      { id: 'contribution', basis: 'source', ref: 'MS, §13' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'rol-ambassadeur',
    kind: 'role',
    basis: 'source',
    ref: 'B1, B3.1, B3.5',
    statements: [
      { id: 'contribution', basis: 'source', ref: 'B1, B3.1' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
] as const satisfies readonly Entry[];
