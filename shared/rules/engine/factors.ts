import type { Element } from '../../design/design.ts';
import type { Context } from './context.ts';
import { evidenceOf } from './evidence.ts';
import type { ConditionId, FactorId, Finding, Rule } from './rule.ts';

export type FactorState = 'covered' | 'partly' | 'not-yet' | 'unknown';
export type Place = FactorId | ConditionId;

export const factorIds = [
  'sf-ownership',
  'sf-networks',
  'sf-hybrid',
  'sf-places',
  'sf-experts',
  'sf-mentors',
] as const satisfies readonly FactorId[];

export const conditionIds = [
  'c-dialogue',
  'c-joint-goal',
  'c-urgency',
  'c-collaborate',
  'c-time',
  'c-place',
  'c-ict',
  'c-share',
  'c-direction',
  'c-sparring',
  'c-practice',
  'c-variety',
  'c-tailor',
  'c-learnpro',
] as const satisfies readonly ConditionId[];

/** What a state rests on: the cards that count, the findings that count, and which line of the formula decided. */
export type Explanation = {
  readonly place: Place;
  readonly state: FactorState;
  readonly because:
    | 'nothing-there'
    | 'strong'
    | 'no-objection'
    | 'problem'
    | 'questions'
    | 'no-praise';
  readonly evidence: readonly Element[];
  readonly findings: readonly Finding[];
};

/** The factor and the condition a rule counts for; a rule may count for its own topic and one more. */
function placesOf(rule: Rule): readonly string[] {
  return rule.counts ? [rule.factor, rule.counts] : [rule.factor];
}

/**
 * Our formula, in this order. No card of what it is about: not yet. A strong point and no problem or point of
 * attention: covered. A problem or point of attention: partly. Otherwise an open question: cannot tell. Otherwise
 * covered where no check gives praise, and partly where praise is still to be earned. Tips never count against it,
 * nor does what is accepted with a reason.
 */
export function explain(
  place: Place,
  context: Context,
  findings: readonly Finding[],
  rules: readonly Rule[],
): Explanation {
  const own = rulesFor(place, rules);
  const ids = new Set(own.map((rule) => rule.id));
  const counted = findings.filter((finding) => ids.has(finding.rule));
  const praised = own.some((rule) => rule.severity[context.stage] === 'praise');
  const evidence = evidenceOf(place, context);
  return { place, evidence, findings: counted, ...decide(evidence.length, counted, praised) };
}

const byPlace = new WeakMap<readonly Rule[], ReadonlyMap<string, readonly Rule[]>>();

/** The rules are the same list in every run, so who counts where is worked out once. */
function rulesFor(place: Place, rules: readonly Rule[]): readonly Rule[] {
  let known = byPlace.get(rules);
  if (!known) {
    const made = new Map<string, Rule[]>();
    for (const rule of rules) {
      for (const one of placesOf(rule)) made.set(one, [...(made.get(one) ?? []), rule]);
    }
    known = made;
    byPlace.set(rules, known);
  }
  return known.get(place) ?? [];
}

function decide(
  cards: number,
  counted: readonly Finding[],
  praised: boolean,
): Pick<Explanation, 'state' | 'because'> {
  const has = (...severities: string[]) =>
    counted.some((finding) => !finding.waived && severities.includes(finding.severity));
  if (cards === 0) return { state: 'not-yet', because: 'nothing-there' };
  if (has('error', 'warning')) return { state: 'partly', because: 'problem' };
  if (has('praise')) return { state: 'covered', because: 'strong' };
  if (has('unknown')) return { state: 'unknown', because: 'questions' };
  return praised
    ? { state: 'partly', because: 'no-praise' }
    : { state: 'covered', because: 'no-objection' };
}

export function statesOf<Id extends Place>(
  places: readonly Id[],
  context: Context,
  findings: readonly Finding[],
  rules: readonly Rule[],
): Record<Id, FactorState> {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = byRule.get(finding.rule);
    if (list) list.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const states = places.map((place) => {
    const own = rulesFor(place, rules);
    const counted = own.flatMap((rule) => byRule.get(rule.id) ?? []);
    const praised = own.some((rule) => rule.severity[context.stage] === 'praise');
    return [place, decide(evidenceOf(place, context).length, counted, praised).state];
  });
  // One entry for every place asked for.
  return Object.fromEntries(states) as Record<Id, FactorState>;
}
