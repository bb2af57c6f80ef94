import type { Design } from '../design/design.ts';

/** One immutable design per step; structural sharing makes that cheap. */
export type History = {
  readonly past: readonly Design[];
  readonly present: Design;
  readonly future: readonly Design[];
};

export function startHistory(design: Design): History {
  return { past: [], present: design, future: [] };
}

/** A design that did not change is no step. */
export function applyEdit(history: History, next: Design): History {
  if (next === history.present) return history;
  return { past: [...history.past, history.present], present: next, future: [] };
}

/** Typing on in the same field belongs to the step that the first letter made. */
export function amendEdit(history: History, next: Design): History {
  return next === history.present ? history : { ...history, present: next, future: [] };
}

export function undo(history: History): History {
  const before = history.past.at(-1);
  if (!before) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
  };
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.present], present: next, future };
}
