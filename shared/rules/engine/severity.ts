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
