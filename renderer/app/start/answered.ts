import type { Answers } from '../../../shared/advice/starting-design.ts';

export type QuestionId = 'why' | 'yield' | 'who' | 'how' | 'support' | 'phase';

/** What each question asks. */
const parts: Readonly<Record<QuestionId, readonly (keyof Answers)[]>> = {
  why: ['why', 'motive', 'title'],
  yield: ['results'],
  who: ['groups', 'partners'],
  how: ['setting', 'steering'],
  support: ['supports', 'places'],
  phase: ['phase'],
};

/** How much of a question is answered; a tick at the half of it would say that nothing is left to choose. */
export function answered(id: QuestionId, answers: Answers): 'all' | 'some' | 'none' {
  const given = parts[id].filter((part) => (answers[part]?.length ?? 0) > 0).length;
  if (given === 0) return 'none';
  return given === parts[id].length ? 'all' : 'some';
}
