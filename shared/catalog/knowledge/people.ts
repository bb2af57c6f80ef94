import type { KnowledgeTopic } from './topic.ts';

/** Sets of partners and their part in knowledge (§7). */
export const people: readonly KnowledgeTopic[] = [
  {
    id: 'set-business',
    chapter: 'people',
    statements: [
      { id: 'description', basis: 'source', ref: '§7' },
      { id: 'who', basis: 'elaborated-own', ref: '' },
    ],
    links: [
      'sh-mkb',
      'sh-grootbedrijf',
      'sh-leverancier',
      'sh-zzp',
      'sh-sw',
      'partner-business-missing',
    ],
  },
  {
    id: 'set-education',
    chapter: 'people',
    statements: [
      { id: 'description', basis: 'source', ref: '§7' },
      { id: 'who', basis: 'elaborated-own', ref: '' },
    ],
    links: [
      'sh-mbo',
      'sh-hbo',
      'sh-docent',
      'sh-commercieel',
      'partner-education-missing',
      'education-only-supplies',
    ],
  },
  {
    id: 'set-gov',
    chapter: 'people',
    statements: [
      { id: 'description', basis: 'source', ref: '§7' },
      { id: 'who', basis: 'elaborated-own', ref: '' },
    ],
    links: [
      'sh-overheid-rijk',
      'sh-provincie',
      'sh-gemeente',
      'sh-zbo',
      'partner-government-missing',
    ],
  },
  {
    id: 'set-research',
    chapter: 'people',
    statements: [
      { id: 'description', basis: 'source', ref: '§2, §7' },
      { id: 'who', basis: 'elaborated-own', ref: '' },
    ],
    links: ['sh-lectoraat', 'sh-universiteit', 'sh-onderzoek', 'partner-research-missing'],
  },
  {
    id: 'set-social',
    chapter: 'people',
    statements: [
      { id: 'description', basis: 'source', ref: 'B1' },
      { id: 'who', basis: 'elaborated-own', ref: '' },
    ],
    links: ['sh-branche', 'sh-vakbond', 'sh-oofonds', 'social-partners-sector'],
  },
  {
    id: 'set-learner',
    chapter: 'people',
    statements: [
      { id: 'description', basis: 'source', ref: 'B1' },
      { id: 'who', basis: 'elaborated-own', ref: '' },
    ],
    links: ['sh-student', 'sh-werknemer', 'sh-werkzoekende', 'sh-zzp', 'group-without-form'],
  },
  {
    id: 'kr-participant',
    chapter: 'people',
    statements: [{ id: 'description', basis: 'source', ref: '§7' }],
    links: ['sh-student', 'sh-werknemer', 'set-learner', 'knowledge-role-gap'],
  },
  {
    id: 'kr-use',
    chapter: 'people',
    statements: [{ id: 'description', basis: 'source', ref: '§7' }],
    links: ['sh-mkb', 'sh-grootbedrijf', 'set-business', 'knowledge-role-gap'],
  },
  {
    id: 'kr-transfer',
    chapter: 'people',
    statements: [{ id: 'description', basis: 'source', ref: '§7' }],
    links: ['sh-mbo', 'sh-docent', 'set-education', 'knowledge-role-gap'],
  },
  {
    id: 'kr-development',
    chapter: 'people',
    statements: [{ id: 'description', basis: 'source', ref: '§7' }],
    links: ['sh-onderzoek', 'sh-universiteit', 'set-research', 'knowledge-role-gap'],
  },
];
