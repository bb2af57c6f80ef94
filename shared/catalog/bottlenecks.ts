import type { Entry } from './basis.ts';
import { blockades } from './blockades.ts';

/** `eases`: cards that make it smaller, our elaboration; only kinds that can be drawn to a bottleneck. */
export type BottleneckEntry = Entry & { readonly eases?: readonly string[] };

export const bottlenecks: readonly BottleneckEntry[] = [
  {
    id: 'kn-1',
    kind: 'bottleneck',
    basis: 'source',
    ref: '§7',
    eases: [
      'agr-ip',
      'agr-competition',
      'sup-experts',
      'sup-research',
      'sup-dissemination',
      'rol-expert',
      'rol-verbinder',
      'm-cafe',
      'm-studieclub',
    ],
    statements: [
      { id: 'meaning', basis: 'source', ref: '§7' },
      { id: 'possible', basis: 'source', ref: '§7' },
      { id: 'signs', basis: 'elaborated-own', ref: '' },
      { id: 'solutions', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'kn-2',
    kind: 'bottleneck',
    basis: 'source',
    ref: '§7',
    eases: ['sup-space', 'sup-ict', 'sup-rhythm', 'rol-verbinder'],
    statements: [
      { id: 'meaning', basis: 'source', ref: '§7' },
      { id: 'signs', basis: 'elaborated-own', ref: '' },
      { id: 'solutions', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'kn-3',
    kind: 'bottleneck',
    basis: 'source',
    ref: '§7',
    eases: ['sup-adviser', 'sup-costdown', 'sup-funds', 'rol-regisseur', 'agr-costs', 'm-cafe'],
    statements: [
      { id: 'meaning', basis: 'source', ref: '§7' },
      { id: 'signs', basis: 'elaborated-own', ref: '' },
      { id: 'solutions', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'kn-4',
    kind: 'bottleneck',
    basis: 'source',
    ref: '§7',
    eases: ['sup-valueprop', 'sup-dialogue', 'agr-costs', 'm-keukentafel'],
    statements: [
      { id: 'meaning', basis: 'source', ref: '§7' },
      { id: 'signs', basis: 'elaborated-own', ref: '' },
      { id: 'solutions', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'kn-5',
    kind: 'bottleneck',
    basis: 'source',
    ref: '§7',
    eases: ['sup-roleanalysis', 'sup-mandate', 'agr-roles', 'rol-regisseur'],
    statements: [
      { id: 'meaning', basis: 'source', ref: '§7' },
      { id: 'help', basis: 'source', ref: '§7' },
      { id: 'signs', basis: 'elaborated-own', ref: '' },
      { id: 'solutions', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'kn-6',
    kind: 'bottleneck',
    basis: 'source',
    ref: '§7, n.XIII',
    eases: ['sup-translate', 'sup-regulation', 'rol-verbinder', 'agr-time', 'm-keukentafel'],
    statements: [
      { id: 'meaning', basis: 'source', ref: '§7, n.XIII' },
      { id: 'signs', basis: 'elaborated-own', ref: '' },
      { id: 'solutions', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'kn-7',
    kind: 'bottleneck',
    basis: 'source',
    ref: '§7, B3.6',
    eases: ['sup-monitor', 'sup-mobility', 'sup-regulation', 'm-utopia'],
    statements: [
      { id: 'meaning', basis: 'source', ref: '§7' },
      { id: 'robust', basis: 'source', ref: 'B3.6' },
      { id: 'signs', basis: 'elaborated-own', ref: '' },
      { id: 'solutions', basis: 'elaborated-own', ref: '' },
    ],
  },
  ...blockades,
];

/** Empty for a card that is no bottleneck, or that this version does not know. */
export function easesOf(entryId: string): readonly string[] {
  return bottlenecks.find(({ id }) => id === entryId)?.eases ?? [];
}
