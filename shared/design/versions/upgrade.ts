/** One step of the version chain: takes the JSON of one major version to the next. */
export type Step = {
  readonly from: number;
  readonly step: (raw: Readonly<Record<string, unknown>>) => Record<string, unknown>;
};

/** In order; files of version 1 are the oldest there are, so there is nothing to climb yet. */
const allSteps: readonly Step[] = [];

/** Climbs from the file's own version to the newest, one step at a time. */
export function upgrade(
  raw: Readonly<Record<string, unknown>>,
  steps: readonly Step[] = allSteps,
): Readonly<Record<string, unknown>> {
  let current = raw;
  for (const { from, step } of steps) {
    if (String(current.version).startsWith(`${from}.`)) current = step(current);
  }
  return current;
}
