import type { KnowledgeTopic } from './topic.ts';

/** The six research questions (annex 3) and what the agenda says a learning community is. */
export const agenda: readonly KnowledgeTopic[] = [
  {
    id: 'rq-1',
    chapter: 'agenda',
    statements: [
      { id: 'description', basis: 'source', ref: 'B3.1' },
      { id: 'what', basis: 'source', ref: 'B3.1' },
    ],
    links: [
      'th-1',
      'th-3',
      'c-tailor',
      'sup-tailored',
      'sup-guidance',
      'tg-leerprof',
      'participation-skills',
    ],
  },
  {
    id: 'rq-2',
    chapter: 'agenda',
    statements: [
      { id: 'description', basis: 'source', ref: 'B3.2' },
      { id: 'risk', basis: 'source', ref: 'B3.2' },
    ],
    links: [
      'th-7',
      'm-atelier',
      'm-repetitie',
      'out-innovation',
      'ph-create',
      'ph-implement',
      'follow-through-missing',
    ],
  },
  {
    id: 'rq-3',
    chapter: 'agenda',
    statements: [
      { id: 'description', basis: 'source', ref: 'B3.3' },
      {
        id: 'monitor',
        basis: 'source',
        ref: 'B3.3',
        quote: 'Monitor de learning communities vanaf de start',
      },
    ],
    links: [
      'sup-workplace',
      'pl-werkplek',
      'rol-leidinggevende',
      'out-workplace',
      'tech-intranet',
      'th-2',
      'workplace-poor',
    ],
  },
  {
    id: 'rq-4',
    chapter: 'agenda',
    statements: [
      { id: 'description', basis: 'source', ref: 'B3.4' },
      {
        id: 'limits',
        basis: 'source',
        ref: 'B3.4',
        quote: 'Wat zijn de grenzen aan het concept van learning communities?',
      },
    ],
    links: [
      'st-waarden',
      'st-faciliteiten',
      'sup-direction',
      'th-7',
      'th-10',
      'training-without-steering',
      'overall-steering-used',
    ],
  },
  {
    id: 'rq-5',
    chapter: 'agenda',
    statements: [
      { id: 'description', basis: 'source', ref: 'B3.5' },
      { id: 'monitor', basis: 'source', ref: 'B3.5' },
    ],
    links: ['out-mobility', 'sup-mobility', 'sh-uitzend', 'tg-zijinstroom', 'sup-monitor'],
  },
  {
    id: 'rq-6',
    chapter: 'agenda',
    statements: [
      { id: 'description', basis: 'source', ref: 'B3.6' },
      { id: 'phases', basis: 'source', ref: 'B3.6' },
    ],
    links: [
      'out-curriculum',
      'sh-mbo',
      'sh-hbo',
      'sup-regulation',
      'kn-7',
      'th-9',
      'good-looking-ahead',
      'curriculum-not-fed',
    ],
  },
  {
    id: 'lc-what',
    chapter: 'agenda',
    statements: [
      {
        id: 'description',
        basis: 'source',
        ref: 'MS',
        quote: 'een positieve leercultuur vorm te geven',
      },
      { id: 'tailor', basis: 'source', ref: 'MS' },
    ],
    links: ['goal-shared', 'c-tailor', 'lc-culture', 'sf-ownership', 'th-8'],
  },
  {
    id: 'lc-structure',
    chapter: 'agenda',
    statements: [{ id: 'description', basis: 'source', ref: 'MS', quote: 'een extra structuur' }],
    links: ['sf-networks', 'sup-backing', 'lim-extra', 'builds-on-nothing', 'builds-on-existing'],
  },
  {
    id: 'lc-pilots',
    chapter: 'agenda',
    statements: [
      { id: 'description', basis: 'source', ref: '§2' },
      { id: 'missing', basis: 'source', ref: '§2' },
    ],
    links: [
      'need-cooperation',
      'good-everyone',
      'th-8',
      'sh-commercieel',
      'sh-onderzoek',
      'motives-only-economic',
    ],
  },
  {
    id: 'lc-culture',
    chapter: 'agenda',
    statements: [
      { id: 'description', basis: 'source', ref: '§6', quote: 'een sectorale leercultuur' },
      { id: 'advice', basis: 'source', ref: '§13' },
    ],
    links: ['sup-talk', 'sup-appreciation', 'rol-leidinggevende', 'rq-4', 'lc-what'],
  },
];
