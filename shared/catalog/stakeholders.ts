import type { StakeholderEntry } from './stakeholders/entry.ts';
import { knowledge } from './stakeholders/knowledge.ts';
import { society } from './stakeholders/society.ts';
import { work } from './stakeholders/work.ts';

/** In the order of the card box. */
export const stakeholders: readonly StakeholderEntry[] = [...work, ...knowledge, ...society];

const byId = new Map(stakeholders.map((entry) => [entry.id, entry]));

export function stakeholderById(id: string): StakeholderEntry | undefined {
  return byId.get(id);
}

/** Kinds of party that rules ask for: the agenda names business, government, education and research (§7); who belongs to which is ours. */
export const partySets = {
  BUSINESS: ['sh-mkb', 'sh-grootbedrijf', 'sh-leverancier', 'sh-zzp', 'sh-sw'],
  EDU: ['sh-mbo', 'sh-hbo', 'sh-docent', 'sh-commercieel'],
  GOV: ['sh-overheid-rijk', 'sh-provincie', 'sh-gemeente', 'sh-zbo'],
  RESEARCH: ['sh-lectoraat', 'sh-universiteit', 'sh-onderzoek'],
  SOCIAL: ['sh-branche', 'sh-vakbond', 'sh-oofonds'],
  LEARNER: ['sh-student', 'sh-werknemer', 'sh-werkzoekende', 'sh-zzp'],
} as const;
