/** An exploring sketch rightly lacks most things, so problems weigh one step less there. */
export const error = {
  explore: 'warning',
  design: 'error',
  run: 'error',
  sustain: 'error',
} as const;

export const warning = {
  explore: 'hint',
  design: 'warning',
  run: 'warning',
  sustain: 'warning',
} as const;

/** Nothing to ask of a sketch. */
export const errorFromDesign = {
  explore: 'off',
  design: 'error',
  run: 'error',
  sustain: 'error',
} as const;

export const hint = {
  explore: 'off',
  design: 'hint',
  run: 'hint',
  sustain: 'hint',
} as const;

/** A tip that also helps a first sketch along. */
export const hintAlways = {
  explore: 'hint',
  design: 'hint',
  run: 'hint',
  sustain: 'hint',
} as const;

export const warningFromDesign = {
  explore: 'off',
  design: 'warning',
  run: 'warning',
  sustain: 'warning',
} as const;

/** About what a running community does; too early to ask before. */
export const warningFromRun = {
  explore: 'off',
  design: 'off',
  run: 'warning',
  sustain: 'warning',
} as const;

export const hintFromRun = {
  explore: 'off',
  design: 'off',
  run: 'hint',
  sustain: 'hint',
} as const;

/** Harms people whatever the stage. */
export const errorAlways = {
  explore: 'error',
  design: 'error',
  run: 'error',
  sustain: 'error',
} as const;

export const praise = {
  explore: 'praise',
  design: 'praise',
  run: 'praise',
  sustain: 'praise',
} as const;

/** From most to least pressing; findings are sorted so. */
export const severities = ['error', 'warning', 'hint', 'praise', 'unknown'] as const;

export function milder(severity: (typeof severities)[number]): (typeof severities)[number] {
  if (severity === 'error') return 'warning';
  return severity === 'warning' ? 'hint' : severity;
}

export function graver(severity: (typeof severities)[number]): (typeof severities)[number] {
  if (severity === 'hint') return 'warning';
  return severity === 'warning' ? 'error' : severity;
}
