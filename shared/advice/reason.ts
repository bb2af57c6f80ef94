import type { Basis } from '../catalog/basis.ts';

/** What fills the gaps of a reason's text: names of cards, a number, or a text of the catalogue by its key. */
export type Datum =
  | { readonly entries: readonly string[] }
  | { readonly number: number }
  | { readonly text: string };

/** One consideration. The score of an advice is the sum of the weights of its reasons, nothing else. */
export type Reason = {
  /** Its text is `advice.reason.<key>`. */
  readonly key: string;
  readonly data: Readonly<Record<string, Datum>>;
  readonly weight: number;
  /** Whether it speaks for this card; what weighs nothing is worth knowing beforehand. */
  readonly for: boolean;
  /** Where what it says comes from; every weight is ours. */
  readonly basis: Basis;
  readonly ref: string;
};

/** One question that would sharpen the advice; its text is `advice.ask.<key>`. */
export type Question = {
  readonly key: string;
  readonly element: string;
  readonly attribute: string;
};

/** What the advice would lay on the table, and what it would be joined to. */
export type Placement = {
  readonly entry: string;
  readonly goal?: string;
  readonly group?: string;
};

/** Weights are tenths, so that a sum never shows a rounding error. */
export function rounded(weight: number): number {
  return Math.round(weight * 10) / 10;
}

export function scoreOf(reasons: readonly Reason[]): number {
  return rounded(reasons.reduce((sum, reason) => sum + reason.weight, 0));
}

/** What weighs most first, whether for or against; what weighs nothing last. */
export function inOrder(reasons: readonly Reason[]): readonly Reason[] {
  return [...reasons].sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}
