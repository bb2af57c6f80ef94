import type { Design, Element, Relation } from '../../design/design.ts';
import type { KindId, Stage } from '../../design/kinds.ts';
import type { RelationType } from '../../design/relations.ts';
import { thresholds } from './thresholds.ts';

/** Indexes over one design, built once per run; every lookup is a map lookup. */
export type Context = {
  readonly design: Design;
  readonly stage: Stage;
  /** A first sketch: too few cards to say that something is missing. */
  readonly isSketch: boolean;
  readonly order: ReadonlyMap<string, number>;
  byId(id: string): Element | undefined;
  of(kind: KindId): readonly Element[];
  /** Elements of a kind laid from one of these catalogue cards, in document order. */
  cards(kind: KindId, entries: readonly string[]): readonly Element[];
  /** Whether any card of one of these catalogue entries lies on the table. */
  has(entries: readonly string[]): boolean;
  from(id: string, type: RelationType): readonly Relation[];
  to(id: string, type: RelationType): readonly Relation[];
  relations(type: RelationType): readonly Relation[];
  /** Works something out once per run; every caller of one key gets the same value. */
  once<Value>(key: string, make: () => Value): Value;
};

export function contextOf(design: Design): Context {
  const elements = new Map<string, Element>();
  const order = new Map<string, number>();
  const kinds = new Map<string, Element[]>();
  const entries = new Map<string, Element[]>();
  const made = new Map<string, unknown>();
  for (const element of design.elements) {
    order.set(element.id, order.size);
    elements.set(element.id, element);
    push(kinds, element.kind, element);
    push(entries, `${element.kind} ${element.entry}`, element);
    push(entries, element.entry, element);
  }
  const types = new Map<string, Relation[]>();
  const outgoing = new Map<string, Relation[]>();
  const incoming = new Map<string, Relation[]>();
  for (const relation of design.relations) {
    push(types, relation.type, relation);
    push(outgoing, `${relation.type} ${relation.from}`, relation);
    push(incoming, `${relation.type} ${relation.to}`, relation);
  }
  const loose = (kinds.get('note')?.length ?? 0) + (kinds.get('frame')?.length ?? 0);
  return {
    design,
    stage: design.stage,
    isSketch: design.elements.length - loose < thresholds.sketchCards,
    order,
    byId: (id) => elements.get(id),
    of: (kind) => kinds.get(kind) ?? [],
    cards: (kind, wanted) => {
      const lists = wanted.flatMap((entry) => {
        const list = entries.get(`${kind} ${entry}`);
        return list ? [list] : [];
      });
      if (lists.length < 2) return lists[0] ?? [];
      return lists
        .flat()
        .sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
    },
    has: (wanted) => wanted.some((entry) => entries.has(entry)),
    from: (id, type) => outgoing.get(`${type} ${id}`) ?? [],
    to: (id, type) => incoming.get(`${type} ${id}`) ?? [],
    relations: (type) => types.get(type) ?? [],
    once<Value>(key: string, make: () => Value): Value {
      if (!made.has(key)) made.set(key, make());
      // Every key is asked with one type, by the file that owns it.
      return made.get(key) as Value;
    },
  };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
