import type { Statement } from '../../../shared/catalog/basis.ts';
import { entries, entryById } from '../../../shared/catalog/index.ts';
import { topicById, topicNameKey, topics } from '../../../shared/catalog/knowledge/index.ts';
import { type Rule, rules } from '../../../shared/rules/index.ts';

type Translate = (key: string) => string;
export type Said = Statement & { readonly key: string };

export function nameKeyOf(id: string): string {
  return entryById(id) ? `catalog.${id}.name` : topicNameKey(id);
}

/** Everything that is said about a card or subject, each with its basis. */
export function statementsOf(id: string): readonly Said[] {
  const entry = entryById(id);
  const topic = topicById(id);
  const definition: Said[] = entry
    ? [{ id: 'definition', key: `catalog.${id}.definition`, basis: entry.basis, ref: entry.ref }]
    : [];
  return [
    ...definition,
    ...(entry?.statements ?? []).map((one) => ({ ...one, key: `catalog.${id}.${one.id}` })),
    ...(topic?.statements ?? []).map((one) => ({ ...one, key: `knowledge.${id}.${one.id}` })),
  ];
}

/** What a search looks in. */
export function textOf(id: string, t: Translate): string {
  const said = statementsOf(id).map(({ key }) => t(key));
  return [t(nameKeyOf(id)), ...said].join(' ').replaceAll('\u00ad', '');
}

/** Cards, subjects and rules this one points to or that point to it; each once. */
export function linksOf(id: string): { readonly pages: string[]; readonly rules: string[] } {
  const to = topicById(id)?.links ?? [];
  const from = topics.filter((topic) => topic.links.includes(id)).map((topic) => topic.id);
  const all = [...new Set([...to, ...from])].filter((one) => one !== id);
  const ruleIds = new Set(rules.map((rule) => rule.id));
  const about = rules
    .filter((rule) => rule.factor === id || rule.counts === id)
    .map((rule) => rule.id);
  return {
    pages: all.filter((one) => entryById(one) || topicById(one)),
    rules: [...new Set([...all.filter((one) => ruleIds.has(one)), ...about])],
  };
}

/** The pages that a rule is about or that point to it. */
export function topicsOf({ id, factor, counts }: Rule): readonly string[] {
  const pointing = topics.filter((topic) => topic.links.includes(id)).map((topic) => topic.id);
  const all = [factor, ...(counts ? [counts] : []), ...pointing];
  return [...new Set(all)].filter(isKnown);
}

export function isKnown(id: string): boolean {
  return entries.some((entry) => entry.id === id) || topicById(id) !== undefined;
}
