import type { Entry } from './basis.ts';

export const places = [
  { id: 'pl-werkplek', kind: 'place', basis: 'source', ref: '§13' },
  { id: 'pl-fieldlab', kind: 'place', basis: 'source', ref: '§7' },
  { id: 'pl-school', kind: 'place', basis: 'elaborated-own', ref: '' },
  { id: 'pl-makerspace', kind: 'place', basis: 'source', ref: '§5' },
  { id: 'pl-broedplaats', kind: 'place', basis: 'source', ref: '§4' },
  { id: 'pl-bijdeelnemer', kind: 'place', basis: 'elaborated-own', ref: '' },
  { id: 'pl-horeca', kind: 'place', basis: 'elaborated-lit', ref: '[SH-sprout]' },
  { id: 'pl-virtueel', kind: 'place', basis: 'source', ref: '§11' },
  { id: 'pl-oefenfabriek', kind: 'place', basis: 'elaborated-lit', ref: '[OEF]' },
] as const satisfies readonly Entry[];
