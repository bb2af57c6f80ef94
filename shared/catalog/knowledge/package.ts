import type { KnowledgeTopic } from './topic.ts';

/** The coherent package for lower-educated workers and self-direction (§10). */
export const packageTopics: readonly KnowledgeTopic[] = [
  {
    id: 'package',
    chapter: 'people',
    statements: [
      {
        id: 'description',
        basis: 'source',
        ref: '§10',
        quote: 'een samenhangend pakket van maatregelen om te leren',
      },
      { id: 'around', basis: 'source', ref: '§10' },
      { id: 'coherence', basis: 'elaborated-own', ref: '' },
      { id: 'research', basis: 'elaborated-lit', ref: '[TNO11]' },
    ],
    links: [
      'pk-1',
      'pk-2',
      'pk-3',
      'pk-4',
      'pk-5',
      'pk-6',
      'tg-laag',
      'tg-sw',
      'sup-cao',
      'sh-oofonds',
      'rol-leidinggevende',
      'lower-educated-informal-only',
      'lower-educated-package-incomplete',
      'lower-educated-own-time',
      'package-complete',
      'informal-vs-lower-educated',
    ],
  },
  {
    id: 'pk-1',
    chapter: 'people',
    statements: [{ id: 'description', basis: 'source', ref: '§10' }],
    links: ['sup-material', 'package', 'lower-educated-package-incomplete'],
  },
  {
    id: 'pk-2',
    chapter: 'people',
    statements: [{ id: 'description', basis: 'source', ref: '§10' }],
    links: ['sup-talk', 'sup-appreciation', 'package', 'lower-educated-package-incomplete'],
  },
  {
    id: 'pk-3',
    chapter: 'people',
    statements: [
      {
        id: 'description',
        basis: 'source',
        ref: '§10',
        quote: 'onder werktijd en op kosten van de baas',
      },
    ],
    links: ['sup-worktime', 'pl-werkplek', 'package', 'lower-educated-own-time'],
  },
  {
    id: 'pk-4',
    chapter: 'people',
    statements: [
      {
        id: 'description',
        basis: 'source',
        ref: '§10',
        quote: 'een docent met de juiste kwaliteiten',
      },
    ],
    links: ['sup-tailored', 'sup-teacher', 'package', 'lower-educated-package-incomplete'],
  },
  {
    id: 'pk-5',
    chapter: 'people',
    statements: [{ id: 'description', basis: 'source', ref: '§10' }],
    links: ['sup-leader', 'rol-leidinggevende', 'package', 'lower-educated-package-incomplete'],
  },
  {
    id: 'pk-6',
    chapter: 'people',
    statements: [{ id: 'description', basis: 'source', ref: '§10' }],
    links: ['sup-hr', 'sh-hr', 'package', 'lower-educated-package-incomplete'],
  },
  {
    id: 'self-direction',
    chapter: 'people',
    statements: [
      { id: 'description', basis: 'source', ref: '§10' },
      { id: 'room', basis: 'source', ref: '§10' },
      { id: 'negative', basis: 'source', ref: '§10' },
    ],
    links: [
      'out-selfdirection',
      'rol-leidinggevende',
      'sup-leader',
      'm-atelier',
      'm-laboratorium',
      'th-6',
      'selfdirection-too-low',
      'steer-vs-open-end',
      'selfdirection-vs-guidance',
    ],
  },
];
