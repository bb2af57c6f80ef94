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
  const said = new Set(counted.filter((one) => !one.waived).map((one) => one.severity));
  const praised = own.some((rule) => rule.severity[context.stage] === 'praise');
  const evidence = evidenceOf(place, context);
  return { place, evidence, findings: counted, ...decide(evidence.length, said, praised) };
}

type Counting = {
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  /** Places that each rule counts for, by its id. */
  readonly places: ReadonlyMap<string, readonly string[]>;
};

const counting = new WeakMap<readonly Rule[], Counting>();

/** The rules are the same list in every run, so who counts where is worked out once. */
function countingOf(rules: readonly Rule[]): Counting {
  let known = counting.get(rules);
  if (!known) {
    const byPlace = new Map<string, Rule[]>();
    const byRule = new Map<string, readonly string[]>();
    for (const rule of rules) {
      for (const place of placesOf(rule)) {
        byPlace.set(place, [...(byPlace.get(place) ?? []), rule]);
        byRule.set(rule.id, [...(byRule.get(rule.id) ?? []), place]);
      }
    }
    known = { rules: byPlace, places: byRule };
    counting.set(rules, known);
  }
  return known;
}

function rulesFor(place: Place, rules: readonly Rule[]): readonly Rule[] {
  return countingOf(rules).rules.get(place) ?? [];
}

type Said = ReadonlySet<Finding['severity']>;

function decide(
  cards: number,
  said: Said,
  praised: boolean,
): Pick<Explanation, 'state' | 'because'> {
  if (cards === 0) return { state: 'not-yet', because: 'nothing-there' };
  if (said.has('error') || said.has('warning')) return { state: 'partly', because: 'problem' };
  if (said.has('praise')) return { state: 'covered', because: 'strong' };
  if (said.has('unknown')) return { state: 'unknown', because: 'questions' };
  return praised
    ? { state: 'partly', because: 'no-praise' }
    : { state: 'covered', because: 'no-objection' };
}

const nothing: Said = new Set();

/** How grave what is said is, for every place that a rule counts for; what is accepted does not count. */
export function saidOf(
  findings: readonly Finding[],
  rules: readonly Rule[],
): ReadonlyMap<string, Said> {
  const { places } = countingOf(rules);
  const said = new Map<string, Set<Finding['severity']>>();
  let last: Finding | undefined;
  for (const finding of findings) {
    if (finding.waived) continue;
    // One rule often says the same of many cards, one after another.
    if (last && last.rule === finding.rule && last.severity === finding.severity) continue;
    last = finding;
    for (const place of places.get(finding.rule) ?? []) {
      const severities = said.get(place);
      if (severities) severities.add(finding.severity);
      else said.set(place, new Set([finding.severity]));
    }
  }
  return said;
}

export function statesOf<Id extends Place>(
  places: readonly Id[],
  context: Context,
  said: ReadonlyMap<string, Said>,
  rules: readonly Rule[],
): Record<Id, FactorState> {
  const states = places.map((place) => {
    const praised = rulesFor(place, rules).some(
      (rule) => rule.severity[context.stage] === 'praise',
    );
    const cards = evidenceOf(place, context).length;
    return [place, decide(cards, said.get(place) ?? nothing, praised).state];
  });
  // One entry for every place asked for.
  return Object.fromEntries(states) as Record<Id, FactorState>;
}
