import type { Answers } from '../../../shared/advice/starting-design.ts';

const key = 'leerlandschap.answers';

/** Answers given before, so that leaving halfway loses nothing; what cannot be read is as if it was never there. */
export function keptAnswers(): Answers {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    // Written by this file alone; every reader below takes an answer only if it is one of its own choices.
    return typeof kept === 'object' && kept !== null ? (kept as Answers) : {};
  } catch {
    // Damaged or blocked storage is no reason to stop somebody from beginning.
    return {};
  }
}

export function keepAnswers(answers: Answers): void {
  localStorage.setItem(key, JSON.stringify(answers));
}

export function forgetAnswers(): void {
  localStorage.removeItem(key);
}
