import type { MetaphorEntry } from '../catalog/metaphors/entry.ts';
import type { MetaphorId } from '../catalog/metaphors/index.ts';
import { fitOf } from '../catalog/steering-fit.ts';
import { entrepreneurs, groupFitOf, packageGroups } from './group-fit.ts';
import { leastHours } from './hours.ts';
import { type Datum, type Reason, rounded } from './reason.ts';
import { groupsOf, type Situation } from './situation.ts';
import { type FormReason, formWeights } from './weights.ts';

type Form = MetaphorEntry & { readonly id: MetaphorId };
type Data = Readonly<Record<string, Datum>>;

/** Everything there is to say for and against one form in this situation. */
export function considerations(form: Form, situation: Situation): readonly Reason[] {
  return [
    ...onResults(form, situation),
    ...onPhase(form, situation),
    ...onStage(form, situation),
    ...onGroups(form, situation),
    ...onSelfDirection(form, situation),
    ...onSize(form, situation),
    ...onHours(form, situation),
    ...onFormality(form, situation),
    ...onSteering(form, situation),
    ...onTable(form, situation),
    reason('risk', { risk: { text: `catalog.${form.id}.risk` } }),
  ];
}

/** The parts of the catalogue that are the agenda's own; the rest is our elaboration. */
const sources: Partial<Record<FormReason, string>> = {
  'result-main': '§10',
  'made-for-entrepreneurs': '§10',
  'informal-widens': '§10',
  adapt: '§10',
};

function reason(key: FormReason, data: Data = {}, times = 1): Reason {
  const weight = rounded(formWeights[key] * times);
  const ref = sources[key];
  const basis = ref === undefined ? 'elaborated-own' : 'source';
  return { key, data, weight, for: weight > 0, basis, ref: ref ?? '' };
}

/** The first result asked for counts in full, a later one for three quarters. */
function onResults(form: Form, { results }: Situation): Reason[] {
  const yielded = [...new Set(results)].flatMap((result, index) => {
    const data = { result: { entries: [result] } };
    const times = index === 0 ? 1 : 0.75;
    if (form.result === result) return [reason('result-main', data, times)];
    const isSide = form.sideResults.some((side) => side === result);
    return isSide ? [reason('result-side', data, times)] : [];
  });
  if (yielded.length > 0 || results.length === 0) return yielded;
  return [reason('result-none', { results: { entries: results } })];
}

/** The agenda ties creating to proactive and following through to adaptive learning (§3, §4). */
const functionOf: Readonly<Record<string, string>> = {
  'ph-create': 'fn-proactief',
  'ph-implement': 'fn-reactief',
  'ph-follow': 'fn-reactief',
};

function onPhase(form: Form, { phase }: Situation): Reason[] {
  if (phase === undefined) return [];
  const data = { phase: { entries: [phase] } };
  if (!form.phases.some((one) => one === phase)) return [reason('phase-other', data)];
  const wanted = Object.hasOwn(functionOf, phase) ? functionOf[phase] : undefined;
  const fits = wanted !== undefined && form.functions.some((one) => one === wanted);
  const extra = { ...data, function: { entries: wanted ? [wanted] : [] } };
  return [
    reason(form.phases.length > 3 ? 'phase-any' : 'phase-fits', data),
    ...(fits ? [reason('function-fits', extra)] : []),
  ];
}

/** A first step that asks little while exploring; what can go on once it has to last. */
function onStage(form: Form, { stage }: Situation): Reason[] {
  if (stage === 'explore' && form.sessionsPer === 'series' && form.sessions[0] === 1)
    return [reason('stage-start')];
  return stage === 'sustain' && form.spanDays[1] === null ? [reason('stage-lasting')] : [];
}

/** With several groups a reason weighs for the part of them that it holds for. */
function onGroups(form: Form, situation: Situation): Reason[] {
  const groups = groupsOf(situation);
  const part = (key: FormReason, some: readonly string[], data: Data = {}) =>
    some.length === 0
      ? []
      : [reason(key, { ...data, groups: { entries: some } }, some.length / groups.length)];
  const suits = groups.filter((group) => groupFitOf(group, form.id) === 'suits');
  const hard = groups.filter((group) => groupFitOf(group, form.id) === 'hard');
  const owners = groups.filter((group) => entrepreneurs.includes(group));
  const others = groups.filter((group) => !entrepreneurs.includes(group));
  const informal = form.formality === 'informal' ? groups.filter(isInPackage) : [];
  const adaptation = others.some(isInPackage) ? 'adapt-lower-educated' : 'adapt-employees';
  return [
    ...part('group-suits', suits),
    ...part('group-hard', hard),
    ...part('made-for-entrepreneurs', owners),
    ...part('informal-widens', informal),
    ...part('adapt', others, { how: { text: `catalog.${form.id}.${adaptation}` } }),
  ];
}

function isInPackage(group: string): boolean {
  return packageGroups.includes(group);
}

function onSelfDirection(form: Form, { selfDirection }: Situation): Reason[] {
  if (selfDirection === undefined) return [];
  const data = { least: { number: form.minSelfDirection }, given: { number: selfDirection } };
  const short = form.minSelfDirection - selfDirection;
  return short > 0
    ? [reason('self-direction-low', data, short)]
    : [reason('self-direction-fits', data)];
}

/** Far outside what the form is made for counts twice. */
function onSize({ group: [least, most] }: Form, { groupSize }: Situation): Reason[] {
  if (groupSize === undefined) return [];
  const data = { least: { number: least }, most: { number: most }, given: { number: groupSize } };
  if (groupSize < least) return [reason('size-small', data, groupSize * 2 < least ? 2 : 1)];
  if (groupSize > most) return [reason('size-large', data, groupSize > most * 2 ? 2 : 1)];
  return [reason('size-fits', data)];
}

function onHours(form: Form, { hours }: Situation): Reason[] {
  if (hours === undefined) return [];
  const least = leastHours(form);
  const data = { least: { number: least }, given: { number: hours } };
  return [reason(least <= hours ? 'hours-fit' : 'hours-short', data)];
}

function onFormality(form: Form, { formality }: Situation): Reason[] {
  if (formality === undefined) return [];
  const data = { formality: { text: `value.${formality}` } };
  if (form.formality === formality) return [reason('formality-fits', data)];
  if (form.formality === 'mixed') return [reason('formality-near', data)];
  return formality === 'formal' ? [reason('formality-other', data)] : [];
}

/** Several ways of steering that work the same way count once. */
function onSteering(form: Form, { steering = [] }: Situation): Reason[] {
  const lands = steering.filter((mode) => fitOf(mode, form.id) === 1);
  const held = steering.filter((mode) => fitOf(mode, form.id) === -1);
  return [
    ...(lands.length > 0 ? [reason('steering-lands', { modes: { entries: lands } })] : []),
    ...(held.length > 0 ? [reason('steering-held', { modes: { entries: held } })] : []),
  ];
}

function onTable(form: Form, { beside = [] }: Situation): Reason[] {
  if (beside.includes(form.id)) return [reason('already-there')];
  const partners = form.combinations.filter((one) => beside.includes(one.form));
  const first = partners[0];
  if (!first) return [];
  const how = { text: `catalog.${form.id}.${first.reason}` };
  return [reason('goes-with', { forms: { entries: partners.map((one) => one.form) }, how })];
}
