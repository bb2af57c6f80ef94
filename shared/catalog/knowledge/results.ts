import type { KnowledgeTopic } from './topic.ts';

/** What each form yields (§10): twelve results, one for every form. */
export const resultTopics: readonly KnowledgeTopic[] = [
  {
    id: 'res-insight',
    chapter: 'forms',
    statements: [
      { id: 'form', basis: 'source', ref: '§10', quote: 'Inzicht en ervaringskennis' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
      { id: 'measure', basis: 'elaborated-own', ref: '' },
    ],
    links: ['fam-weten', 'm-masterclass', 'm-academie', 'm-keukentafel', 'm-studieclub'],
  },
  {
    id: 'res-skill',
    chapter: 'forms',
    statements: [
      { id: 'form', basis: 'source', ref: '§10', quote: 'Vaardigheid' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
      { id: 'measure', basis: 'elaborated-own', ref: '' },
    ],
    links: ['fam-kunnen', 'm-clinic', 'out-skills'],
  },
  {
    id: 'res-perspective',
    chapter: 'forms',
    statements: [
      { id: 'form', basis: 'source', ref: '§10', quote: 'Nieuw perspectief' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
      { id: 'measure', basis: 'elaborated-own', ref: '' },
    ],
    links: ['fam-vernieuwen', 'm-atelier', 'm-masterclass', 'm-cafe', 'm-utopia', 'm-expeditie'],
  },
  {
    id: 'res-feasibility',
    chapter: 'forms',
    statements: [
      { id: 'form', basis: 'source', ref: '§10', quote: 'Haalbaarheid oplossingen' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
      { id: 'measure', basis: 'elaborated-own', ref: '' },
    ],
    links: ['fam-vernieuwen', 'm-laboratorium'],
  },
  {
    id: 'res-application',
    chapter: 'forms',
    statements: [
      {
        id: 'form',
        basis: 'source',
        ref: '§10',
        quote: 'Multidisciplinaire toepassing van wetenschappelijke inzichten',
      },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
      { id: 'measure', basis: 'elaborated-own', ref: '' },
    ],
    links: ['fam-weten', 'm-academie', 'm-laboratorium'],
  },
  {
    id: 'res-routine',
    chapter: 'forms',
    statements: [
      { id: 'form', basis: 'source', ref: '§10', quote: 'Gezamenlijke routine' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
      { id: 'measure', basis: 'elaborated-own', ref: '' },
    ],
    links: ['fam-kunnen', 'm-repetitie'],
  },
  {
    id: 'res-networks',
    chapter: 'forms',
    statements: [
      { id: 'form', basis: 'source', ref: '§10', quote: 'Nieuwe netwerken' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
      { id: 'measure', basis: 'elaborated-own', ref: '' },
    ],
    links: ['fam-verbinden', 'm-cafe', 'm-atelier'],
  },
  {
    id: 'res-performance',
    chapter: 'forms',
    statements: [
      { id: 'form', basis: 'source', ref: '§10', quote: 'Verbeterde prestatie' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
      { id: 'measure', basis: 'elaborated-own', ref: '' },
    ],
    links: ['fam-kunnen', 'm-boksring', 'm-clinic', 'm-repetitie'],
  },
  {
    id: 'res-depth',
    chapter: 'forms',
    statements: [
      { id: 'form', basis: 'source', ref: '§10', quote: 'Verdieping netwerk' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
      { id: 'measure', basis: 'elaborated-own', ref: '' },
    ],
    links: ['fam-verbinden', 'm-keukentafel', 'm-repetitie', 'm-studieclub', 'm-expeditie'],
  },
  {
    id: 'res-renewal',
    chapter: 'forms',
    statements: [
      { id: 'form', basis: 'source', ref: '§10', quote: 'Vernieuwing' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
      { id: 'measure', basis: 'elaborated-own', ref: '' },
    ],
    links: ['fam-vernieuwen', 'm-utopia', 'm-atelier'],
  },
  {
    id: 'res-mirror',
    chapter: 'forms',
    statements: [
      { id: 'form', basis: 'source', ref: '§10, n.XXII', quote: 'spiegel op bedrijfsresultaten' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
      { id: 'measure', basis: 'elaborated-own', ref: '' },
    ],
    links: ['fam-weten', 'fam-kunnen', 'm-studieclub'],
  },
  {
    id: 'res-self',
    chapter: 'forms',
    statements: [
      { id: 'form', basis: 'source', ref: '§10', quote: 'Zelfkennis en nieuwe normen en waarden' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
      { id: 'measure', basis: 'elaborated-own', ref: '' },
    ],
    links: ['fam-zijn', 'm-expeditie', 'm-boksring', 'm-keukentafel'],
  },
];
