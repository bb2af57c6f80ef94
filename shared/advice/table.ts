import type { Design, Element } from '../design/design.ts';
import type { KindId } from '../design/kinds.ts';
import type { RelationType } from '../design/relations.ts';

/** Cards of one kind, in document order. */
export function cardsOf(design: Design, kind: KindId): readonly Element[] {
  return design.elements.filter((element) => element.kind === kind);
}

/** Cards from which a line of this type goes to this one, each once. */
export function cardsTo(design: Design, id: string, type: RelationType): readonly Element[] {
  const ids = new Set(
    design.relations.filter((line) => line.type === type && line.to === id).map((one) => one.from),
  );
  return design.elements.filter((element) => ids.has(element.id));
}

/** Cards to which a line of this type goes from this one, each once. */
export function cardsFrom(design: Design, id: string, type: RelationType): readonly Element[] {
  const ids = new Set(
    design.relations.filter((line) => line.type === type && line.from === id).map((one) => one.to),
  );
  return design.elements.filter((element) => ids.has(element.id));
}
