import type { KnowledgeTopic } from './topic.ts';

/** Forms that follow each other well, and pairs that need something in between; all ours. */
export const sequenceTopics: readonly KnowledgeTopic[] = [
  {
    id: 'arc-innovation',
    chapter: 'forms',
    statements: [
      { id: 'steps', basis: 'elaborated-own', ref: '' },
      { id: 'why', basis: 'elaborated-own', ref: '' },
      {
        id: 'support',
        basis: 'source',
        ref: '§4',
        quote: 'Innovatie vraagt, naast creatie, ook doorzettingsvermogen',
      },
    ],
    links: [
      'm-utopia',
      'm-atelier',
      'm-laboratorium',
      'm-repetitie',
      'm-boksring',
      'm-studieclub',
      'arc-complete',
      'ph-create',
      'ph-implement',
      'ph-follow',
    ],
  },
  {
    id: 'arc-circle',
    chapter: 'forms',
    statements: [
      { id: 'steps', basis: 'elaborated-own', ref: '' },
      { id: 'why', basis: 'elaborated-own', ref: '' },
    ],
    links: ['m-cafe', 'm-keukentafel', 'm-studieclub'],
  },
  {
    id: 'arc-mastery',
    chapter: 'forms',
    statements: [
      { id: 'steps', basis: 'elaborated-own', ref: '' },
      { id: 'why', basis: 'elaborated-own', ref: '' },
    ],
    links: ['m-masterclass', 'm-clinic', 'm-repetitie'],
  },
  {
    id: 'arc-reorientation',
    chapter: 'forms',
    statements: [
      { id: 'steps', basis: 'elaborated-own', ref: '' },
      { id: 'why', basis: 'elaborated-own', ref: '' },
    ],
    links: ['m-expeditie', 'm-keukentafel', 'm-utopia', 'm-atelier'],
  },
  {
    id: 'arc-knowledge',
    chapter: 'forms',
    statements: [
      { id: 'steps', basis: 'elaborated-own', ref: '' },
      { id: 'why', basis: 'elaborated-own', ref: '' },
    ],
    links: ['m-academie', 'm-laboratorium', 'm-masterclass', 'out-circulation'],
  },
  {
    id: 'awk-utopia-clinic',
    chapter: 'forms',
    statements: [
      { id: 'why', basis: 'elaborated-own', ref: '' },
      { id: 'bridge', basis: 'elaborated-own', ref: '' },
    ],
    links: ['m-utopia', 'm-clinic', 'm-atelier', 'sequence-awkward'],
  },
  {
    id: 'awk-expeditie-boksring',
    chapter: 'forms',
    statements: [
      { id: 'why', basis: 'elaborated-own', ref: '' },
      { id: 'bridge', basis: 'elaborated-own', ref: '' },
    ],
    links: ['m-expeditie', 'm-boksring', 'm-keukentafel', 'sequence-awkward'],
  },
  {
    id: 'awk-academie-repetitie',
    chapter: 'forms',
    statements: [
      { id: 'why', basis: 'elaborated-own', ref: '' },
      { id: 'bridge', basis: 'elaborated-own', ref: '' },
    ],
    links: ['m-academie', 'm-repetitie', 'm-clinic', 'm-laboratorium', 'sequence-awkward'],
  },
  {
    id: 'awk-cafe-boksring',
    chapter: 'forms',
    statements: [
      { id: 'why', basis: 'elaborated-own', ref: '' },
      { id: 'bridge', basis: 'elaborated-own', ref: '' },
    ],
    links: ['m-cafe', 'm-boksring', 'm-keukentafel', 'sequence-awkward'],
  },
];
