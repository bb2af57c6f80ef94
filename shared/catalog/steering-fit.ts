import { type MetaphorId, metaphors } from './metaphors/index.ts';
import { steering } from './steering.ts';
import type { SteeringEntry } from './steering-entry.ts';

const modes = new Map<string, SteeringEntry>(steering.map((mode) => [mode.id, mode]));
const forms = new Map<string, { readonly id: MetaphorId; readonly functions: readonly string[] }>(
  metaphors.map((form) => [form.id, form]),
);

/**
 * How a form lands where an organisation is steered this way; our elaboration. A form is held back when the pitfall
 * names it, or names every function it serves: a form that also serves another function has a way around.
 */
export function fitOf(modeId: string, metaphorId: string): 1 | 0 | -1 {
  const mode = modes.get(modeId);
  const form = forms.get(metaphorId);
  if (!mode || !form) return 0;
  if (mode.forms.includes(form.id)) return 1;
  const pitfalls: readonly string[] = mode.pitfallFunctions;
  const heldBack = form.functions.every((one) => pitfalls.includes(one));
  return mode.pitfallForms.includes(form.id) || heldBack ? -1 : 0;
}
