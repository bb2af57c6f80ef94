import type { Statement } from '../../../shared/catalog/basis.ts';
import { entries, entryById, families } from '../../../shared/catalog/index.ts';
import { topicById, topicNameKey, topics } from '../../../shared/catalog/knowledge/index.ts';
import { chapters } from '../../../shared/catalog/knowledge/topic.ts';
import { type Rule, rules } from '../../../shared/rules/index.ts';

type Translate = (key: string, data?: Readonly<Record<string, string>>) => string;
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

type Page = {
  readonly id: string;
  readonly name: string;
  /** Which of the pages of this name it is; nothing where there is only one. */
  readonly among?: string;
  readonly text: string;
};
type Part = { readonly label: string; readonly items: readonly Page[] };

/** Chapters of subjects first, then the cards by family; the texts are what a search looks in. */
export function contents(t: Translate): readonly Part[] {
  const subjects = chapters.map((chapter) => ({
    label: t(`knowledge.chapter-${chapter}`),
    ids: topics.filter((topic) => topic.chapter === chapter && !entryById(topic.id)),
  }));
  const cards = families
    .filter(({ id }) => id !== 'notes')
    .map(({ id, kinds }) => {
      const all: readonly string[] = kinds;
      return {
        label: t(`family.${id}.name`),
        ids: entries.filter((entry) => all.includes(entry.kind)),
      };
    });
  const times = new Map<string, number>();
  for (const { ids } of [...subjects, ...cards])
    for (const { id } of ids) {
      const name = bare(t(nameKeyOf(id)));
      times.set(name, (times.get(name) ?? 0) + 1);
    }
  const page = (id: string, label: string): Page => {
    const name = t(nameKeyOf(id));
    const isOne = times.get(bare(name)) === 1;
    const kind = entryById(id)?.kind;
    const among = isOne ? {} : { among: kind ? t(`kind.${kind}.name`) : label };
    return { id, name, ...among, text: textOf(id, t).toLowerCase() };
  };
  return [
    ...subjects.map(({ label, ids }) => ({ label, items: ids.map(({ id }) => page(id, label)) })),
    ...cards.map(({ label, ids }) => ({
      label: t('knowledge.cards', { family: label }),
      items: ids.map(({ id }) => page(id, label)),
    })),
  ].filter(({ items }) => items.length > 0);
}

function bare(name: string): string {
  return name.replaceAll('\u00ad', '');
}
