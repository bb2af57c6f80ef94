import type { MetaphorEntry } from '../../catalog/metaphors/entry.ts';
import { type MetaphorId, metaphors } from '../../catalog/metaphors/index.ts';
import { type Design, type Element, type Relation, textOf } from '../../design/design.ts';
import type { Context } from './context.ts';
import { layCard } from './spot.ts';

const entries = new Map<string, MetaphorEntry>(metaphors.map((form) => [form.id, form]));

/** What the catalogue knows of a form; undefined for a card this version does not know. */
export function knownForm(form: Element): MetaphorEntry | undefined {
  return entries.get(form.entry);
}

/** The function that was filled in, else those the form is made for. */
export function functionsOf(form: Element): readonly string[] {
  const given = textOf(form.attributes, 'function');
  return given ? [given] : (knownForm(form)?.functions ?? []);
}

/** The way of learning that was filled in, else those the form is made for, the main one first. */
export function learnModesOf(form: Element): readonly string[] {
  const given = textOf(form.attributes, 'learnMode');
  return given ? [given] : (knownForm(form)?.learnModes ?? []);
}

/** The phase that was filled in, else those the form is made for; one that suits nearly every phase tells nothing. */
export function phasesOf(form: Element): readonly string[] {
  const given = textOf(form.attributes, 'phase');
  if (given) return [given];
  const phases = knownForm(form)?.phases ?? [];
  return phases.length > 3 ? [] : phases;
}

/** Where nobody said so, a form that is informal by nature is not formal; of the others we cannot tell. */
export function isFormal(form: Element): boolean | undefined {
  const { formality } = form.attributes;
  if (formality !== undefined) return formality === 'formal';
  return knownForm(form)?.formality === 'informal' ? false : undefined;
}

/** The answer of `isFormal` for every form on the table, in their order. */
export function formalities(context: Context): readonly (boolean | undefined)[] {
  return context.once('formalities', () => context.of('metaphor').map(isFormal));
}

const settings = new Map<string, string>([
  ['pl-werkplek', 'workplace'],
  ['pl-bijdeelnemer', 'workplace'],
  ['pl-school', 'school'],
  ['pl-virtueel', 'online'],
]);

/** What was filled in and what the places say where the form is held; empty when nobody said so. */
export function settingsOf(context: Context, form: Element): ReadonlySet<string> {
  const found = new Set<string>();
  const given = textOf(form.attributes, 'setting');
  if (given) found.add(given);
  for (const { kind, entry } of context.reachedFrom(form.id, 'heldAt')) {
    if (kind === 'place') found.add(settings.get(entry) ?? 'meeting-place');
    if (kind === 'technology') found.add('online');
  }
  return found;
}

/** Whoever guides or visits a form need not learn in it. */
export function isLearning({ attributes: { role } }: Relation): boolean {
  return role !== 'guest' && role !== 'facilitator';
}

const nobody: readonly Element[] = [];

/** The groups that learn in this form, each once. */
export function learnersOf(context: Context, form: Element): readonly Element[] {
  const learners = context.once('learners by form', () => {
    const found = new Map<string, Element[]>();
    for (const line of context.relations('participates')) {
      const group = isLearning(line) ? context.byId(line.from) : undefined;
      if (group?.kind !== 'targetgroup') continue;
      const there = found.get(line.to);
      if (!there) found.set(line.to, [group]);
      else if (!there.includes(group)) there.push(group);
    }
    return found;
  });
  return learners.get(form.id) ?? nobody;
}

/** Whether some form comes after this one, by the lines between them. */
export function isFollowed(context: Context, form: Element): boolean {
  return context.from(form.id, 'follows').some((line) => line.to !== form.id);
}

type Laid = {
  readonly near?: string | undefined;
  /** The new form comes after this one. */
  readonly after?: string | undefined;
  /** The new form comes before this one. */
  readonly before?: string | undefined;
  readonly goal?: string | undefined;
  readonly attributes?: Element['attributes'];
};

/** Lays a form that serves the goal of the form beside it, else the first goal on the table. */
export function layForm(
  design: Design,
  entry: MetaphorId,
  newId: () => string,
  { near, after, before, goal, attributes = {} }: Laid = {},
): Design {
  const beside = near ?? after ?? before;
  const served = design.relations.find((line) => line.type === 'serves' && line.from === beside);
  const to = goal ?? served?.to ?? design.elements.find(({ kind }) => kind === 'goal')?.id;
  return layCard(
    design,
    { kind: 'metaphor', entry, ...(beside ? { near: beside } : {}), attributes },
    newId,
    [
      ...(to ? [{ type: 'serves', to } as const] : []),
      ...(after ? [{ type: 'follows', from: after } as const] : []),
      ...(before ? [{ type: 'follows', to: before } as const] : []),
    ],
  );
}
