/**
 * How much each consideration counts. Every number here is ours: the agenda gives no weights. The main result weighs
 * more than all of a good fit together, for that is the one thing that the agenda's table (§10) says of a form.
 */
export const formWeights = {
  'result-main': 12,
  'result-side': 4,
  'result-none': -6,
  'phase-fits': 2,
  'phase-any': 1,
  'phase-other': -2,
  'function-fits': 1,
  'stage-start': 1,
  'stage-lasting': 1,
  'self-direction-fits': 1,
  /** For every step that the group falls short. */
  'self-direction-low': -3,
  'size-fits': 2,
  'size-small': -2,
  'size-large': -2,
  'hours-fit': 1,
  'hours-short': -3,
  'formality-fits': 2,
  'formality-near': 1,
  'formality-other': -3,
  'group-suits': 2,
  'group-hard': -3,
  'made-for-entrepreneurs': 1,
  'informal-widens': -1,
  'steering-lands': 2,
  'steering-held': -2,
  'goes-with': 1,
  'already-there': -6,
  adapt: 0,
  risk: 0,
} as const;

export type FormReason = keyof typeof formWeights;

export const supportWeights = {
  'lifts-weakest': 6,
  'lifts-weakest-too': 4,
  'lifts-low': 2,
  'package-part': 4,
  'group-asks': 3,
  'pilots-ask': 1,
  'no-employer': -6,
  'for-partners': -4,
} as const;

export type SupportReason = keyof typeof supportWeights;
