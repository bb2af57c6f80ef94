/** Every threshold is ours, none is the agenda's; here they can be tuned. */
export const thresholds = {
  /** Below this many cards a design is a first sketch: nothing is reported as missing. */
  sketchCards: 5,
} as const;
