export const cultures = ['public', 'private', 'societal'] as const;
export type Culture = (typeof cultures)[number];

/** Rows of the table of public and private culture, in its order (n.XIII, after Bode). */
export const cultureAspects = [
  'cul-central',
  'cul-orient',
  'cul-logic',
  'cul-drive',
  'cul-view',
  'cul-question',
  'cul-pace',
  'cul-permission',
] as const;
export type CultureAspect = (typeof cultureAspects)[number];
