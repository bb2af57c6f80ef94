import { type MetaphorId, metaphors } from '../../catalog/metaphors/index.ts';
import { type Element, listOf } from '../../design/design.ts';

type Form = { readonly result: string; readonly sideResults: readonly string[] };

const byId = new Map<string, Form>(metaphors.map((form) => [form.id, form]));

/** What a form of learning yields, main result first; empty for a card this version does not know. */
export function resultsOf(form: Element): readonly string[] {
  const known = byId.get(form.entry);
  return known ? [known.result, ...known.sideResults] : [];
}

/** What a goal asks for; undefined when nobody filled it in. */
export function needsOf(goal: Element): readonly string[] | undefined {
  const needs = listOf(goal.attributes, 'needsResults');
  return needs && needs.length > 0 ? needs : undefined;
}

export function fits(form: Element, goal: Element): boolean {
  const results = resultsOf(form);
  return (needsOf(goal) ?? []).some((need) => results.includes(need));
}

/** The form whose main result is what the goal asks for first. */
export function formFor(goal: Element): MetaphorId | undefined {
  const needs = needsOf(goal) ?? [];
  return needs.flatMap((need) => metaphors.find((form) => form.result === need)?.id ?? [])[0];
}
