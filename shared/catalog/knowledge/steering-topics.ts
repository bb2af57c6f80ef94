import type { KnowledgeTopic } from './topic.ts';

/** How learning connects to the way an organisation is steered (§9). */
export const steeringTopics: readonly KnowledgeTopic[] = [
  {
    id: 'steering-rule',
    chapter: 'steering',
    statements: [
      {
        id: 'meaning',
        basis: 'source',
        ref: '§9',
        quote: 'Innovaties moeten aansluiten op de dominante sturingswijze',
      },
      {
        id: 'warning',
        basis: 'source',
        ref: '§9',
        quote: 'lopen grote kans contraproductief te werken',
      },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: [
      'st-waarden',
      'st-faciliteiten',
      'st-financieel',
      'tm-reflex',
      'training-without-steering',
      'steering-misfit',
      'metaphor-not-aligned',
    ],
  },
  {
    id: 'steering-positions',
    chapter: 'steering',
    statements: [
      { id: 'meaning', basis: 'source', ref: '§9' },
      { id: 'figure', basis: 'source', ref: '§9' },
      { id: 'count', basis: 'elaborated-own', ref: '' },
    ],
    links: [
      'st-klant',
      'st-proces',
      'st-product',
      'st-standaard',
      'st-competentie',
      'st-verhoudingen',
      'st-waarden',
      'st-faciliteiten',
      'st-financieel',
    ],
  },
  {
    id: 'steering-ranking',
    chapter: 'steering',
    statements: [
      {
        id: 'meaning',
        basis: 'source',
        ref: '§9',
        quote: 'De laatste twee blijken het meest effectief',
      },
      { id: 'research', basis: 'elaborated-lit', ref: '[WAN]' },
      { id: 'limit', basis: 'elaborated-own', ref: '' },
    ],
    links: [
      'st-waarden',
      'st-faciliteiten',
      'st-competentie',
      'st-product',
      'st-verhoudingen',
      'st-klant',
      'st-standaard',
      'st-financieel',
      'st-proces',
    ],
  },
  {
    id: 'steering-fit',
    chapter: 'steering',
    statements: [
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: [
      'steering-misfit',
      'process-steering-vs-proactive',
      'm-utopia',
      'm-expeditie',
      'm-laboratorium',
    ],
  },
];
