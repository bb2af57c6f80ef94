import { metaphors } from '../catalog/metaphors/index.ts';
import { type Design, type Element, listOf, numberOf, textOf } from '../design/design.ts';
import { adviseForms, type FormAdvice } from './forms.ts';
import type { Question } from './reason.ts';
import type { Situation } from './situation.ts';
import { cardsFrom, cardsOf, cardsTo } from './table.ts';

export type GoalAdvice = {
  readonly goal: string;
  /** What the advice rests on, as the table says it. */
  readonly situation: Situation;
  readonly forms: readonly FormAdvice[];
  /** What is not filled in and would sharpen the advice, the most telling first. */
  readonly questions: readonly Question[];
};

/** Which forms would serve this goal, as far as the table says; undefined when there is no such goal. */
export function adviseForGoal(design: Design, goalId: string): GoalAdvice | undefined {
  const goal = design.elements.find(({ id, kind }) => id === goalId && kind === 'goal');
  if (!goal) return undefined;
  const forms = cardsTo(design, goal.id, 'serves').filter(({ kind }) => kind === 'metaphor');
  const groups = groupsFor(design, forms);
  const situation = situationOf(design, goal, forms, groups);
  return {
    goal: goal.id,
    situation,
    forms: adviseForms(situation, { goal: goal.id }),
    questions: questionsOn(goal, groups),
  };
}

/** Those who take part in what serves the goal already, else everyone on the table. */
function groupsFor(design: Design, forms: readonly Element[]): readonly Element[] {
  const taking = new Set(forms.flatMap((form) => cardsTo(design, form.id, 'participates')));
  const groups = cardsOf(design, 'targetgroup');
  const joined = groups.filter((group) => taking.has(group));
  return joined.length > 0 ? joined : groups;
}

function situationOf(
  design: Design,
  goal: Element,
  forms: readonly Element[],
  groups: readonly Element[],
): Situation {
  const phase = phaseOf(forms);
  const selfDirection = leastOf(groups, 'selfDirection');
  const groupSize = sizeOf(groups);
  const hours = numberOf(design.attributes, 'hoursPerParticipantPerMonth');
  const steering = steeringFor(design, goal, forms);
  return {
    results: openResults(goal, forms),
    stage: design.stage,
    beside: [...new Set(forms.map((form) => form.entry))],
    ...(groups.length > 0 ? { group: groups.map((group) => group.entry) } : {}),
    ...(phase === undefined ? {} : { phase }),
    ...(selfDirection === undefined ? {} : { selfDirection }),
    ...(groupSize === undefined ? {} : { groupSize }),
    ...(hours === undefined ? {} : { hours }),
    ...(steering.length > 0 ? { steering } : {}),
  };
}

/** Results that no form on the table mainly yields; all of them when each has its form. */
function openResults(goal: Element, forms: readonly Element[]): readonly string[] {
  const needs = listOf(goal.attributes, 'needsResults') ?? [];
  const yielded = new Set<string>(
    forms.flatMap(({ entry }) => metaphors.find(({ id }) => id === entry)?.result ?? []),
  );
  const open = needs.filter((result) => !yielded.has(result));
  return open.length > 0 ? open : needs;
}

/** Only where the forms for this goal agree on it. */
function phaseOf(forms: readonly Element[]): string | undefined {
  const phases = new Set(forms.flatMap((form) => textOf(form.attributes, 'phase') ?? []));
  return phases.size === 1 ? [...phases][0] : undefined;
}

/** A form has to suit the one who can direct least. */
function leastOf(groups: readonly Element[], attribute: string): number | undefined {
  const known = groups.flatMap((group) => numberOf(group.attributes, attribute) ?? []);
  return known.length > 0 ? Math.min(...known) : undefined;
}

/** More people than any form holds come in rounds, so their number says nothing about a form. */
const roundsFrom = 100;

function sizeOf(groups: readonly Element[]): number | undefined {
  const sizes = groups.map((group) => numberOf(group.attributes, 'size'));
  let sum = 0;
  for (const size of sizes) {
    if (size === undefined) return undefined;
    sum += size;
  }
  return sum === 0 || sum > roundsFrom ? undefined : sum;
}

/** How the partners of this goal are steered, else how anyone on the table is; what only supplements is left out. */
function steeringFor(design: Design, goal: Element, forms: readonly Element[]): readonly string[] {
  const owners = new Set([
    ...cardsTo(design, goal.id, 'owns').map(({ id }) => id),
    ...forms.flatMap((form) => cardsTo(design, form.id, 'participates').map(({ id }) => id)),
    ...(listOf(goal.attributes, 'agreedBy') ?? []),
  ]);
  const modes = [...owners].flatMap((id) => cardsFrom(design, id, 'steeredBy'));
  const used = modes.length > 0 ? modes : cardsOf(design, 'steering');
  const dominant = used.filter(({ attributes }) => attributes.dominance !== 'supplementary');
  return [...new Set(dominant.map((mode) => mode.entry))];
}

function questionsOn(goal: Element, groups: readonly Element[]): readonly Question[] {
  const needs = listOf(goal.attributes, 'needsResults');
  const open = groups.find(({ attributes }) => attributes.selfDirection === undefined);
  return [
    ...(needs && needs.length > 0
      ? []
      : [{ key: 'results', element: goal.id, attribute: 'needsResults' }]),
    ...(open ? [{ key: 'selfDirection', element: open.id, attribute: 'selfDirection' }] : []),
  ];
}
