/** The three conditions for change of Poiesz, as the agenda gives them (§6). */
export const triadFactors = ['motivation', 'capacity', 'opportunity'] as const;
export type TriadFactor = (typeof triadFactors)[number];
