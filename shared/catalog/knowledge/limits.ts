import type { KnowledgeTopic } from './topic.ts';

/** Signs that another form fits better: ours throughout; the agenda only says that limits exist (§14). */
export const limitTopics: readonly KnowledgeTopic[] = [
  {
    id: 'limits',
    chapter: 'limits',
    statements: [
      { id: 'description', basis: 'source', ref: 'MS, §14' },
      {
        id: 'open',
        basis: 'source',
        ref: 'B3.4',
        quote: 'Wat zijn de grenzen aan het concept van learning communities?',
      },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: [
      'th-10',
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
      'ms-go-no-go',
      'limits-many',
      'limits-unchecked',
    ],
  },
  {
    id: 'lim-known',
    chapter: 'limits',
    statements: [
      { id: 'signal', basis: 'elaborated-own', ref: '' },
      { id: 'instead', basis: 'elaborated-own', ref: '' },
      { id: 'support', basis: 'source', ref: '§5' },
    ],
    links: ['m-clinic', 'rol-docent', 'sup-teacher', 'th-10', 'limits-many'],
  },
  {
    id: 'lim-legal',
    chapter: 'limits',
    statements: [
      { id: 'signal', basis: 'elaborated-own', ref: '' },
      { id: 'instead', basis: 'elaborated-own', ref: '' },
      { id: 'support', basis: 'source', ref: '§5' },
    ],
    links: ['sup-accreditation', 'fn-voorwaardelijk', 'm-clinic', 'limits-many'],
  },
  {
    id: 'lim-org',
    chapter: 'limits',
    statements: [
      { id: 'signal', basis: 'elaborated-own', ref: '' },
      { id: 'instead', basis: 'elaborated-own', ref: '' },
      { id: 'support', basis: 'source', ref: '§9' },
    ],
    links: ['st-faciliteiten', 'st-verhoudingen', 'sup-leader', 'training-reflex', 'limits-many'],
  },
  {
    id: 'lim-secret',
    chapter: 'limits',
    statements: [
      { id: 'signal', basis: 'elaborated-own', ref: '' },
      { id: 'instead', basis: 'elaborated-own', ref: '' },
      { id: 'support', basis: 'source', ref: '§7' },
    ],
    links: ['agr-ip', 'agr-competition', 'kn-1', 'limits-many'],
  },
  {
    id: 'lim-urgent',
    chapter: 'limits',
    statements: [
      { id: 'signal', basis: 'elaborated-own', ref: '' },
      { id: 'instead', basis: 'elaborated-own', ref: '' },
      { id: 'support', basis: 'elaborated-own', ref: '' },
    ],
    links: ['rol-kern', 'm-boksring', 'limits-many'],
  },
  {
    id: 'lim-alone',
    chapter: 'limits',
    statements: [
      { id: 'signal', basis: 'elaborated-own', ref: '' },
      { id: 'instead', basis: 'elaborated-own', ref: '' },
      { id: 'support', basis: 'source', ref: '§7' },
    ],
    links: ['rol-mentor', 'sup-career', 'single-organisation', 'limits-many'],
  },
  {
    id: 'lim-basic',
    chapter: 'limits',
    statements: [
      { id: 'signal', basis: 'elaborated-own', ref: '' },
      { id: 'instead', basis: 'elaborated-own', ref: '' },
      { id: 'support', basis: 'source', ref: '§14' },
    ],
    links: ['sup-basic', 'sup-skills', 'tg-laag', 'participation-skills', 'limits-many'],
  },
  {
    id: 'lim-nochange',
    chapter: 'limits',
    statements: [
      { id: 'signal', basis: 'elaborated-own', ref: '' },
      { id: 'instead', basis: 'elaborated-own', ref: '' },
      { id: 'support', basis: 'source', ref: '§9' },
    ],
    links: ['sup-mandate', 'sup-experiment', 'bl-responsibility', 'limits-many'],
  },
  {
    id: 'lim-nobody',
    chapter: 'limits',
    statements: [
      { id: 'signal', basis: 'elaborated-own', ref: '' },
      { id: 'instead', basis: 'elaborated-own', ref: '' },
      { id: 'support', basis: 'source', ref: '§13' },
    ],
    links: [
      'rol-regisseur',
      'sup-direction',
      'sh-intermediair',
      'direction-missing',
      'limits-many',
    ],
  },
  {
    id: 'lim-extra',
    chapter: 'limits',
    statements: [
      { id: 'signal', basis: 'elaborated-own', ref: '' },
      { id: 'instead', basis: 'elaborated-own', ref: '' },
      { id: 'support', basis: 'source', ref: 'MS' },
    ],
    links: ['lc-structure', 'str-fieldlab', 'str-livinglab', 'builds-on-existing', 'limits-many'],
  },
  {
    id: 'lim-individual',
    chapter: 'limits',
    statements: [
      { id: 'signal', basis: 'elaborated-own', ref: '' },
      { id: 'instead', basis: 'elaborated-own', ref: '' },
      { id: 'support', basis: 'source', ref: 'B2' },
    ],
    links: ['rol-mentor', 'sup-career', 'sup-voucher', 'limits-many'],
  },
];
