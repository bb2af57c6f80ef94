import { nameOf, saysKey, unended } from '../../shared/catalog/naming.ts';
import type { Design, Element, Relation } from '../../shared/design/design.ts';
import { factsOf } from '../../shared/export/card-facts.ts';
import { describeFinding, type Finding } from '../../shared/rules/index.ts';

type Translate = (key: string, data?: Readonly<Record<string, string | number>>) => string;

/** On a table with more cards than this only name and kind are said, so that every act stays swift; the list says all. */
const spoken = 400;

/** Beyond this many lines or findings a list is only counted, so that it can still be listened to. */
const listed = 4;

type Named = { readonly t: Translate; readonly words: string };
const named = new WeakMap<Element, Named>();

/** Looked up once for a card that does not change: on a large table this is most of what an act costs. */
function nameAndKind(element: Element, t: Translate): string {
  const known = named.get(element);
  if (known?.t === t) return known.words;
  const said = `${unended(nameOf(element, t))}, ${t(`kind.${element.kind}.name`)}`;
  const words = said.replaceAll('\u00ad', '');
  named.set(element, { t, words });
  return words;
}

/** What a screen reader says of a card: its name and kind, its facts, its lines and what the checks found. */
export function cardWords(design: Design, findings: readonly Finding[], t: Translate) {
  const byId = new Map(design.elements.map((element) => [element.id, element]));
  const lines = new Map<string, Relation[]>();
  const push = (id: string, relation: Relation) => {
    const list = lines.get(id);
    if (list) list.push(relation);
    else lines.set(id, [relation]);
  };
  for (const relation of design.relations) {
    push(relation.from, relation);
    push(relation.to, relation);
  }
  const about = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.waived || finding.severity === 'unknown') continue;
    const first = finding.targets[0]?.element;
    if (first === undefined) continue;
    const list = about.get(first);
    if (list) list.push(finding);
    else about.set(first, [finding]);
  }
  const lineWords = (element: Element): string => {
    const own = lines.get(element.id) ?? [];
    if (own.length === 0) return t('canvas.no-lines');
    if (own.length > listed) return t('outline.lines', { count: own.length });
    return own
      .flatMap((relation) => {
        const forth = relation.from === element.id;
        const other = byId.get(forth ? relation.to : relation.from);
        return other ? `${t(saysKey(relation, element))} ${unended(nameOf(other, t))}` : [];
      })
      .join(', ');
  };
  const whole = design.elements.length <= spoken;
  const said = new Map<string, string>();
  const sentence = (element: Element): string => {
    const name = nameAndKind(element, t);
    if (!whole) return name;
    const found = (about.get(element.id) ?? [])
      .slice(0, listed)
      .map(
        (finding) =>
          `${t(`severity.${finding.severity}`)}: ${unended(describeFinding(finding, design, t).message)}`,
      );
    return [
      name,
      ...factsOf(element, t).slice(0, 2),
      lineWords(element),
      ...found,
      ...(element.locked ? [t('canvas.locked')] : []),
    ]
      .join('. ')
      .replaceAll('\u00ad', '');
  };
  // Asked again at every frame of a drag.
  return (element: Element): string => {
    const known = said.get(element.id);
    if (known !== undefined) return known;
    const words = sentence(element);
    said.set(element.id, words);
    return words;
  };
}
