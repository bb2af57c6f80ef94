import type { KindId } from '../design/kinds.ts';

/** Whether the agenda says it, other literature says it, or we worked it out ourselves. */
export type Basis = 'source' | 'elaborated-lit' | 'elaborated-own';

/** Something that can be laid on the table. `ref` names a section of the agenda or a literature key. */
export type Entry = {
  readonly id: string;
  readonly kind: KindId;
  readonly basis: Basis;
  readonly ref: string;
};
