import type { Entry } from './basis.ts';

export const stakeholders = [
  { id: 'sh-student', kind: 'stakeholder', basis: 'source', ref: 'B1' },
  { id: 'sh-werknemer', kind: 'stakeholder', basis: 'source', ref: 'B1' },
  { id: 'sh-werkzoekende', kind: 'stakeholder', basis: 'source', ref: 'B1' },
  { id: 'sh-zzp', kind: 'stakeholder', basis: 'source', ref: '§2' },
  { id: 'sh-mkb', kind: 'stakeholder', basis: 'source', ref: '§2, §7' },
  { id: 'sh-grootbedrijf', kind: 'stakeholder', basis: 'source', ref: '§7, B1' },
  { id: 'sh-leverancier', kind: 'stakeholder', basis: 'source', ref: 'B1' },
  { id: 'sh-leidinggevende', kind: 'stakeholder', basis: 'source', ref: '§10' },
  { id: 'sh-hr', kind: 'stakeholder', basis: 'source', ref: '§13' },
  { id: 'sh-mbo', kind: 'stakeholder', basis: 'source', ref: 'B1' },
  { id: 'sh-hbo', kind: 'stakeholder', basis: 'source', ref: 'B1' },
  { id: 'sh-docent', kind: 'stakeholder', basis: 'source', ref: '§5, §10' },
  { id: 'sh-lectoraat', kind: 'stakeholder', basis: 'source', ref: 'MS' },
  { id: 'sh-universiteit', kind: 'stakeholder', basis: 'source', ref: '§7' },
  { id: 'sh-onderzoek', kind: 'stakeholder', basis: 'source', ref: '§14' },
  { id: 'sh-commercieel', kind: 'stakeholder', basis: 'source', ref: 'B1' },
  { id: 'sh-overheid-rijk', kind: 'stakeholder', basis: 'source', ref: 'B1' },
  { id: 'sh-provincie', kind: 'stakeholder', basis: 'source', ref: 'B1' },
  { id: 'sh-gemeente', kind: 'stakeholder', basis: 'source', ref: 'B1' },
  { id: 'sh-zbo', kind: 'stakeholder', basis: 'source', ref: 'B1' },
  { id: 'sh-branche', kind: 'stakeholder', basis: 'source', ref: 'B1' },
  { id: 'sh-vakbond', kind: 'stakeholder', basis: 'source', ref: 'B1' },
  { id: 'sh-oofonds', kind: 'stakeholder', basis: 'source', ref: '§10' },
  { id: 'sh-uitzend', kind: 'stakeholder', basis: 'source', ref: 'B3.5' },
  { id: 'sh-maatsch', kind: 'stakeholder', basis: 'source', ref: '§1, n.I' },
  { id: 'sh-intermediair', kind: 'stakeholder', basis: 'source', ref: '§1, §12' },
  { id: 'sh-gebruiker', kind: 'stakeholder', basis: 'elaborated-lit', ref: '[SIA23]' },
  { id: 'sh-sw', kind: 'stakeholder', basis: 'source', ref: '§10' },
] as const satisfies readonly Entry[];

/** Kinds of party that rules ask for (agenda §7, §13). */
export const partySets = {
  BUSINESS: ['sh-mkb', 'sh-grootbedrijf', 'sh-leverancier', 'sh-zzp', 'sh-sw'],
  EDU: ['sh-mbo', 'sh-hbo', 'sh-docent', 'sh-commercieel'],
  GOV: ['sh-overheid-rijk', 'sh-provincie', 'sh-gemeente', 'sh-zbo'],
  RESEARCH: ['sh-lectoraat', 'sh-universiteit', 'sh-onderzoek'],
  SOCIAL: ['sh-branche', 'sh-vakbond', 'sh-oofonds'],
  LEARNER: ['sh-student', 'sh-werknemer', 'sh-werkzoekende', 'sh-zzp'],
} as const;
