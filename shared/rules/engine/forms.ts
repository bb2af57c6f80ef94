import { type MetaphorId, metaphors } from '../../catalog/metaphors/index.ts';
import { type Element, listOf } from '../../design/design.ts';
import type { Context } from './context.ts';

const none: readonly string[] = [];

const results = new Map<string, readonly string[]>(
  metaphors.map((form) => [form.id, [form.result, ...form.sideResults]]),
);

/** The first form in the card box with this main result. */
const yielding = new Map<string, MetaphorId>();
for (const { id, result } of metaphors) if (!yielding.has(result)) yielding.set(result, id);

/** The forms that serve each goal on the table, one for every line; in the order of the goals. */
export function formsServing(context: Context): readonly (readonly Element[])[] {
  return context.once('forms serving', () =>
    context.of('goal').map((goal) => {
      const serving = context.leadingTo(goal.id, 'serves');
      // Most often nothing else serves it, and the list can be used as it is.
      return serving.every(isForm) ? serving : serving.filter(isForm);
    }),
  );
}

function isForm({ kind }: Element): boolean {
  return kind === 'metaphor';
}

/** What a form of learning yields, main result first; empty for a card this version does not know. */
export function resultsOf(form: Element): readonly string[] {
  return results.get(form.entry) ?? none;
}

/** What a goal asks for; undefined when nobody filled it in. */
export function needsOf(goal: Element): readonly string[] | undefined {
  const needs = listOf(goal.attributes, 'needsResults');
  return needs && needs.length > 0 ? needs : undefined;
}

export function fits(form: Element, goal: Element): boolean {
  const yielded = resultsOf(form);
  return (needsOf(goal) ?? none).some((need) => yielded.includes(need));
}

/** The form whose main result is what the goal asks for first. */
export function formFor(goal: Element): MetaphorId | undefined {
  const need = needsOf(goal)?.find((one) => yielding.has(one));
  return need === undefined ? undefined : yielding.get(need);
}
