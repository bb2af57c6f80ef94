/** Every threshold is ours, none is the agenda's; here they can be tuned. */
export const thresholds = {
  /** Below this many cards a design is a first sketch: nothing is reported as missing. */
  sketchCards: 5,
  partiesPerGoal: 2,
  partiesForPraise: 3,
  dialoguesForPraise: 2,
  /** Longer than this, one talk about the why is too few. */
  oneDialogueMonths: 4,
  monthsBetweenDialogues: 3,
  packageParts: 4,
} as const;
