import { nameOf, unended } from '../../catalog/naming.ts';
import { placeInWords } from '../../catalog/source-places.ts';
import type { Design, Element } from '../../design/design.ts';
import type { Datum, Finding, Source } from './rule.ts';

export type Translate = (key: string, data?: Readonly<Record<string, string | number>>) => string;

export type Description = {
  readonly message: string;
  readonly why: string;
  readonly fix?: string;
  readonly reference: string;
  readonly basis: 'source' | 'elaborated';
};

/** The longest name that still reads well inside a sentence. */
const nameLength = 64;

export function describe(
  finding: Finding,
  source: Source | undefined,
  design: Design,
  t: Translate,
): Description {
  if (finding.factor === 'own') return describeOwn(finding, t);
  const words = wordsOf(finding, design, t);
  const key = `rule.${finding.rule}`;
  const variant = finding.data.variant;
  const asked = finding.severity === 'unknown' && source ? 'unknown' : 'message';
  const suffix = variant && 'text' in variant ? `-${variant.text}` : '';
  return {
    message: t(`${key}.${asked}${suffix}`, words),
    why: t(`${key}.why`, words),
    ...(finding.hasFix ? { fix: t(`${key}.fix`, words) } : {}),
    reference: referenceOf(source, t),
    basis: source?.basis ?? 'elaborated',
  };
}

/** A team's own words, in the one language they wrote them in. */
function describeOwn({ data, severity }: Finding, t: Translate): Description {
  const { message, why } = data;
  const text = message && 'text' in message ? message.text : '';
  return {
    message: severity === 'unknown' ? t('rules.own-unknown', { message: text }) : text,
    why: why && 'text' in why && why.text ? why.text : t('rules.own-why'),
    reference: t('rules.reference-team'),
    basis: 'elaborated',
  };
}

function wordsOf(finding: Finding, design: Design, t: Translate): Record<string, string | number> {
  const elements = new Map(design.elements.map((element) => [element.id, element]));
  return Object.fromEntries(
    Object.entries(finding.data).map(([name, datum]) => [name, wordOf(datum, name, elements, t)]),
  );
}

function wordOf(
  datum: Datum,
  name: string,
  elements: ReadonlyMap<string, Element>,
  t: Translate,
): string | number {
  if ('number' in datum) return datum.number;
  if ('entries' in datum)
    return listed(datum.entries.map((id) => entryName(id, t)).filter(Boolean), t);
  if ('text' in datum) return name === 'check' ? t(`rule.${datum.text}.name`) : short(datum.text);
  const element = elements.get(datum.element);
  if (!element) return t('rules.gone');
  const found = nameOf(element, t);
  return short(found === `catalog.${element.entry}.name` ? t(`kind.${element.kind}.name`) : found);
}

function entryName(id: string, t: Translate): string {
  const key = `catalog.${id}.name`;
  const found = t(key);
  return found === key ? '' : found;
}

function listed(names: readonly string[], t: Translate): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return t('rules.list', { first: names.slice(0, -1).join(', '), last });
}

function short(text: string): string {
  const line = unended(text.replace(/\s+/g, ' ').trim());
  const letters = Array.from(line);
  return letters.length <= nameLength
    ? line
    : `${letters
        .slice(0, nameLength - 1)
        .join('')
        .trim()}…`;
}

/** Where a rule comes from, in words. */
export function referenceOf(source: Source | undefined, t: Translate): string {
  if (!source) return t('rules.reference-own');
  const places = source.ref.map((place) => placeInWords(place, t));
  const agenda = t('rules.reference-agenda', { places: places.join(', ') });
  if (source.basis === 'elaborated') return t('rules.reference-elaborated', { reference: agenda });
  return source.quote
    ? t('rules.reference-quote', { reference: agenda, quote: source.quote })
    : agenda;
}
