/** Closed id lists that attributes choose from; their names are catalogue texts. Ids are stored and never renamed without a version step. */
export const motives = ['mot-economic', 'mot-sociocultural', 'mot-personal'] as const;
export const layers = [
  'ly-individu',
  'ly-team',
  'ly-bedrijf',
  'ly-netwerk',
  'ly-regio',
  'ly-beleid',
] as const;
export const phases = [
  'ph-orient',
  'ph-create',
  'ph-implement',
  'ph-follow',
  'ph-spread',
  'ph-cycle',
] as const;
export const functions = ['fn-voorwaardelijk', 'fn-reactief', 'fn-proactief'] as const;
export const learnModes = ['lm-acquisitie', 'lm-participatie', 'lm-kenniscreatie'] as const;
export const results = [
  'res-insight',
  'res-skill',
  'res-perspective',
  'res-feasibility',
  'res-application',
  'res-routine',
  'res-networks',
  'res-performance',
  'res-depth',
  'res-renewal',
  'res-mirror',
  'res-self',
] as const;
export const targetGroups = [
  'tg-laag',
  'tg-midden',
  'tg-hoog',
  'tg-vak',
  'tg-student',
  'tg-docent',
  'tg-zzp',
  'tg-mkb',
  'tg-werkzoekend',
  'tg-ouder',
  'tg-flex',
  'tg-vrouw',
  'tg-migratie',
  'tg-sw',
  'tg-verspreid',
  'tg-leidinggevend',
  'tg-leerprof',
  'tg-zijinstroom',
] as const;
/** Signs that a learning community may not be the best form; our elaboration of the agenda's tenth theme. */
export const limitSigns = [
  'lim-known',
  'lim-legal',
  'lim-org',
  'lim-secret',
  'lim-urgent',
  'lim-alone',
  'lim-basic',
  'lim-nochange',
  'lim-nobody',
  'lim-extra',
  'lim-individual',
] as const;
