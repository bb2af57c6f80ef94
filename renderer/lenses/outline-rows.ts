import { nameOf, saysKey, unended } from '../../shared/catalog/naming.ts';
import type { Design, Element, Relation } from '../../shared/design/design.ts';
import type { KindId } from '../../shared/design/kinds.ts';

type Translate = (key: string, data?: Readonly<Record<string, string | number>>) => string;

/** The source's questions, with what supports it and what stands in the way. */
export const sections = [
  { id: 'why', kinds: ['goal', 'result'] },
  { id: 'who', kinds: ['stakeholder', 'targetgroup'] },
  { id: 'how', kinds: ['metaphor', 'steering'] },
  { id: 'support', kinds: ['support', 'role', 'agreement', 'milestone', 'place', 'technology'] },
  { id: 'obstacles', kinds: ['bottleneck'] },
  { id: 'notes', kinds: ['note', 'frame'] },
] as const satisfies readonly { id: string; kinds: readonly KindId[] }[];

export type Row =
  | { readonly key: string; readonly level: 1; readonly section: string; readonly count: number }
  | { readonly key: string; readonly level: 2; readonly element: Element; readonly open: boolean }
  | {
      readonly key: string;
      readonly level: 3;
      readonly parent: string;
      readonly relation: Relation;
      readonly other: Element;
      readonly words: string;
    };

/** The design as a tree of sections, cards and their lines; of a card that is closed the lines are left out. */
export function rowsOf(design: Design, opened: ReadonlySet<string>): readonly Row[] {
  const byId = new Map(design.elements.map((element) => [element.id, element]));
  return sections.flatMap(({ id, kinds }): Row[] => {
    const all: readonly string[] = kinds;
    const elements = design.elements.filter((element) => all.includes(element.kind));
    const head: Row = { key: `section ${id}`, level: 1, section: id, count: elements.length };
    return [head, ...elements.flatMap((element) => cardRows(element, design, byId, opened))];
  });
}

function cardRows(
  element: Element,
  design: Design,
  byId: ReadonlyMap<string, Element>,
  opened: ReadonlySet<string>,
): Row[] {
  const open = opened.has(element.id);
  const card: Row = { key: element.id, level: 2, element, open };
  if (!open) return [card];
  return [
    card,
    ...relationsOf(design, element.id).flatMap((relation): Row[] => {
      const forth = relation.from === element.id;
      const other = byId.get(forth ? relation.to : relation.from);
      if (!other) return [];
      const words = saysKey(relation, element);
      const key = `${element.id} ${relation.id}`;
      return [{ key, level: 3, parent: element.id, relation, other, words }];
    }),
  ];
}

export function relationsOf(design: Design, id: string): readonly Relation[] {
  return design.relations.filter((relation) => relation.from === id || relation.to === id);
}

/** The lines of a card in sentences, for who does not see its row; what they say and of whom, without ends. */
export function linesInWords(design: Design, element: Element, t: Translate): readonly string[] {
  const names = new Map(design.elements.map((one) => [one.id, unended(nameOf(one, t))]));
  return relationsOf(design, element.id).map((relation) => {
    const { from, to } = relation;
    const other = names.get(from === element.id ? to : from) ?? '';
    return `${t(saysKey(relation, element))} ${other}`;
  });
}

/** As many names as stand on a line or two; the sentences are read when the row is opened. */
const mostNames = 3;

/** The cards at the other ends of the lines of a card, each once. */
export function joinedInWords(design: Design, element: Element, t: Translate): readonly string[] {
  const ids = relationsOf(design, element.id).map(({ from, to }) =>
    from === element.id ? to : from,
  );
  const names = design.elements
    .filter(({ id }) => ids.includes(id))
    .map((other) => nameOf(other, t));
  if (names.length <= mostNames) return names;
  const told = names.slice(0, mostNames - 1);
  return [...told, t('outline.joined-more', { count: names.length - told.length })];
}
