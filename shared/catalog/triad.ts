import { support } from './support.ts';
import type { TriadFactor } from './triad-factors.ts';

export { type TriadFactor, triadFactors } from './triad-factors.ts';

const ofSupport = new Map(support.map(({ id, lifts }) => [id, lifts]));

/** What a form mainly lifts beside its learning result; our elaboration. Time, room and means never come from a form. */
const ofForm: Readonly<Record<string, readonly TriadFactor[]>> = {
  'm-masterclass': ['capacity', 'motivation'],
  'm-clinic': ['capacity'],
  'm-atelier': ['capacity', 'motivation'],
  'm-laboratorium': ['capacity'],
  'm-academie': ['capacity'],
  'm-repetitie': ['capacity'],
  'm-cafe': ['motivation'],
  'm-boksring': ['motivation'],
  'm-keukentafel': ['motivation'],
  'm-utopia': ['motivation'],
  'm-studieclub': ['capacity', 'motivation'],
  'm-expeditie': ['motivation'],
};

/** What a support lifts; empty for a card that is no support, or that this version does not know. */
export function liftsOf(entryId: string): readonly TriadFactor[] {
  return ofSupport.get(entryId) ?? [];
}

/** What a learning form lifts; empty for any other card. */
export function formLiftsOf(entryId: string): readonly TriadFactor[] {
  return Object.hasOwn(ofForm, entryId) ? (ofForm[entryId] ?? []) : [];
}
