import type { BottleneckEntry } from './bottlenecks.ts';

/** Five blockades in practice that keep new insights from becoming innovations (§9). */
export const blockades: readonly BottleneckEntry[] = [
  {
    id: 'bl-responsibility',
    kind: 'bottleneck',
    basis: 'source',
    ref: '§9',
    eases: ['sup-mandate', 'agr-roles', 'sup-leader', 'rol-probleemeigenaar'],
    statements: [
      {
        id: 'meaning',
        basis: 'source',
        ref: '§9',
        quote: 'geen bijbehorende verantwoordelijkheden worden toegekend',
      },
      { id: 'signs', basis: 'elaborated-own', ref: '' },
      { id: 'solutions', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'bl-resources',
    kind: 'bottleneck',
    basis: 'source',
    ref: '§9',
    eases: ['sup-time', 'sup-funds', 'sup-worktime', 'agr-time', 'agr-costs'],
    statements: [
      {
        id: 'meaning',
        basis: 'source',
        ref: '§9',
        quote: 'geen financiële middelen of tijd worden vrijgemaakt',
      },
      { id: 'signs', basis: 'elaborated-own', ref: '' },
      { id: 'solutions', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'bl-ict',
    kind: 'bottleneck',
    basis: 'source',
    ref: '§9',
    eases: ['sup-ict', 'sup-backing', 'agr-privacy'],
    statements: [
      { id: 'meaning', basis: 'source', ref: '§9', quote: 'de ICT niet meewerkt' },
      { id: 'signs', basis: 'elaborated-own', ref: '' },
      { id: 'solutions', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'bl-middle',
    kind: 'bottleneck',
    basis: 'source',
    ref: '§9',
    eases: ['sup-backing', 'sup-dialogue', 'sup-leader', 'rol-leidinggevende', 'm-keukentafel'],
    statements: [
      {
        id: 'meaning',
        basis: 'source',
        ref: '§9',
        quote: 'het middenmanagement niet op hetzelfde spoor zit als de CEO',
      },
      { id: 'signs', basis: 'elaborated-own', ref: '' },
      { id: 'solutions', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'bl-interests',
    kind: 'bottleneck',
    basis: 'source',
    ref: '§9',
    eases: ['sup-valueprop', 'sup-dialogue', 'agr-rules', 'rol-regisseur'],
    statements: [
      {
        id: 'meaning',
        basis: 'source',
        ref: '§9',
        quote: 'blokkerende deelbelangen niet worden gedeblokkeerd',
      },
      { id: 'signs', basis: 'elaborated-own', ref: '' },
      { id: 'solutions', basis: 'elaborated-own', ref: '' },
    ],
  },
];
