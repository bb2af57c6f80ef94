import type { KnowledgeTopic } from './topic.ts';

/** Where the forms come from, and our map of them. */
export const formTopics: readonly KnowledgeTopic[] = [
  {
    id: 'fam-weten',
    chapter: 'forms',
    statements: [{ id: 'meaning', basis: 'elaborated-own', ref: '' }],
    links: ['m-masterclass', 'm-academie', 'm-studieclub'],
  },
  {
    id: 'fam-kunnen',
    chapter: 'forms',
    statements: [{ id: 'meaning', basis: 'elaborated-own', ref: '' }],
    links: ['m-clinic', 'm-repetitie', 'm-boksring'],
  },
  {
    id: 'fam-vernieuwen',
    chapter: 'forms',
    statements: [{ id: 'meaning', basis: 'elaborated-own', ref: '' }],
    links: ['m-atelier', 'm-laboratorium', 'm-utopia'],
  },
  {
    id: 'fam-verbinden',
    chapter: 'forms',
    statements: [{ id: 'meaning', basis: 'elaborated-own', ref: '' }],
    links: ['m-cafe', 'm-keukentafel'],
  },
  {
    id: 'fam-zijn',
    chapter: 'forms',
    statements: [{ id: 'meaning', basis: 'elaborated-own', ref: '' }],
    links: ['m-expeditie'],
  },
  {
    id: 'forms-origin',
    chapter: 'forms',
    statements: [
      { id: 'named', basis: 'source', ref: '§10', quote: 'Iedere metafoor is verder uitgewerkt' },
      { id: 'studyclub', basis: 'source', ref: 'n.XXII' },
      { id: 'research', basis: 'elaborated-lit', ref: '[GBM06]' },
      { id: 'ours', basis: 'elaborated-own', ref: '' },
    ],
    links: ['m-studieclub', 'forms-adaptation', 'map-quadrants'],
  },
  {
    id: 'forms-adaptation',
    chapter: 'forms',
    statements: [
      {
        id: 'meaning',
        basis: 'source',
        ref: '§10',
        quote: 'voor de toepassing van ICT vergt het ontwerp aanpassingen',
      },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['m-clinic', 'tg-laag', 'tg-vak', 'tech-virtual', 'sup-tailored'],
  },
  {
    id: 'forms-balance',
    chapter: 'forms',
    statements: [
      { id: 'use', basis: 'elaborated-own', ref: '' },
      { id: 'warning', basis: 'source', ref: '§13' },
    ],
    links: [
      'c-variety',
      'map-quadrants',
      'quadrant-imbalance',
      'fam-weten',
      'fam-kunnen',
      'fam-vernieuwen',
      'fam-verbinden',
      'fam-zijn',
    ],
  },
  {
    id: 'map-quadrants',
    chapter: 'forms',
    statements: [
      { id: 'figure', basis: 'source', ref: '§10' },
      {
        id: 'meaning',
        basis: 'source',
        ref: '§10',
        quote: 'voegen ze informatie samen uit verschillende bronnen en delen ze ervaringen',
      },
      { id: 'ours', basis: 'elaborated-own', ref: '' },
    ],
    links: ['qd-choose-test', 'qd-understand', 'qd-practise-meet', 'qd-make-meaning'],
  },
  {
    id: 'qd-choose-test',
    chapter: 'forms',
    statements: [
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['m-masterclass', 'm-laboratorium', 'qd-make-meaning'],
  },
  {
    id: 'qd-understand',
    chapter: 'forms',
    statements: [
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['m-academie', 'm-utopia', 'qd-practise-meet'],
  },
  {
    id: 'qd-practise-meet',
    chapter: 'forms',
    statements: [
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['m-clinic', 'm-repetitie', 'm-cafe', 'm-boksring'],
  },
  {
    id: 'qd-make-meaning',
    chapter: 'forms',
    statements: [
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['m-atelier', 'm-keukentafel', 'm-expeditie'],
  },
];
