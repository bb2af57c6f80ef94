import { support } from '../catalog/support.ts';
import { type TriadFactor, triadFactors } from '../catalog/triad.ts';
import { type Design, type Element, numberOf } from '../design/design.ts';
import { packageGroups } from './group-fit.ts';
import { inOrder, type Placement, type Question, type Reason, scoreOf } from './reason.ts';
import {
  askedBy,
  forPartners,
  needsEmployer,
  packageParts,
  pilotsAsk,
  sameAs,
  withoutEmployer,
} from './support-fit.ts';
import { type SupportReason, supportWeights } from './weights.ts';

export type SupportAdvice = {
  readonly support: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly place: Placement;
};

export type GroupAdvice = {
  readonly group: string;
  readonly scores: Readonly<Record<TriadFactor, number | undefined>>;
  /** The lowest of what is known; empty when nothing is known, or when nothing is weak. */
  readonly weakest: readonly TriadFactor[];
  /** What nobody filled in; one of these may be weaker still. */
  readonly unknown: readonly TriadFactor[];
  /** Whether filling in the rest could still change which one is weakest. */
  readonly isSure: boolean;
  readonly questions: readonly Question[];
  /** The best first; only what helps this group more than it would help any other. */
  readonly supports: readonly SupportAdvice[];
  /** Support that is there for this group already, as catalogue cards. */
  readonly present: readonly string[];
  /** Part of `present` that is only wanted: arranging it comes before anything new. */
  readonly wanted: readonly string[];
};

/** The highest score; a condition that is this good needs no help. */
const best = 3;
/** At or below this a condition is low, also when another one is lower. */
const low = 1;

/** What would help this group most; undefined when there is no such group. */
export function adviseSupport(design: Design, groupId: string): GroupAdvice | undefined {
  const group = design.elements.find(({ id, kind }) => id === groupId && kind === 'targetgroup');
  if (!group) return undefined;
  const triad = triadOf(group);
  const there = thereFor(design, group);
  const present = new Set(there.map(entryOf));
  const done = there.filter(({ attributes }) => attributes.status !== 'wanted').map(entryOf);
  const supports = support
    .filter(({ id }) => !present.has(id))
    .map(({ id, lifts }) => adviceOn(id, lifts, group, triad, present))
    .filter(({ score }) => score > supportWeights['pilots-ask'])
    .sort((one, other) => other.score - one.score);
  return {
    group: group.id,
    ...triad,
    questions: triad.unknown.map((key) => ({ key, element: group.id, attribute: key })),
    supports,
    present: [...present],
    wanted: [...present].filter((entry) => !done.includes(entry)),
  };
}

type Triad = Pick<GroupAdvice, 'scores' | 'weakest' | 'unknown' | 'isSure'>;

function triadOf({ attributes }: Element): Triad {
  const scores = {
    motivation: numberOf(attributes, 'motivation'),
    capacity: numberOf(attributes, 'capacity'),
    opportunity: numberOf(attributes, 'opportunity'),
  };
  const known = triadFactors.flatMap((factor) => scores[factor] ?? []);
  const least = known.length > 0 ? Math.min(...known) : best;
  const unknown = triadFactors.filter((factor) => scores[factor] === undefined);
  const weakest = least < best ? triadFactors.filter((factor) => scores[factor] === least) : [];
  return { scores, weakest, unknown, isSure: unknown.length === 0 || least === 0 };
}

function entryOf({ entry }: Element): string {
  return sameAs.get(entry) ?? entry;
}

/** Cards drawn to this group, or drawn to no group in particular. */
function thereFor(design: Design, group: Element): readonly Element[] {
  const groups = new Set(
    design.elements.filter(({ kind }) => kind === 'targetgroup').map(({ id }) => id),
  );
  const drawn = design.relations.filter(({ type, to }) => type === 'enables' && groups.has(to));
  const mine = new Set(drawn.filter(({ to }) => to === group.id).map(({ from }) => from));
  const special = new Set(drawn.map(({ from }) => from));
  return design.elements.filter(
    (card) =>
      (card.kind === 'support' || sameAs.has(card.entry)) &&
      (mine.has(card.id) || !special.has(card.id)),
  );
}

function adviceOn(
  id: string,
  lifts: readonly TriadFactor[],
  group: Element,
  triad: Triad,
  present: ReadonlySet<string>,
): SupportAdvice {
  const reasons = [...onTriad(lifts, triad), ...onGroup(id, group, present)];
  return {
    support: id,
    score: scoreOf(reasons),
    reasons: inOrder(reasons),
    place: { entry: id, group: group.id },
  };
}

/** The agenda names the three conditions (§6); which support lifts which, and in what order, is ours. */
function onTriad(lifts: readonly TriadFactor[], { scores, weakest }: Triad): Reason[] {
  return lifts.flatMap((factor, index) => {
    const score = scores[factor];
    const data = { factor: { text: `advice.factor.${factor}` }, score: { number: score ?? 0 } };
    if (weakest.includes(factor))
      return [reason(index === 0 ? 'lifts-weakest' : 'lifts-weakest-too', data)];
    return score !== undefined && score <= low ? [reason('lifts-low', data)] : [];
  });
}

function onGroup(id: string, group: Element, present: ReadonlySet<string>): Reason[] {
  const groups = { groups: { entries: [group.entry] } };
  const part = packageGroups.includes(group.entry)
    ? packageParts.find((cards) => cards.includes(id))
    : undefined;
  const open = part !== undefined && !part.some((card) => present.has(card));
  const asked = askedBy(group.entry, id);
  return [
    ...(open ? [reason('package-part', groups, { basis: 'source', ref: '§10' })] : []),
    ...(asked ? [reason('group-asks', groups, asked)] : []),
    ...(pilotsAsk.includes(id) ? [reason('pilots-ask', {}, { basis: 'source', ref: '§7' })] : []),
    ...(forPartners.includes(id) && !asked ? [reason('for-partners', {})] : []),
    ...(needsEmployer.includes(id) && hasNoEmployer(group) ? [reason('no-employer', groups)] : []),
  ];
}

function hasNoEmployer({ entry, attributes: { contract } }: Element): boolean {
  if (contract === undefined) return withoutEmployer.includes(entry);
  return contract === 'none' || contract === 'self-employed';
}

function reason(
  key: SupportReason,
  data: Reason['data'],
  { basis, ref }: Pick<Reason, 'basis' | 'ref'> = { basis: 'elaborated-own', ref: '' },
): Reason {
  const weight = supportWeights[key];
  return { key, data, weight, for: weight > 0, basis, ref };
}
