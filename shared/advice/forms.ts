import type { MetaphorEntry } from '../catalog/metaphors/entry.ts';
import { type MetaphorId, metaphors } from '../catalog/metaphors/index.ts';
import { considerations } from './considerations.ts';
import { inOrder, type Placement, type Reason, scoreOf } from './reason.ts';
import type { Situation } from './situation.ts';

export type FormAdvice = {
  readonly form: MetaphorId;
  readonly score: number;
  /** What weighs most first. */
  readonly reasons: readonly Reason[];
  readonly place: Placement;
};

/** All twelve forms, the best fit first; those that fit equally well keep the order of the agenda's table. */
export function adviseForms(
  situation: Situation,
  joined: Omit<Placement, 'entry'> = {},
): readonly FormAdvice[] {
  return metaphors
    .map((form) => adviceOn(form, situation, joined))
    .sort((one, other) => other.score - one.score);
}

function adviceOn(
  form: MetaphorEntry & { readonly id: MetaphorId },
  situation: Situation,
  joined: Omit<Placement, 'entry'>,
): FormAdvice {
  const reasons = considerations(form, situation);
  return {
    form: form.id,
    score: scoreOf(reasons),
    reasons: inOrder(reasons),
    place: { ...joined, entry: form.id },
  };
}
