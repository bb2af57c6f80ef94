import type { KnowledgeTopic } from './topic.ts';

/** The table of public and private culture, aspect by aspect (n.XIII). */
export const cultureTopics: readonly KnowledgeTopic[] = [
  {
    id: 'culture',
    chapter: 'people',
    statements: [
      { id: 'description', basis: 'source', ref: 'n.XIII' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
      { id: 'caution', basis: 'elaborated-own', ref: '' },
    ],
    links: [
      'cul-central',
      'cul-orient',
      'cul-logic',
      'cul-drive',
      'cul-view',
      'cul-question',
      'cul-pace',
      'cul-permission',
      'kn-6',
      'sup-translate',
      'agr-roles',
      'culture-gap',
      'speed-vs-care',
    ],
  },
  {
    id: 'cul-central',
    chapter: 'people',
    statements: [
      { id: 'public', basis: 'source', ref: 'n.XIII' },
      { id: 'private', basis: 'source', ref: 'n.XIII' },
    ],
    links: ['culture', 'kn-6', 'sup-translate'],
  },
  {
    id: 'cul-orient',
    chapter: 'people',
    statements: [
      { id: 'public', basis: 'source', ref: 'n.XIII' },
      { id: 'private', basis: 'source', ref: 'n.XIII' },
    ],
    links: ['culture', 'kn-6', 'sup-translate'],
  },
  {
    id: 'cul-logic',
    chapter: 'people',
    statements: [
      { id: 'public', basis: 'source', ref: 'n.XIII' },
      { id: 'private', basis: 'source', ref: 'n.XIII' },
    ],
    links: ['culture', 'kn-6', 'sup-translate'],
  },
  {
    id: 'cul-drive',
    chapter: 'people',
    statements: [
      { id: 'public', basis: 'source', ref: 'n.XIII' },
      { id: 'private', basis: 'source', ref: 'n.XIII' },
    ],
    links: ['culture', 'kn-6', 'sup-translate'],
  },
  {
    id: 'cul-view',
    chapter: 'people',
    statements: [
      { id: 'public', basis: 'source', ref: 'n.XIII' },
      { id: 'private', basis: 'source', ref: 'n.XIII' },
    ],
    links: ['culture', 'kn-6', 'sup-translate'],
  },
  {
    id: 'cul-question',
    chapter: 'people',
    statements: [
      { id: 'public', basis: 'source', ref: 'n.XIII' },
      { id: 'private', basis: 'source', ref: 'n.XIII' },
    ],
    links: ['culture', 'kn-6', 'sup-translate'],
  },
  {
    id: 'cul-pace',
    chapter: 'people',
    statements: [
      { id: 'public', basis: 'source', ref: 'n.XIII', quote: 'Behoedzaam en zorgvuldig' },
      { id: 'private', basis: 'source', ref: 'n.XIII' },
    ],
    links: ['culture', 'kn-6', 'sup-translate', 'agr-time', 'speed-vs-care'],
  },
  {
    id: 'cul-permission',
    chapter: 'people',
    statements: [
      { id: 'public', basis: 'source', ref: 'n.XIII' },
      { id: 'private', basis: 'source', ref: 'n.XIII' },
    ],
    links: ['culture', 'kn-6', 'sup-translate', 'sup-mandate'],
  },
];
