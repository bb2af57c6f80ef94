import type { Entry } from './basis.ts';

export const targetGroups = [
  { id: 'tg-laag', kind: 'targetgroup', basis: 'source', ref: '§10' },
  { id: 'tg-midden', kind: 'targetgroup', basis: 'source', ref: '§10' },
  { id: 'tg-hoog', kind: 'targetgroup', basis: 'source', ref: '§10' },
  { id: 'tg-vak', kind: 'targetgroup', basis: 'source', ref: '§10' },
  { id: 'tg-student', kind: 'targetgroup', basis: 'source', ref: '§10' },
  { id: 'tg-docent', kind: 'targetgroup', basis: 'source', ref: '§10' },
  { id: 'tg-zzp', kind: 'targetgroup', basis: 'source', ref: '§10' },
  { id: 'tg-mkb', kind: 'targetgroup', basis: 'source', ref: '§10' },
  { id: 'tg-werkzoekend', kind: 'targetgroup', basis: 'source', ref: '§10' },
  { id: 'tg-ouder', kind: 'targetgroup', basis: 'source', ref: '§10' },
  { id: 'tg-flex', kind: 'targetgroup', basis: 'source', ref: '§10' },
  { id: 'tg-vrouw', kind: 'targetgroup', basis: 'source', ref: '§10' },
  { id: 'tg-migratie', kind: 'targetgroup', basis: 'source', ref: '§10' },
  { id: 'tg-sw', kind: 'targetgroup', basis: 'source', ref: '§10' },
  { id: 'tg-verspreid', kind: 'targetgroup', basis: 'source', ref: '§10' },
  { id: 'tg-leidinggevend', kind: 'targetgroup', basis: 'source', ref: '§10' },
  { id: 'tg-leerprof', kind: 'targetgroup', basis: 'source', ref: '§10' },
  { id: 'tg-zijinstroom', kind: 'targetgroup', basis: 'source', ref: '§10' },
] as const satisfies readonly Entry[];
