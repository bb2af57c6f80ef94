import type { KnowledgeTopic } from './topic.ts';

/** Functions, metaphors and dimensions of learning (§3, §5), and how formal and informal learning go together (§10). */
export const learningTopics: readonly KnowledgeTopic[] = [
  {
    id: 'fn-voorwaardelijk',
    chapter: 'learning',
    statements: [
      { id: 'meaning', basis: 'source', ref: '§5', quote: 'Voorwaardelijk leren vormt de basis' },
      { id: 'planned', basis: 'source', ref: '§5' },
      { id: 'payer', basis: 'source', ref: '§5' },
      { id: 'why', basis: 'source', ref: 'MS' },
    ],
    links: ['q-what', 'lm-acquisitie', 'm-clinic', 'm-masterclass', 'tm-reflex'],
  },
  {
    id: 'fn-reactief',
    chapter: 'learning',
    statements: [
      {
        id: 'meaning',
        basis: 'source',
        ref: '§5',
        quote: 'Reactief leren verwijst naar het leren omgaan met veranderingen',
      },
      { id: 'how-people', basis: 'source', ref: '§5' },
      { id: 'planned', basis: 'source', ref: '§5' },
      { id: 'payer', basis: 'source', ref: '§5', quote: 'De werkgever betaalt meestal' },
      { id: 'students', basis: 'source', ref: '§5' },
    ],
    links: ['q-what', 'lm-participatie', 'ph-implement', 'ph-follow', 'innovation-following'],
  },
  {
    id: 'fn-proactief',
    chapter: 'learning',
    statements: [
      { id: 'meaning', basis: 'source', ref: '§5' },
      { id: 'planned', basis: 'source', ref: '§5' },
      { id: 'recognised', basis: 'source', ref: '§13' },
      { id: 'payer', basis: 'elaborated-own', ref: '' },
      { id: 'students', basis: 'source', ref: '§5' },
    ],
    links: ['q-what', 'lm-kenniscreatie', 'ph-create', 'm-atelier', 'm-laboratorium', 'm-utopia'],
  },
  {
    id: 'functions-together',
    chapter: 'learning',
    statements: [
      { id: 'pilots', basis: 'source', ref: '§5' },
      { id: 'education', basis: 'source', ref: '§5' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['fn-voorwaardelijk', 'fn-reactief', 'fn-proactief', 'th-3', 'q-what'],
  },
  {
    id: 'lm-acquisitie',
    chapter: 'learning',
    statements: [
      { id: 'named', basis: 'source', ref: 'MS, §3' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['fn-voorwaardelijk', 'm-masterclass', 'm-clinic', 'm-academie'],
  },
  {
    id: 'lm-participatie',
    chapter: 'learning',
    statements: [
      { id: 'named', basis: 'source', ref: 'MS, §3' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: [
      'fn-reactief',
      'm-repetitie',
      'm-cafe',
      'm-boksring',
      'm-keukentafel',
      'm-studieclub',
      'm-expeditie',
    ],
  },
  {
    id: 'lm-kenniscreatie',
    chapter: 'learning',
    statements: [
      {
        id: 'meaning',
        basis: 'source',
        ref: '§3',
        quote: 'het zoeken van nog onbekende oplossingen',
      },
      { id: 'why', basis: 'source', ref: '§3', quote: 'Innovatie is ‘open-eind-leren’' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: [
      'fn-proactief',
      'm-atelier',
      'm-laboratorium',
      'm-utopia',
      'innovation-by-acquisition-only',
    ],
  },
  {
    id: 'dim-cognitief',
    chapter: 'learning',
    statements: [
      { id: 'named', basis: 'source', ref: '§3', quote: 'een cognitieve inhoudelijke dimensie' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['res-insight', 'res-skill', 'dim-emotioneel', 'dim-sociaal'],
  },
  {
    id: 'dim-emotioneel',
    chapter: 'learning',
    statements: [
      { id: 'named', basis: 'source', ref: '§3' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['tr-m', 'out-motivation', 'dim-cognitief', 'dim-sociaal'],
  },
  {
    id: 'dim-sociaal',
    chapter: 'learning',
    statements: [
      { id: 'named', basis: 'source', ref: '§3', quote: 'een sociale, maatschappelijke dimensie' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['sup-safe', 'm-keukentafel', 'dim-cognitief', 'dim-emotioneel'],
  },
  {
    id: 'seventy-twenty-ten',
    chapter: 'learning',
    statements: [
      { id: 'meaning', basis: 'source', ref: '§10' },
      { id: 'limit', basis: 'source', ref: '§10', quote: 'de regel erg generiek is gesteld' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['formal-informal', 'pl-werkplek', 'tg-laag', 'tg-hoog', 'learning-rich-workplace'],
  },
  {
    id: 'formal-informal',
    chapter: 'learning',
    statements: [
      { id: 'meaning', basis: 'source', ref: '§10' },
      { id: 'why', basis: 'source', ref: '§10' },
      { id: 'warning', basis: 'source', ref: '§10' },
    ],
    links: [
      'sf-hybrid',
      'seventy-twenty-ten',
      'formal-needed-for-change',
      'lower-educated-informal-only',
      'out-mobility',
    ],
  },
];
