import type { KnowledgeTopic } from './topic.ts';

/** Phases, kinds and traits of innovation (§3, §4, n.IX). */
export const innovationTopics: readonly KnowledgeTopic[] = [
  {
    id: 'ph-orient',
    chapter: 'innovation',
    statements: [{ id: 'meaning', basis: 'elaborated-own', ref: '' }],
    links: ['m-cafe', 'm-expeditie', 'c-urgency', 'ph-create'],
  },
  {
    id: 'ph-create',
    chapter: 'innovation',
    statements: [
      {
        id: 'meaning',
        basis: 'source',
        ref: '§3',
        quote: 'vooral in de creatieve fase (de ontwerpfase)',
      },
      { id: 'warning', basis: 'source', ref: 'B3.2' },
      { id: 'education', basis: 'source', ref: 'B3.6' },
    ],
    links: ['fn-proactief', 'm-utopia', 'm-atelier', 'm-laboratorium', 'ph-implement'],
  },
  {
    id: 'ph-implement',
    chapter: 'innovation',
    statements: [
      { id: 'meaning', basis: 'source', ref: '§4' },
      { id: 'people', basis: 'source', ref: '§4' },
      { id: 'education', basis: 'source', ref: 'B3.6' },
    ],
    links: ['fn-reactief', 'm-repetitie', 'm-clinic', 'rol-leidinggevende', 'ph-follow'],
  },
  {
    id: 'ph-follow',
    chapter: 'innovation',
    statements: [
      { id: 'meaning', basis: 'source', ref: '§3' },
      { id: 'warning', basis: 'source', ref: '§7' },
    ],
    links: ['fn-reactief', 'm-boksring', 'm-studieclub', 'out-innovation', 'ph-spread'],
  },
  {
    id: 'ph-spread',
    chapter: 'innovation',
    statements: [
      {
        id: 'meaning',
        basis: 'source',
        ref: '§7',
        quote: 'Disseminatie en kenniscirculatie tussen bedrijven',
      },
      { id: 'education', basis: 'source', ref: 'B3.6' },
    ],
    links: ['out-circulation', 'out-curriculum', 'sup-dissemination', 'ph-cycle'],
  },
  {
    id: 'ph-cycle',
    chapter: 'innovation',
    statements: [
      { id: 'meaning', basis: 'source', ref: 'MS, §14', quote: 'een cyclisch vervolg daarop' },
      { id: 'education', basis: 'source', ref: 'B3.6' },
    ],
    links: ['sup-exit', 'ms-evaluation', 'th-7', 'ph-orient'],
  },
  {
    id: 'innovation-two-parts',
    chapter: 'innovation',
    statements: [
      { id: 'meaning', basis: 'source', ref: '§4' },
      { id: 'why', basis: 'source', ref: '§3' },
    ],
    links: [
      'ph-create',
      'ph-follow',
      'fn-proactief',
      'fn-reactief',
      'follow-through-missing',
      'rq-2',
    ],
  },
  {
    id: 'innovation-following',
    chapter: 'innovation',
    statements: [
      {
        id: 'meaning',
        basis: 'source',
        ref: '§14',
        quote: 'Essentieel is niet alleen innovaties inzetten, maar ook deze volgen',
      },
      { id: 'support', basis: 'source', ref: 'MS' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: [
      'fn-reactief',
      'fn-proactief',
      'tg-vak',
      'tg-flex',
      'ph-implement',
      'rq-2',
      'followers-forgotten',
    ],
  },
  {
    id: 'innovation-novelties',
    chapter: 'innovation',
    statements: [
      {
        id: 'meaning',
        basis: 'source',
        ref: '§4',
        quote: 'opeenstapeling van kleine veranderingen',
      },
    ],
    links: ['sh-mkb', 'tg-mkb', 'inn-process', 'm-studieclub'],
  },
  {
    id: 'innovation-shopfloor',
    chapter: 'innovation',
    statements: [
      { id: 'meaning', basis: 'source', ref: '§4' },
      { id: 'use', basis: 'elaborated-own', ref: '' },
    ],
    links: ['tg-vak', 'st-standaard', 'm-repetitie', 'ph-implement'],
  },
  {
    id: 'inn-technology',
    chapter: 'innovation',
    statements: [
      { id: 'named', basis: 'source', ref: '§4, n.IX' },
      { id: 'warning', basis: 'source', ref: 'n.IX' },
    ],
    links: ['st-faciliteiten', 'inn-social', 'tech-serious'],
  },
  {
    id: 'inn-product',
    chapter: 'innovation',
    statements: [{ id: 'named', basis: 'source', ref: '§4, n.IX' }],
    links: ['st-product', 'st-financieel', 'm-laboratorium'],
  },
  {
    id: 'inn-process',
    chapter: 'innovation',
    statements: [{ id: 'named', basis: 'source', ref: '§4, n.IX' }],
    links: ['st-proces', 'st-standaard', 'm-repetitie'],
  },
  {
    id: 'inn-service',
    chapter: 'innovation',
    statements: [{ id: 'named', basis: 'source', ref: '§4' }],
    links: ['st-klant', 'st-product', 'm-atelier'],
  },
  {
    id: 'inn-market',
    chapter: 'innovation',
    statements: [{ id: 'named', basis: 'source', ref: '§4, n.IX' }],
    links: ['st-klant', 'm-cafe'],
  },
  {
    id: 'inn-organisation',
    chapter: 'innovation',
    statements: [{ id: 'named', basis: 'source', ref: '§4, n.IX' }],
    links: ['st-verhoudingen', 'st-waarden', 'm-repetitie'],
  },
  {
    id: 'inn-social',
    chapter: 'innovation',
    statements: [
      { id: 'meaning', basis: 'source', ref: '§4' },
      {
        id: 'named',
        basis: 'source',
        ref: 'n.IX',
        quote: 'ten minste een van de volgende kenmerken',
      },
      { id: 'example', basis: 'source', ref: '§4, n.IX' },
    ],
    links: [
      'soc-dynamic',
      'soc-smarter',
      'soc-flexible',
      'soc-cocreation',
      'st-verhoudingen',
      'st-competentie',
      'th-7',
    ],
  },
  {
    id: 'soc-dynamic',
    chapter: 'innovation',
    statements: [{ id: 'meaning', basis: 'source', ref: 'n.IX' }],
    links: ['inn-social', 'self-direction'],
  },
  {
    id: 'soc-smarter',
    chapter: 'innovation',
    statements: [{ id: 'meaning', basis: 'source', ref: 'n.IX' }],
    links: ['inn-social', 'sup-workplace'],
  },
  {
    id: 'soc-flexible',
    chapter: 'innovation',
    statements: [{ id: 'meaning', basis: 'source', ref: 'n.IX' }],
    links: ['inn-social', 'sup-mobility'],
  },
  {
    id: 'soc-cocreation',
    chapter: 'innovation',
    statements: [
      {
        id: 'meaning',
        basis: 'source',
        ref: 'n.IX',
        quote: 'er wordt samengewerkt met externe partijen',
      },
    ],
    links: ['inn-social', 'sup-cocreate'],
  },
];
