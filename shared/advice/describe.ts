import type { Basis } from '../catalog/basis.ts';
import type { Datum, Question, Reason } from './reason.ts';
import type { GroupAdvice } from './support.ts';

type Translate = (key: string, data?: Readonly<Record<string, string | number>>) => string;

/** A reason in words, and who says so. */
export function describeReason(reason: Reason, t: Translate): { text: string; basis: string } {
  const words = Object.fromEntries(
    Object.entries(reason.data).map(([name, datum]) => [name, wordOf(datum, t)]),
  );
  return { text: t(`advice.reason.${reason.key}`, words), basis: describeBasis(reason, t) };
}

function describeBasis({ basis, ref }: { basis: Basis; ref: string }, t: Translate): string {
  return t(`advice.basis.${basis}`, { ref: ref.replaceAll('§', '§\u00a0') });
}

export function describeQuestion({ key }: Question, t: Translate): string {
  return t(`advice.ask.${key}`);
}

/** What we know of the three conditions of a group, in one sentence. */
export function describeTriad({ weakest, unknown }: GroupAdvice, t: Translate): string {
  const named = weakest.map((factor) => t(`advice.factor.${factor}`));
  const open = unknown.map((factor) => t(`advice.factor.${factor}`));
  const words = { weakest: listed(named, t), unknown: listed(open, t) };
  if (weakest.length === 0)
    return t(open.length > 0 ? 'advice.triad.open' : 'advice.triad.good', words);
  return t(open.length > 0 ? 'advice.triad.weakest-so-far' : 'advice.triad.weakest', words);
}

function wordOf(datum: Datum, t: Translate): string | number {
  if ('number' in datum) return datum.number;
  if ('text' in datum) return t(datum.text);
  return listed(
    datum.entries.map((id) => t(`catalog.${id}.name`)),
    t,
  );
}

function listed(names: readonly string[], t: Translate): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return t('rules.list', { first: names.slice(0, -1).join(', '), last });
}
