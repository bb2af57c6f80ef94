import type { Entry } from './basis.ts';

export const roles = [
  { id: 'rol-regisseur', kind: 'role', basis: 'source', ref: '§13' },
  { id: 'rol-begeleider', kind: 'role', basis: 'source', ref: 'th-5' },
  { id: 'rol-mentor', kind: 'role', basis: 'source', ref: 'MS' },
  { id: 'rol-mentee', kind: 'role', basis: 'source', ref: 'MS' },
  { id: 'rol-expert', kind: 'role', basis: 'source', ref: '§13' },
  { id: 'rol-onderzoeker', kind: 'role', basis: 'source', ref: '§13' },
  { id: 'rol-leidinggevende', kind: 'role', basis: 'source', ref: '§10' },
  { id: 'rol-gastheer', kind: 'role', basis: 'elaborated-own', ref: '' },
  { id: 'rol-sponsor', kind: 'role', basis: 'elaborated-lit', ref: '[PB08]' },
  { id: 'rol-verbinder', kind: 'role', basis: 'elaborated-lit', ref: '[HUB]' },
  { id: 'rol-kern', kind: 'role', basis: 'elaborated-lit', ref: '[PB08]' },
  { id: 'rol-probleemeigenaar', kind: 'role', basis: 'elaborated-own', ref: '' },
  { id: 'rol-docent', kind: 'role', basis: 'source', ref: '§10' },
  { id: 'rol-leerprof', kind: 'role', basis: 'source', ref: '§13' },
  { id: 'rol-ambassadeur', kind: 'role', basis: 'source', ref: 'B1' },
] as const satisfies readonly Entry[];
