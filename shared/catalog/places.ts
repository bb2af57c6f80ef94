import type { Entry } from './basis.ts';

export const places = [
  {
    id: 'pl-werkplek',
    kind: 'place',
    basis: 'source',
    ref: 'MS, §10, §13',
    statements: [
      { id: 'contribution', basis: 'source', ref: 'MS, §10, §13' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
      { id: 'watch', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'pl-fieldlab',
    kind: 'place',
    basis: 'source',
    ref: 'MS, §7',
    statements: [
      {
        id: 'contribution',
        basis: 'source',
        ref: 'MS, §7',
        quote: 'een fysieke locatie als experimenteerruimte',
      },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'pl-school',
    kind: 'place',
    basis: 'elaborated-own',
    ref: '',
    statements: [
      { id: 'contribution', basis: 'elaborated-own', ref: '' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
      { id: 'watch', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'pl-makerspace',
    kind: 'place',
    basis: 'source',
    ref: '§5',
    statements: [
      { id: 'contribution', basis: 'source', ref: '§5' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'pl-broedplaats',
    kind: 'place',
    basis: 'source',
    ref: '§4, n.IX',
    statements: [
      { id: 'contribution', basis: 'source', ref: '§4, n.IX' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'pl-bijdeelnemer',
    kind: 'place',
    basis: 'elaborated-lit',
    ref: '[SIA23]',
    statements: [
      { id: 'contribution', basis: 'elaborated-lit', ref: '[SIA23]' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'pl-horeca',
    kind: 'place',
    basis: 'elaborated-lit',
    ref: '[SH-sprout]',
    statements: [
      { id: 'contribution', basis: 'elaborated-lit', ref: '[SH-sprout]' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'pl-virtueel',
    kind: 'place',
    basis: 'source',
    ref: '§11',
    statements: [
      { id: 'contribution', basis: 'source', ref: '§11' },
      { id: 'watch', basis: 'elaborated-own', ref: '' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'pl-oefenfabriek',
    kind: 'place',
    basis: 'elaborated-lit',
    ref: '[OEF]',
    statements: [
      { id: 'contribution', basis: 'elaborated-lit', ref: '[OEF]' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
] as const satisfies readonly Entry[];
