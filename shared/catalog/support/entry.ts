import type { Entry } from '../basis.ts';
import type { TriadFactor } from '../triad-factors.ts';

/** The agenda names the three conditions for change (§6); which support lifts which is our elaboration. */
export type SupportEntry = Entry & {
  readonly kind: 'support';
  readonly lifts: readonly TriadFactor[];
};
