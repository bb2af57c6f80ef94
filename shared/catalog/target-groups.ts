import type { Entry } from './basis.ts';

export const targetGroups = [
  {
    id: 'tg-laag',
    kind: 'targetgroup',
    basis: 'source',
    ref: '§3, §10',
    statements: [
      { id: 'attention', basis: 'source', ref: '§3, §10' },
      {
        id: 'chances',
        basis: 'source',
        ref: '§10',
        quote: 'vergroot de kansenongelijkheid van werknemers',
      },
      {
        id: 'package',
        basis: 'source',
        ref: '§10',
        quote: 'een samenhangend pakket van maatregelen om te leren',
      },
      { id: 'research', basis: 'elaborated-lit', ref: '[RWI]' },
    ],
  },
  {
    id: 'tg-midden',
    kind: 'targetgroup',
    basis: 'source',
    ref: '§3, §12',
    statements: [
      { id: 'attention', basis: 'source', ref: '§3, §12' },
      { id: 'help', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tg-hoog',
    kind: 'targetgroup',
    basis: 'source',
    ref: '§4, §10',
    statements: [
      { id: 'attention', basis: 'source', ref: '§4, §10' },
      { id: 'help', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tg-vak',
    kind: 'targetgroup',
    basis: 'source',
    ref: '§4',
    statements: [
      { id: 'attention', basis: 'source', ref: '§4' },
      { id: 'example', basis: 'source', ref: '§4' },
      { id: 'help', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tg-student',
    kind: 'targetgroup',
    basis: 'source',
    ref: '§2, §5',
    statements: [
      { id: 'attention', basis: 'source', ref: '§2, §5' },
      { id: 'help', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tg-docent',
    kind: 'targetgroup',
    basis: 'source',
    ref: '§2, §5',
    statements: [
      { id: 'attention', basis: 'source', ref: '§2, §5' },
      { id: 'help', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tg-zzp',
    kind: 'targetgroup',
    basis: 'source',
    ref: '§2, §10',
    statements: [
      { id: 'attention', basis: 'source', ref: '§2, §10' },
      { id: 'help', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tg-mkb',
    kind: 'targetgroup',
    basis: 'source',
    ref: '§2, §11',
    statements: [
      { id: 'attention', basis: 'source', ref: '§2, §11' },
      { id: 'forms', basis: 'source', ref: '§10' },
      { id: 'help', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tg-werkzoekend',
    kind: 'targetgroup',
    basis: 'source',
    ref: '§2, §10, B1',
    statements: [
      { id: 'attention', basis: 'source', ref: '§10, B1' },
      { id: 'pilots', basis: 'source', ref: '§2' },
      { id: 'help', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tg-ouder',
    kind: 'targetgroup',
    basis: 'source',
    ref: '§3, §9, §10, n.XVIII',
    statements: [
      { id: 'attention', basis: 'source', ref: '§9, §10, n.XVIII' },
      { id: 'stimulate', basis: 'source', ref: 'n.XVIII' },
      { id: 'help', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tg-flex',
    kind: 'targetgroup',
    basis: 'source',
    ref: '§3, §10',
    statements: [
      { id: 'attention', basis: 'source', ref: '§3, §10' },
      { id: 'help', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tg-vrouw',
    kind: 'targetgroup',
    basis: 'source',
    ref: '§3, §10',
    statements: [
      { id: 'attention', basis: 'source', ref: '§10' },
      { id: 'help', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tg-migratie',
    kind: 'targetgroup',
    basis: 'source',
    ref: '§10, B3.5',
    statements: [
      { id: 'attention', basis: 'source', ref: '§10, B3.5' },
      { id: 'help', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tg-sw',
    kind: 'targetgroup',
    basis: 'source',
    ref: '§10',
    statements: [
      { id: 'attention', basis: 'source', ref: '§10' },
      { id: 'help', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tg-verspreid',
    kind: 'targetgroup',
    basis: 'source',
    ref: '§11',
    statements: [
      { id: 'attention', basis: 'source', ref: '§11' },
      { id: 'help', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tg-leidinggevend',
    kind: 'targetgroup',
    basis: 'source',
    ref: '§10, B3.3',
    statements: [
      { id: 'attention', basis: 'source', ref: '§10' },
      { id: 'own-community', basis: 'source', ref: 'B3.3' },
      { id: 'help', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tg-leerprof',
    kind: 'targetgroup',
    basis: 'source',
    ref: 'MS, §13',
    statements: [
      { id: 'attention', basis: 'source', ref: 'MS, §13' },
      { id: 'help', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tg-zijinstroom',
    kind: 'targetgroup',
    basis: 'source',
    ref: '§5, B3.5',
    statements: [
      { id: 'attention', basis: 'source', ref: '§5, B3.5' },
      { id: 'help', basis: 'elaborated-own', ref: '' },
    ],
  },
] as const satisfies readonly Entry[];
