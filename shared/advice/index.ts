export { describeQuestion, describeReason, describeTriad } from './describe.ts';
export { adviseForms, type FormAdvice } from './forms.ts';
export { adviseForGoal, type GoalAdvice } from './goal.ts';
export { placeAdvice } from './place.ts';
export type { Datum, Placement, Question, Reason } from './reason.ts';
export type { Situation } from './situation.ts';
export { adviseSupport, type GroupAdvice, type SupportAdvice } from './support.ts';
export { type FormReason, formWeights, type SupportReason, supportWeights } from './weights.ts';
