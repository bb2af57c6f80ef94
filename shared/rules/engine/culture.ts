import { partySets } from '../../catalog/stakeholders.ts';
import type { Element } from '../../design/design.ts';

const privateCards: readonly string[] = [
  'sh-mkb',
  'sh-grootbedrijf',
  'sh-leverancier',
  'sh-zzp',
  'sh-commercieel',
  'sh-uitzend',
];
const publicCards: readonly string[] = [
  ...partySets.GOV,
  'sh-mbo',
  'sh-hbo',
  'sh-lectoraat',
  'sh-universiteit',
];

/** What a person said of this partner, else what its card can only be; undefined when it can be either. */
export function cultureOf({ entry, attributes }: Element): string | undefined {
  const { culture } = attributes;
  if (typeof culture === 'string') return culture;
  if (privateCards.includes(entry)) return 'private';
  return publicCards.includes(entry) ? 'public' : undefined;
}
