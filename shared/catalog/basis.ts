import type { KindId } from '../design/kinds.ts';

/** Whether the agenda says it, other literature says it, or we worked it out ourselves. */
export type Basis = 'source' | 'elaborated-lit' | 'elaborated-own';

/**
 * One thing the user can read about learning. `ref` names sections of the agenda (`§10`, `MS`, `B1`, `n.XXII`) or
 * literature keys (`[WAN]`); it is empty only for our own elaboration. `quote` holds words of the agenda itself, at most twelve.
 */
export type Statement = {
  readonly id: string;
  readonly basis: Basis;
  readonly ref: string;
  readonly quote?: string;
};

/** Something that can be laid on the table. Its statements are texts `catalog.<entry>.<statement>`. */
export type Entry = {
  readonly id: string;
  readonly kind: KindId;
  readonly basis: Basis;
  readonly ref: string;
  readonly statements?: readonly Statement[];
};
