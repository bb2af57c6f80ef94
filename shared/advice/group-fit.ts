import type { MetaphorId } from '../catalog/metaphors/index.ts';

type Fit = { readonly suits: readonly MetaphorId[]; readonly hard: readonly MetaphorId[] };

/**
 * Which forms suit a group as they are, and which ask much of it. Our elaboration of the audiences and adaptations in
 * the catalogue; where the agenda says nothing about a group and we know no better, the group is not in here.
 */
const fits: Readonly<Record<string, Fit>> = {
  'tg-laag': {
    suits: ['m-clinic', 'm-repetitie', 'm-keukentafel'],
    hard: ['m-academie', 'm-boksring', 'm-utopia'],
  },
  'tg-sw': {
    suits: ['m-clinic', 'm-repetitie', 'm-keukentafel'],
    hard: ['m-academie', 'm-boksring', 'm-utopia'],
  },
  'tg-midden': { suits: ['m-clinic', 'm-repetitie', 'm-masterclass', 'm-academie'], hard: [] },
  'tg-hoog': { suits: ['m-academie', 'm-atelier', 'm-laboratorium', 'm-utopia'], hard: [] },
  'tg-vak': { suits: ['m-clinic', 'm-repetitie', 'm-laboratorium', 'm-masterclass'], hard: [] },
  'tg-student': {
    suits: ['m-atelier', 'm-laboratorium', 'm-utopia', 'm-masterclass'],
    hard: ['m-studieclub', 'm-boksring'],
  },
  'tg-docent': { suits: ['m-academie', 'm-masterclass'], hard: [] },
  'tg-zzp': { suits: ['m-cafe', 'm-masterclass', 'm-studieclub'], hard: [] },
  'tg-mkb': {
    suits: ['m-studieclub', 'm-cafe', 'm-boksring', 'm-laboratorium', 'm-keukentafel'],
    hard: [],
  },
  'tg-werkzoekend': {
    suits: ['m-clinic', 'm-repetitie', 'm-cafe'],
    hard: ['m-studieclub', 'm-boksring'],
  },
  'tg-ouder': { suits: ['m-masterclass', 'm-keukentafel'], hard: [] },
  'tg-flex': { suits: ['m-clinic', 'm-cafe'], hard: ['m-studieclub', 'm-expeditie'] },
  'tg-verspreid': {
    suits: ['m-studieclub', 'm-keukentafel'],
    hard: ['m-atelier', 'm-laboratorium'],
  },
  'tg-leidinggevend': { suits: ['m-boksring', 'm-expeditie', 'm-keukentafel'], hard: [] },
  'tg-leerprof': { suits: ['m-academie', 'm-atelier', 'm-keukentafel'], hard: [] },
  'tg-zijinstroom': {
    suits: ['m-clinic', 'm-masterclass'],
    hard: ['m-studieclub', 'm-boksring'],
  },
};

/** The groups that the agenda's twelve forms were made for (§10). */
export const entrepreneurs: readonly string[] = ['tg-mkb', 'tg-zzp'];
/** The groups for which leaning on informal learning widens the gap (§10). */
export const packageGroups: readonly string[] = ['tg-laag', 'tg-sw'];

export function groupFitOf(group: string, form: MetaphorId): 'suits' | 'hard' | undefined {
  const fit = Object.hasOwn(fits, group) ? fits[group] : undefined;
  if (fit?.suits.includes(form)) return 'suits';
  return fit?.hard.includes(form) ? 'hard' : undefined;
}
