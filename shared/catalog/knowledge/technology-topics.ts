import type { KnowledgeTopic } from './topic.ts';

/** What §11 asks of technology in learning. */
export const technologyTopics: readonly KnowledgeTopic[] = [
  {
    id: 'tp-means',
    chapter: 'technology',
    statements: [
      {
        id: 'description',
        basis: 'source',
        ref: '§11',
        quote: 'dat de techniek zelf als doel, niet als middel, gezien wordt',
      },
    ],
    links: ['tech-vrar', 'tech-vle', 'sup-ict', 'th-4', 'technology-as-goal'],
  },
  {
    id: 'tp-problem',
    chapter: 'technology',
    statements: [{ id: 'description', basis: 'source', ref: '§11' }],
    links: ['tech-online', 'tech-video', 'rol-probleemeigenaar', 'technology-no-problem'],
  },
  {
    id: 'tp-easy',
    chapter: 'technology',
    statements: [
      { id: 'description', basis: 'source', ref: '§11' },
      { id: 'older', basis: 'source', ref: '§11' },
    ],
    links: [
      'tech-newsletter',
      'tech-chat',
      'tg-ouder',
      'technology-hard-to-reach',
      'simple-is-fine',
    ],
  },
  {
    id: 'tp-reach',
    chapter: 'technology',
    statements: [
      {
        id: 'description',
        basis: 'source',
        ref: '§11',
        quote: '(nog) geen bewijs vindt dat informatie- en communicatietechnologie de participatie',
      },
      { id: 'bridge', basis: 'source', ref: '§11' },
    ],
    links: ['tech-online', 'amb-reach', 'tg-laag', 'reach-by-technology-alone'],
  },
  {
    id: 'tp-borders',
    chapter: 'technology',
    statements: [
      { id: 'description', basis: 'source', ref: '§11' },
      { id: 'inside', basis: 'source', ref: '§11' },
    ],
    links: ['tech-social', 'tech-virtual', 'sf-networks', 'technology-crosses-borders'],
  },
  {
    id: 'tp-small',
    chapter: 'technology',
    statements: [{ id: 'description', basis: 'source', ref: '§11' }],
    links: ['sh-mkb', 'tech-online', 'sh-branche', 'sup-costdown', 'small-firms-unsupported'],
  },
  {
    id: 'tp-platform',
    chapter: 'technology',
    statements: [{ id: 'description', basis: 'elaborated-lit', ref: '[DVL11]' }],
    links: ['tech-vle', 'tech-intranet', 'sup-material', 'sup-ict', 'ict-support-missing'],
  },
];
