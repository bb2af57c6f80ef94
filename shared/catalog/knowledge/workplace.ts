import type { KnowledgeTopic } from './topic.ts';

/** What makes a workplace rich to learn in (§10), and why training misses (§9). */
export const workplaceTopics: readonly KnowledgeTopic[] = [
  {
    id: 'learning-rich-workplace',
    chapter: 'learning',
    statements: [
      { id: 'meaning', basis: 'source', ref: '§10' },
      {
        id: 'warning',
        basis: 'source',
        ref: '§10',
        quote: 'Hier treedt dus een Mattheus-effect op',
      },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: [
      'lrw-challenge',
      'lrw-variety',
      'lrw-development',
      'lrw-cooperation',
      'lrw-newcomers',
      'lrw-guidance',
      'pl-werkplek',
      'workplace-poor',
      'sup-workplace',
      'rq-3',
    ],
  },
  {
    id: 'lrw-challenge',
    chapter: 'learning',
    statements: [
      { id: 'named', basis: 'source', ref: '§10' },
      { id: 'ask', basis: 'elaborated-own', ref: '' },
    ],
    links: ['learning-rich-workplace', 'sup-workplace'],
  },
  {
    id: 'lrw-variety',
    chapter: 'learning',
    statements: [
      { id: 'named', basis: 'source', ref: '§10' },
      { id: 'ask', basis: 'elaborated-own', ref: '' },
    ],
    links: ['learning-rich-workplace', 'sup-mobility'],
  },
  {
    id: 'lrw-development',
    chapter: 'learning',
    statements: [
      { id: 'named', basis: 'source', ref: '§10' },
      { id: 'ask', basis: 'elaborated-own', ref: '' },
    ],
    links: ['learning-rich-workplace', 'fn-reactief'],
  },
  {
    id: 'lrw-cooperation',
    chapter: 'learning',
    statements: [
      { id: 'named', basis: 'source', ref: '§10' },
      { id: 'ask', basis: 'elaborated-own', ref: '' },
    ],
    links: ['learning-rich-workplace', 'c-collaborate'],
  },
  {
    id: 'lrw-newcomers',
    chapter: 'learning',
    statements: [
      { id: 'named', basis: 'source', ref: '§10' },
      { id: 'ask', basis: 'elaborated-own', ref: '' },
    ],
    links: ['learning-rich-workplace', 'sup-onboarding', 'm-cafe'],
  },
  {
    id: 'lrw-guidance',
    chapter: 'learning',
    statements: [
      { id: 'named', basis: 'source', ref: '§10' },
      { id: 'ask', basis: 'elaborated-own', ref: '' },
    ],
    links: ['learning-rich-workplace', 'sup-guidance', 'rol-begeleider'],
  },
  {
    id: 'tm-reflex',
    chapter: 'learning',
    statements: [
      {
        id: 'meaning',
        basis: 'source',
        ref: '§9',
        quote: 'Diplomajacht versterkt de opleidingsreflex',
      },
      { id: 'ask', basis: 'elaborated-own', ref: '' },
    ],
    links: ['training-reflex', 'm-clinic', 'fn-voorwaardelijk', 'steering-rule'],
  },
  {
    id: 'tm-blockade',
    chapter: 'learning',
    statements: [
      { id: 'meaning', basis: 'source', ref: '§9' },
      { id: 'ask', basis: 'elaborated-own', ref: '' },
    ],
    links: [
      'bl-responsibility',
      'bl-resources',
      'bl-ict',
      'bl-middle',
      'bl-interests',
      'steering-rule',
    ],
  },
  {
    id: 'tm-noanalysis',
    chapter: 'learning',
    statements: [
      {
        id: 'meaning',
        basis: 'source',
        ref: '§9',
        quote: 'een goede analyse van het organisatieprobleem ontbreekt',
      },
      { id: 'ask', basis: 'elaborated-own', ref: '' },
    ],
    links: ['lim-org', 'training-without-steering', 'steering-rule'],
  },
];
