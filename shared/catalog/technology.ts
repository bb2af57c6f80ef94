import type { Entry } from './basis.ts';

export const technology = [
  {
    id: 'tech-online',
    kind: 'technology',
    basis: 'source',
    ref: '§11',
    statements: [
      { id: 'contribution', basis: 'source', ref: '§11' },
      { id: 'sector', basis: 'source', ref: '§11' },
      { id: 'evidence', basis: 'source', ref: '§11' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tech-social',
    kind: 'technology',
    basis: 'source',
    ref: '§11',
    statements: [
      {
        id: 'contribution',
        basis: 'source',
        ref: '§11',
        quote: 'het opbouwen van een netwerk van experts',
      },
      { id: 'when', basis: 'elaborated-own', ref: '' },
      { id: 'watch', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tech-newsletter',
    kind: 'technology',
    basis: 'source',
    ref: '§11',
    statements: [
      { id: 'contribution', basis: 'source', ref: '§11', quote: 'een elektronische nieuwsbrief' },
      { id: 'simple', basis: 'source', ref: '§11' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tech-video',
    kind: 'technology',
    basis: 'source',
    ref: '§11',
    statements: [
      { id: 'contribution', basis: 'source', ref: '§11' },
      { id: 'origin', basis: 'elaborated-lit', ref: '[DVL09], [OEB]' },
      { id: 'watch', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tech-gamif',
    kind: 'technology',
    basis: 'source',
    ref: '§11',
    statements: [
      { id: 'contribution', basis: 'source', ref: '§11' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tech-serious',
    kind: 'technology',
    basis: 'source',
    ref: '§11',
    statements: [
      {
        id: 'contribution',
        basis: 'source',
        ref: '§11',
        quote: 'Vooral korte, niet te dure serious games',
      },
      { id: 'audience', basis: 'source', ref: '§11' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tech-virtual',
    kind: 'technology',
    basis: 'source',
    ref: '§11',
    statements: [
      { id: 'contribution', basis: 'source', ref: '§11' },
      { id: 'promising', basis: 'source', ref: '§11' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tech-vrar',
    kind: 'technology',
    basis: 'source',
    ref: '§11',
    statements: [
      { id: 'contribution', basis: 'source', ref: '§11' },
      { id: 'watch', basis: 'elaborated-own', ref: '' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tech-vle',
    kind: 'technology',
    basis: 'source',
    ref: '§11',
    statements: [
      { id: 'contribution', basis: 'source', ref: '§11' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
      { id: 'watch', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tech-intranet',
    kind: 'technology',
    basis: 'source',
    ref: 'B3.3',
    statements: [
      { id: 'contribution', basis: 'source', ref: 'B3.3' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
      { id: 'watch', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tech-eportfolio',
    kind: 'technology',
    basis: 'source',
    ref: '§12, n.II, n.XXIV',
    statements: [
      { id: 'contribution', basis: 'source', ref: '§12, n.II, n.XXIV' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tech-lowtech',
    kind: 'technology',
    basis: 'source',
    ref: '§11',
    statements: [
      { id: 'contribution', basis: 'source', ref: '§11' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tech-micro',
    kind: 'technology',
    basis: 'elaborated-lit',
    ref: '[DVL09]',
    statements: [
      { id: 'contribution', basis: 'elaborated-lit', ref: '[DVL09]' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tech-chat',
    kind: 'technology',
    basis: 'elaborated-lit',
    ref: '[LLF]',
    statements: [
      { id: 'contribution', basis: 'elaborated-lit', ref: '[LLF]' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'tech-dashboard',
    kind: 'technology',
    basis: 'elaborated-own',
    ref: '',
    statements: [
      { id: 'contribution', basis: 'elaborated-own', ref: '' },
      { id: 'when', basis: 'elaborated-own', ref: '' },
      { id: 'watch', basis: 'elaborated-own', ref: '' },
    ],
  },
] as const satisfies readonly Entry[];
