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
  for (const element of design.elements) {
    order.set(element.id, order.size);
    elements.set(element.id, element);
    push(kinds, element.kind, element);
    push(entries, element.entry, element);
  }
  const types = new Map<string, Relation[]>();
  const outgoing = new Map<string, Map<string, Relation[]>>();
  const incoming = new Map<string, Map<string, Relation[]>>();
  for (const relation of design.relations) {
    push(types, relation.type, relation);
    push(within(outgoing, relation.type), relation.from, relation);
    push(within(incoming, relation.type), relation.to, relation);
  }
  const loose = (kinds.get('note')?.length ?? 0) + (kinds.get('frame')?.length ?? 0);
  const made = new Map<string, unknown>();
  return {
    design,
    stage: design.stage,
    isSketch: design.elements.length - loose < thresholds.sketchCards,
    order,
    byId: (id) => elements.get(id),
    of: (kind) => kinds.get(kind) ?? none,
    cards: (kind, wanted) => cardsOf(kind, wanted, entries, order),
    has: (wanted) => wanted.some((entry) => entries.has(entry)),
    from: (id, type) => outgoing.get(type)?.get(id) ?? noLines,
    to: (id, type) => incoming.get(type)?.get(id) ?? noLines,
    relations: (type) => types.get(type) ?? noLines,
    once<Value>(key: string, make: () => Value): Value {
      if (!made.has(key)) made.set(key, make());
      // Every key is asked with one type, by the file that owns it.
      return made.get(key) as Value;
    },
  };
}

const none: readonly Element[] = [];
const noLines: readonly Relation[] = [];

function cardsOf(
  kind: KindId,
  wanted: readonly string[],
  entries: ReadonlyMap<string, readonly Element[]>,
  order: ReadonlyMap<string, number>,
): readonly Element[] {
  const found: Element[] = [];
  let lists = 0;
  for (const entry of wanted) {
    const list = entries.get(entry);
    if (!list) continue;
    const before = found.length;
    // A file may hold a card of another kind under this name.
    for (const element of list) if (element.kind === kind) found.push(element);
    if (found.length > before) lists++;
  }
  return lists < 2
    ? found
    : found.sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
}

function within<Value>(maps: Map<string, Map<string, Value[]>>, key: string): Map<string, Value[]> {
  const known = maps.get(key);
  if (known) return known;
  const made = new Map<string, Value[]>();
  maps.set(key, made);
  return made;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
