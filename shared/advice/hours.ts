import type { MetaphorEntry } from '../catalog/metaphors/entry.ts';

const perMonth = { once: 1, weekly: 52 / 12, biweekly: 26 / 12, monthly: 1, quarterly: 1 / 3 };

/** The fewest hours a month in which this form can still be held, by the plans in the catalogue (ours). */
export function leastHours({
  rhythms,
  sessions,
  sessionsPer,
  hoursPerSession,
}: MetaphorEntry): number {
  const calmest = Math.min(...rhythms.map((rhythm) => perMonth[rhythm]));
  const times = sessionsPer === 'series' ? Math.min(calmest, sessions[0]) : calmest;
  return Math.round(times * hoursPerSession[0] * 10) / 10;
}
