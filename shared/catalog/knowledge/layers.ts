import type { KnowledgeTopic } from './topic.ts';

/** The layers of embedding (§6), inside first. */
export const layers: readonly KnowledgeTopic[] = [
  {
    id: 'ly-individu',
    chapter: 'people',
    statements: [
      { id: 'description', basis: 'source', ref: '§6' },
      { id: 'differs', basis: 'source', ref: '§5' },
    ],
    links: [
      'sh-werknemer',
      'sh-student',
      'sup-career',
      'sup-portfolio',
      'tr-m',
      'triad',
      'layer-skipped',
    ],
  },
  {
    id: 'ly-team',
    chapter: 'people',
    statements: [{ id: 'description', basis: 'source', ref: '§6' }],
    links: [
      'sh-leidinggevende',
      'rol-leidinggevende',
      'sup-talk',
      'm-repetitie',
      'self-direction',
      'layer-skipped',
      'supervisor-absent',
    ],
  },
  {
    id: 'ly-bedrijf',
    chapter: 'people',
    statements: [{ id: 'description', basis: 'source', ref: '§6' }],
    links: [
      'sh-mkb',
      'sh-grootbedrijf',
      'sh-hr',
      'sup-leader',
      'sup-hr',
      'rol-sponsor',
      'layer-skipped',
    ],
  },
  {
    id: 'ly-netwerk',
    chapter: 'people',
    statements: [{ id: 'description', basis: 'source', ref: '§5' }],
    links: ['rol-verbinder', 'sf-networks', 'm-cafe', 'sup-backing', 'region-layer-empty'],
  },
  {
    id: 'ly-regio',
    chapter: 'people',
    statements: [
      { id: 'description', basis: 'source', ref: '§6' },
      { id: 'regional', basis: 'source', ref: '§6' },
    ],
    links: [
      'sh-branche',
      'sh-provincie',
      'sh-intermediair',
      'sf-networks',
      'sup-dissemination',
      'region-layer-empty',
    ],
  },
  {
    id: 'ly-beleid',
    chapter: 'people',
    statements: [{ id: 'description', basis: 'source', ref: '§6' }],
    links: ['sh-overheid-rijk', 'sh-gemeente', 'sup-regulation', 'sup-cao', 'policy-layer-asked'],
  },
];
