import type { KnowledgeTopic } from './topic.ts';

/** Published principles that refine the factors and conditions; none is the agenda's. */
export const principles: readonly KnowledgeTopic[] = [
  {
    id: 'pr-wenger',
    chapter: 'success',
    statements: [
      { id: 'description', basis: 'elaborated-lit', ref: '[WEN02]' },
      { id: 'evolve', basis: 'elaborated-lit', ref: '[WEN02]' },
      { id: 'levels', basis: 'elaborated-lit', ref: '[WEN02]' },
      { id: 'value', basis: 'elaborated-lit', ref: '[WEN02]' },
    ],
    links: [
      'sup-rhythm',
      'sup-onboarding',
      'c-collaborate',
      'm-studieclub',
      'sf-networks',
      'sf-places',
    ],
  },
  {
    id: 'pr-configurations',
    chapter: 'success',
    statements: [
      { id: 'description', basis: 'elaborated-lit', ref: '[CRE16]' },
      { id: 'seven', basis: 'elaborated-lit', ref: '[CRE16]' },
    ],
    links: ['sf-hybrid', 'c-practice', 'c-learnpro', 'rol-begeleider', 'sup-workplace'],
  },
  {
    id: 'pr-perspectives',
    chapter: 'success',
    statements: [
      { id: 'description', basis: 'elaborated-lit', ref: '[ZIT21], [BOUW20]' },
      { id: 'rigid', basis: 'elaborated-lit', ref: '[ZIT21]' },
    ],
    links: ['th-1', 'th-8', 'c-tailor', 'sup-direction'],
  },
  {
    id: 'pr-axes',
    chapter: 'success',
    statements: [{ id: 'description', basis: 'elaborated-lit', ref: '[ZH12]' }],
    links: ['sf-hybrid', 'm-clinic', 'm-atelier', 'pl-oefenfabriek'],
  },
  {
    id: 'pr-network',
    chapter: 'success',
    statements: [
      { id: 'description', basis: 'elaborated-lit', ref: '[LISO]' },
      { id: 'size', basis: 'elaborated-lit', ref: '[TNO-LN]' },
    ],
    links: ['sup-memory', 'sup-exit', 'sup-onboarding', 'lc-structure', 'c-share'],
  },
  {
    id: 'pr-failure',
    chapter: 'success',
    statements: [
      { id: 'description', basis: 'elaborated-lit', ref: '[PB08]' },
      { id: 'succeed', basis: 'elaborated-lit', ref: '[PB08]' },
    ],
    links: ['rol-kern', 'rol-sponsor', 'rol-verbinder', 'sup-safe', 'sup-monitor', 'c-direction'],
  },
  {
    id: 'pr-programme',
    chapter: 'success',
    statements: [
      { id: 'description', basis: 'elaborated-lit', ref: '[SIA23]' },
      { id: 'tips', basis: 'elaborated-lit', ref: '[SIA23]' },
    ],
    links: ['th-1', 'sh-gebruiker', 'pl-bijdeelnemer', 'sup-funds'],
  },
  {
    id: 'pr-tips',
    chapter: 'success',
    statements: [{ id: 'description', basis: 'elaborated-lit', ref: '[HUB]' }],
    links: ['rol-verbinder', 'sup-translate', 'sf-places', 'th-8'],
  },
  {
    id: 'pr-blocks',
    chapter: 'success',
    statements: [{ id: 'description', basis: 'elaborated-lit', ref: '[KUNST]' }],
    links: ['sup-memory', 'c-share', 'sup-safe', 'sf-ownership'],
  },
];
