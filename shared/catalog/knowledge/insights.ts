import type { KnowledgeTopic } from './topic.ts';

/** Things the agenda found that are easily forgotten. */
export const insights: readonly KnowledgeTopic[] = [
  {
    id: 'good-diversity',
    chapter: 'success',
    statements: [
      {
        id: 'description',
        basis: 'source',
        ref: '§13',
        quote: 'zo divers mogelijke learning communities',
      },
    ],
    links: ['c-variety', 'sup-guidance', 'th-1', 'diversity-not-enough'],
  },
  {
    id: 'good-inside',
    chapter: 'limits',
    statements: [{ id: 'description', basis: 'source', ref: '§11' }],
    links: [
      'agr-competition',
      'out-circulation',
      'sup-dissemination',
      'th-2',
      'circulation-missing',
    ],
  },
  {
    id: 'good-everyone',
    chapter: 'people',
    statements: [{ id: 'description', basis: 'source', ref: '§5' }],
    links: ['tg-docent', 'sh-mbo', 'rol-regisseur', 'everyone-learns'],
  },
  {
    id: 'good-cooperation',
    chapter: 'people',
    statements: [
      {
        id: 'description',
        basis: 'source',
        ref: '§5',
        quote: 'Al doende leren de partijen met elkaar samen te werken',
      },
    ],
    links: ['c-collaborate', 'sup-roleanalysis', 'stakeholder-isolated'],
  },
  {
    id: 'good-responsive',
    chapter: 'learning',
    statements: [{ id: 'description', basis: 'source', ref: '§5' }],
    links: ['sh-mbo', 'sh-hbo', 'out-curriculum', 'th-9', 'curriculum-not-fed'],
  },
  {
    id: 'good-motivation',
    chapter: 'people',
    statements: [{ id: 'description', basis: 'source', ref: 'B2' }],
    links: ['tr-m', 'tr-g', 'sup-time', 'sup-tailored', 'triad-weak-unaddressed'],
  },
  {
    id: 'good-older',
    chapter: 'people',
    statements: [{ id: 'description', basis: 'source', ref: 'n.XVIII' }],
    links: ['tg-ouder', 'sup-workplace', 'sup-leader', 'older-workers-spared'],
  },
  {
    id: 'good-looking-ahead',
    chapter: 'learning',
    statements: [
      {
        id: 'description',
        basis: 'source',
        ref: 'B3.6',
        quote: 'extrapolatie, exploratie en backcasting',
      },
      { id: 'warning', basis: 'source', ref: 'B3.6' },
    ],
    links: ['m-utopia', 'rq-6', 'kn-7', 'utopia-no-next-step'],
  },
  {
    id: 'good-monitor',
    chapter: 'success',
    statements: [{ id: 'description', basis: 'source', ref: 'B3.3' }],
    links: ['sup-monitor', 'ms-evaluation', 'rq-3', 'monitoring-missing'],
  },
  {
    id: 'results-two-way',
    chapter: 'forms',
    statements: [
      {
        id: 'description',
        basis: 'source',
        ref: 'MS, §14',
        quote: 'De (wederzijdse) relatie tussen de learning communities en resultaten',
      },
      { id: 'feeds', basis: 'elaborated-own', ref: '' },
      { id: 'ask', basis: 'source', ref: 'B3.3' },
    ],
    links: [
      'out-learning',
      'out-workplace',
      'out-motivation',
      'out-skills',
      'sup-memory',
      'th-6',
      'result-not-embedded',
      'no-harvest',
    ],
  },
];
