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
  /** Place of a card in the document; before all others when it is not there. */
  placeOf(id: string | undefined): number;
  byId(id: string): Element | undefined;
  of(kind: KindId): readonly Element[];
  /** Elements of a kind laid from one of these catalogue cards, in document order. */
  cards(kind: KindId, entries: readonly string[]): readonly Element[];
  /** Whether any card of one of these catalogue entries lies on the table. */
  has(entries: readonly string[]): boolean;
  from(id: string, type: RelationType): readonly Relation[];
  to(id: string, type: RelationType): readonly Relation[];
  /** Elements that lines of this type lead to from here, one for every line. */
  reachedFrom(id: string, type: RelationType): readonly Element[];
  /** Elements from which lines of this type lead here, one for every line. */
  leadingTo(id: string, type: RelationType): readonly Element[];
  relations(type: RelationType): readonly Relation[];
  /** Works something out once per run; every caller of one key gets the same value. */
  once<Value>(key: string, make: () => Value): Value;
};

/** Lines of one type that leave or reach one card. */
type Bundle = {
  readonly type: RelationType;
  readonly lines: Relation[];
  /** The cards at the other end, once somebody asked for them. */
  ends: readonly Element[] | undefined;
  /** Lines of another type at the same card. */
  readonly next: Bundle | undefined;
};

/** What is known of one id; a line may also name a card that is not there. */
type Node = {
  readonly element: Element | undefined;
  readonly place: number;
  outgoing: Bundle | undefined;
  incoming: Bundle | undefined;
};

export function contextOf(design: Design): Context {
  const nodes = new Map<string, Node>();
  const kinds = new Map<KindId, Element[]>();
  const entries = new Map<string, Node[]>();
  for (const element of design.elements) {
    const node = nodeOf(element, nodes.size);
    nodes.set(element.id, node);
    push(kinds, element.kind, element);
    push(entries, element.entry, node);
  }
  const types = new Map<RelationType, Relation[]>();
  for (const relation of design.relations) {
    push(types, relation.type, relation);
    const from = known(nodes, relation.from);
    from.outgoing = withLine(from.outgoing, relation);
    const to = known(nodes, relation.to);
    to.incoming = withLine(to.incoming, relation);
  }
  const loose = (kinds.get('note')?.length ?? 0) + (kinds.get('frame')?.length ?? 0);
  const made = new Map<string, unknown>();
  const outgoing = (id: string, type: RelationType) => bundleOf(nodes.get(id)?.outgoing, type);
  const incoming = (id: string, type: RelationType) => bundleOf(nodes.get(id)?.incoming, type);
  return {
    design,
    stage: design.stage,
    isSketch: design.elements.length - loose < thresholds.sketchCards,
    placeOf: (id) => (id === undefined ? -1 : (nodes.get(id)?.place ?? -1)),
    byId: (id) => nodes.get(id)?.element,
    of: (kind) => kinds.get(kind) ?? none,
    cards: (kind, wanted) => cardsOf(kind, wanted, entries),
    has: (wanted) => wanted.some((entry) => entries.has(entry)),
    from: (id, type) => outgoing(id, type)?.lines ?? noLines,
    to: (id, type) => incoming(id, type)?.lines ?? noLines,
    reachedFrom(id, type) {
      const bundle = outgoing(id, type);
      if (!bundle) return none;
      bundle.ends ??= endsOf(bundle.lines, ({ to }) => nodes.get(to)?.element);
      return bundle.ends;
    },
    leadingTo(id, type) {
      const bundle = incoming(id, type);
      if (!bundle) return none;
      bundle.ends ??= endsOf(bundle.lines, ({ from }) => nodes.get(from)?.element);
      return bundle.ends;
    },
    relations: (type) => types.get(type) ?? noLines,
    once<Value>(key: string, make: () => Value): Value {
      let value = made.get(key);
      if (value === undefined && !made.has(key)) {
        value = make();
        made.set(key, value);
      }
      // Every key is asked with one type, by the file that owns it.
      return value as Value;
    },
  };
}

const none: readonly Element[] = [];
const noLines: readonly Relation[] = [];

function nodeOf(element: Element | undefined, place: number): Node {
  return { element, place, outgoing: undefined, incoming: undefined };
}

function known(nodes: Map<string, Node>, id: string): Node {
  const there = nodes.get(id);
  if (there) return there;
  const made = nodeOf(undefined, -1);
  nodes.set(id, made);
  return made;
}

function bundleOf(first: Bundle | undefined, type: RelationType): Bundle | undefined {
  let bundle = first;
  while (bundle && bundle.type !== type) bundle = bundle.next;
  return bundle;
}

function withLine(first: Bundle | undefined, line: Relation): Bundle {
  const bundle = bundleOf(first, line.type);
  if (!first || !bundle) return { type: line.type, lines: [line], ends: undefined, next: first };
  bundle.lines.push(line);
  return first;
}

function endsOf(
  lines: readonly Relation[],
  end: (line: Relation) => Element | undefined,
): readonly Element[] {
  const found: Element[] = [];
  for (const line of lines) {
    const element = end(line);
    if (element) found.push(element);
  }
  return found;
}

/** The lists of all wanted cards, merged: each of them is in document order. */
function cardsOf(
  kind: KindId,
  wanted: readonly string[],
  entries: ReadonlyMap<string, readonly Node[]>,
): readonly Element[] {
  const lists: (readonly Node[])[] = [];
  for (const entry of wanted) {
    const list = entries.get(entry);
    if (list) lists.push(list);
  }
  if (lists.length === 0) return none;
  const found: Element[] = [];
  const next = lists.map(() => 0);
  for (;;) {
    let first: Node | undefined;
    let taken = 0;
    for (let index = 0; index < lists.length; index++) {
      const head = lists[index]?.[next[index] ?? 0];
      if (head && (!first || head.place < first.place)) {
        first = head;
        taken = index;
      }
    }
    if (!first) return found;
    next[taken] = (next[taken] ?? 0) + 1;
    // A file may hold a card of another kind under this name.
    if (first.element?.kind === kind) found.push(first.element);
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
