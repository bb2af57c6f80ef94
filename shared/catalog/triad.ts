import { metaphors } from './metaphors/index.ts';
import { support } from './support.ts';
import type { TriadFactor } from './triad-factors.ts';

export { type TriadFactor, triadFactors } from './triad-factors.ts';

const ofSupport = new Map(support.map(({ id, lifts }) => [id, lifts]));

const ofForm = new Map<string, readonly TriadFactor[]>(
  metaphors.map(({ id, lifts }) => [id, lifts]),
);

/** What a support lifts; empty for a card that is no support, or that this version does not know. */
export function liftsOf(entryId: string): readonly TriadFactor[] {
  return ofSupport.get(entryId) ?? [];
}

/** What a learning form lifts; empty for any other card. */
export function formLiftsOf(entryId: string): readonly TriadFactor[] {
  return ofForm.get(entryId) ?? [];
}
