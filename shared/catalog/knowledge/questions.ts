import type { KnowledgeTopic } from './topic.ts';

/** Four questions, three motives and four ambitions (§1, §5), and ways to sort communities (th-8). */
export const questionTopics: readonly KnowledgeTopic[] = [
  {
    id: 'q-why',
    chapter: 'questions',
    statements: [
      {
        id: 'question',
        basis: 'source',
        ref: '§5',
        quote: 'Waarom is een leven lang leren eigenlijk belangrijk?',
      },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['mot-economic', 'mot-sociocultural', 'mot-personal', 'c-dialogue', 'goal-shared'],
  },
  {
    id: 'q-what',
    chapter: 'questions',
    statements: [
      {
        id: 'question',
        basis: 'source',
        ref: '§5',
        quote: 'Wat kan een leven lang ontwikkelen opleveren?',
      },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['fn-voorwaardelijk', 'fn-reactief', 'fn-proactief', 'out-learning', 'res-insight'],
  },
  {
    id: 'q-who',
    chapter: 'questions',
    statements: [
      { id: 'question', basis: 'source', ref: '§5', quote: 'Wie leert er eigenlijk?' },
      {
        id: 'meaning',
        basis: 'source',
        ref: '§5',
        quote: 'het leren van individuen anders verloopt dan dat van teams',
      },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['ly-individu', 'ly-team', 'ly-bedrijf', 'ly-netwerk', 'tg-vak'],
  },
  {
    id: 'q-how',
    chapter: 'questions',
    statements: [
      {
        id: 'question',
        basis: 'source',
        ref: '§5',
        quote: 'Hoe is een leven lang leren georganiseerd?',
      },
      { id: 'meaning', basis: 'source', ref: '§5' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['steering-rule', 'sup-accreditation', 'rol-regisseur', 'agr-roles'],
  },
  {
    id: 'mot-economic',
    chapter: 'questions',
    statements: [
      {
        id: 'named',
        basis: 'source',
        ref: '§5',
        quote: 'Alle pilots zijn ingezet vanuit economische motieven',
      },
      { id: 'watch', basis: 'source', ref: '§3' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['q-why', 'goal-shared', 'mot-sociocultural'],
  },
  {
    id: 'mot-sociocultural',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: '§5' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['q-why', 'sh-maatsch', 'mot-economic'],
  },
  {
    id: 'mot-personal',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: '§5' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['q-why', 'out-motivation', 'dim-emotioneel'],
  },
  {
    id: 'amb-circulation',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: '§1', quote: 'kenniscirculatie te versnellen' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['out-circulation', 'sup-dissemination', 'ph-spread'],
  },
  {
    id: 'amb-effect',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: '§1' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['out-learning', 'sup-monitor', 'steering-rule'],
  },
  {
    id: 'amb-reach',
    chapter: 'questions',
    statements: [
      {
        id: 'named',
        basis: 'source',
        ref: '§1',
        quote: 'een grotere groep studenten en werkenden te bereiken',
      },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['tg-student', 'tg-vak', 'tg-laag'],
  },
  {
    id: 'amb-threshold',
    chapter: 'questions',
    statements: [
      {
        id: 'named',
        basis: 'source',
        ref: '§1',
        quote: 'ontwikkeling en scholing laagdrempeliger te maken',
      },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['m-cafe', 'sup-costdown', 'sf-experts'],
  },
  {
    id: 'ty-stakeholders',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: 'MS, §14', quote: 'aard van de stakeholders' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['th-8', 'set-business', 'set-education'],
  },
  {
    id: 'ty-area',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: 'MS, §14', quote: 'werkingsgebied' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['th-8', 'ly-bedrijf', 'ly-regio'],
  },
  {
    id: 'ty-innovation',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: 'MS, §14' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['th-8', 'inn-social', 'inn-technology'],
  },
  {
    id: 'ty-discipline',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: 'MS, §14' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['th-1', 'm-academie'],
  },
  {
    id: 'ty-level',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: 'MS, §14' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['th-1', 'tg-laag', 'tg-midden', 'tg-hoog'],
  },
  {
    id: 'ty-crossorg',
    chapter: 'questions',
    statements: [
      {
        id: 'named',
        basis: 'source',
        ref: 'MS, §14',
        quote: 'mate van organisatieoverschrijdendheid',
      },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['th-1', 'single-organisation', 'ly-netwerk'],
  },
  {
    id: 'structures-carriers',
    chapter: 'questions',
    statements: [{ id: 'research', basis: 'elaborated-lit', ref: '[HCT]' }],
    links: ['str-coe', 'str-civ', 'str-fieldlab', 'lc-structure'],
  },
];
