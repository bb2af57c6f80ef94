/** The three conditions for change of Poiesz, as the agenda gives them (§6). */
export const triadFactors = ['motivation', 'capacity', 'opportunity'] as const;
export type TriadFactor = (typeof triadFactors)[number];

/** What each support mainly lifts; the agenda names the three conditions, which support lifts which is our elaboration. */
const lifts: Readonly<Record<string, readonly TriadFactor[]>> = {
  'sup-time': ['opportunity'],
  'sup-worktime': ['opportunity', 'motivation'],
  'sup-funds': ['opportunity'],
  'sup-space': ['opportunity'],
  'sup-experiment': ['opportunity'],
  'sup-regulation': ['opportunity'],
  'sup-guidance': ['capacity', 'motivation'],
  'sup-direction': ['opportunity'],
  'sup-backing': ['motivation', 'opportunity'],
  'sup-dialogue': ['motivation'],
  'sup-appreciation': ['motivation'],
  'sup-accreditation': ['motivation'],
  'sup-portfolio': ['motivation', 'capacity'],
  'sup-experts': ['capacity'],
  'sup-research': ['capacity'],
  'sup-monitor': ['capacity'],
  'sup-ict': ['opportunity'],
  'sup-material': ['capacity'],
  'sup-tailored': ['capacity'],
  'sup-teacher': ['capacity', 'motivation'],
  'sup-leader': ['motivation', 'opportunity'],
  'sup-talk': ['motivation'],
  'sup-hr': ['motivation', 'opportunity'],
  'sup-cao': ['opportunity'],
  'sup-voucher': ['opportunity'],
  'sup-ambassador': ['motivation'],
  'sup-adviser': ['capacity', 'opportunity'],
  'sup-career': ['motivation', 'capacity'],
  'sup-basic': ['capacity'],
  'sup-cocreate': ['capacity', 'motivation'],
  'sup-dissemination': ['capacity'],
  'sup-costdown': ['opportunity'],
  'sup-safe': ['motivation'],
  'sup-workplace': ['opportunity'],
  'sup-mobility': ['opportunity'],
  'sup-mandate': ['opportunity'],
  'sup-roleanalysis': ['motivation'],
  'sup-valueprop': ['motivation'],
  'sup-skills': ['capacity'],
  'sup-translate': ['capacity'],
  'sup-onboarding': ['motivation'],
  'sup-rhythm': ['opportunity'],
  'sup-memory': ['capacity'],
  'sup-exit': ['opportunity'],
};

/** Empty for a card that is no support, or that this version does not know. */
export function liftsOf(entryId: string): readonly TriadFactor[] {
  return Object.hasOwn(lifts, entryId) ? (lifts[entryId] ?? []) : [];
}
