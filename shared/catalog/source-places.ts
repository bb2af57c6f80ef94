import type { Basis } from './basis.ts';
import { literatureByKey } from './literature.ts';

type Translate = (key: string, data?: Readonly<Record<string, string | number>>) => string;

/** One place in the agenda: a section, a note, an annex or the summary. */
export function placeInWords(place: string, t: Translate): string {
  if (place === 'MS') return t('rules.reference-summary');
  const [, mark = '', number = place] = /^(n\.|B|§)?(.+)$/.exec(place) ?? [];
  if (mark === 'n.') return t('rules.reference-note', { note: number });
  if (mark === 'B') return t('rules.reference-annex', { annex: number });
  return t('rules.reference-section', { section: number });
}

/** The places of the agenda that a reference names, without its literature. */
export function placesInWords(ref: string, t: Translate): string {
  return partsOf(ref)
    .filter((part) => !part.startsWith('['))
    .map((part) => placeInWords(part, t))
    .join(', ');
}

/** A whole reference for who reads it: the agenda with its places, then each publication. */
export function sourceInWords(basis: Basis, ref: string, t: Translate): string {
  const places = placesInWords(ref, t);
  const agenda = places && t('rules.reference-agenda', { places });
  const works = partsOf(ref)
    .filter((part) => part.startsWith('['))
    .map((part) => workInWords(part.slice(1, -1)));
  const said = [
    agenda && basis !== 'source' ? t('rules.reference-elaborated', { reference: agenda }) : agenda,
    works.length > 0 ? t('rules.reference-literature', { works: works.join(' · ') }) : '',
  ].filter(Boolean);
  return said.join(' · ') || t('rules.reference-own');
}

function workInWords(key: string): string {
  const work = literatureByKey(key);
  if (!work) return key;
  return [work.authors, work.year, work.title, work.address].filter(Boolean).join(', ');
}

function partsOf(ref: string): readonly string[] {
  return ref.match(/\[[^\]]+\]|[^,\s[\]]+/g) ?? [];
}
