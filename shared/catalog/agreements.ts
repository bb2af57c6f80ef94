import type { Entry } from './basis.ts';

export const agreements = [
  {
    id: 'agr-ip',
    kind: 'agreement',
    basis: 'elaborated-own',
    ref: '',
    statements: [
      { id: 'named', basis: 'source', ref: '§7' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'agr-competition',
    kind: 'agreement',
    basis: 'elaborated-own',
    ref: '',
    statements: [
      { id: 'named', basis: 'source', ref: '§7, §11, §14' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'agr-liability',
    kind: 'agreement',
    basis: 'elaborated-own',
    ref: '',
    statements: [
      { id: 'named', basis: 'source', ref: '§10, §14' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'agr-costs',
    kind: 'agreement',
    basis: 'elaborated-own',
    ref: '',
    statements: [
      { id: 'named', basis: 'source', ref: '§7' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'agr-time',
    kind: 'agreement',
    basis: 'elaborated-own',
    ref: '',
    statements: [
      { id: 'named', basis: 'source', ref: '§7, §13' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'agr-roles',
    kind: 'agreement',
    basis: 'source',
    ref: '§7',
    statements: [
      { id: 'named', basis: 'source', ref: '§7' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'agr-rules',
    kind: 'agreement',
    basis: 'elaborated-own',
    ref: '',
    statements: [
      { id: 'named', basis: 'source', ref: '§10' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'agr-privacy',
    kind: 'agreement',
    basis: 'elaborated-own',
    ref: '',
    statements: [
      { id: 'named', basis: 'source', ref: '§7' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
] as const satisfies readonly Entry[];
