import type { Design, Element, Relation } from '../../design/design.ts';
import type { KindId, Stage } from '../../design/kinds.ts';
import type { RelationType } from '../../design/relations.ts';
import { shortLived } from './short-lived.ts';
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
  /** Whether any line of this type leaves this card. */
  hasFrom(id: string, type: RelationType): boolean;
  /** Whether any line of this type leads to this card. */
  hasTo(id: string, type: RelationType): boolean;
  /** Elements that lines of this type lead to from here, one for every line. */
  reachedFrom(id: string, type: RelationType): readonly Element[];
  /** Elements from which lines of this type lead here, one for every line. */
  leadingTo(id: string, type: RelationType): readonly Element[];
  relations(type: RelationType): readonly Relation[];
  /** Works something out once per run; every caller of one key gets the same value. */
  once<Value>(key: string, make: () => Value): Value;
};

/** Lines of one type that leave or reach one card; most often it is one. */
class Bundle {
  readonly first: Relation;
  /** All of them, once there is a second one or somebody asked. */
  lines: Relation[] | undefined = undefined;
  /** The cards at the other end, once somebody asked for them. */
  ends: readonly Element[] | undefined = undefined;
  /** Lines of another type at the same card. */
  readonly next: Bundle | undefined;

  constructor(first: Relation, next: Bundle | undefined) {
    this.first = first;
    this.next = next;
  }
}

/** What is known of one id; a line may also name a card that is not there. */
class Node {
  readonly element: Element | undefined;
  readonly place: number;
  outgoing: Bundle | undefined = undefined;
  incoming: Bundle | undefined = undefined;

  constructor(element: Element | undefined, place: number) {
    this.element = element;
    this.place = place;
  }
}

/** The cards laid from one catalogue card, in document order. */
class Pile {
  readonly cards: Element[];
  /** A file may hold cards of several kinds under one name. */
  mixed = false;

  constructor(first: Element) {
    this.cards = shortLived(first);
  }
}

export function contextOf(design: Design): Context {
  const nodes = new Map<string, Node>();
  const kinds = new Map<KindId, Element[]>();
  const piles = new Map<string, Pile>();
  for (const element of design.elements) {
    nodes.set(element.id, new Node(element, nodes.size));
    push(kinds, element.kind, element);
    lay(piles, element);
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
  const placeOf = (id: string | undefined) =>
    id === undefined ? -1 : (nodes.get(id)?.place ?? -1);
  const outgoing = (id: string, type: RelationType) => bundleOf(nodes.get(id)?.outgoing, type);
  const incoming = (id: string, type: RelationType) => bundleOf(nodes.get(id)?.incoming, type);
  const toEnd = ({ to }: Relation) => nodes.get(to)?.element;
  const fromEnd = ({ from }: Relation) => nodes.get(from)?.element;
  return {
    design,
    stage: design.stage,
    isSketch: design.elements.length - loose < thresholds.sketchCards,
    placeOf,
    byId: (id) => nodes.get(id)?.element,
    of: (kind) => kinds.get(kind) ?? none,
    cards(kind, wanted) {
      const [only] = wanted;
      if (only !== undefined && wanted.length === 1) return ofKind(piles.get(only), kind);
      const lists: (readonly Element[])[] = [];
      for (const entry of wanted) {
        const list = ofKind(piles.get(entry), kind);
        if (list.length > 0) lists.push(list);
      }
      return lists.length < 2 ? (lists[0] ?? none) : merged(lists, placeOf);
    },
    has: (wanted) => wanted.some((entry) => piles.has(entry)),
    from: (id, type) => linesOf(outgoing(id, type)),
    to: (id, type) => linesOf(incoming(id, type)),
    hasFrom: (id, type) => outgoing(id, type) !== undefined,
    hasTo: (id, type) => incoming(id, type) !== undefined,
    reachedFrom(id, type) {
      const bundle = outgoing(id, type);
      if (!bundle) return none;
      bundle.ends ??= endsOf(bundle, toEnd);
      return bundle.ends;
    },
    leadingTo(id, type) {
      const bundle = incoming(id, type);
      if (!bundle) return none;
      bundle.ends ??= endsOf(bundle, fromEnd);
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
/** After every place in a document. */
const past = 2 ** 30 - 1;

function known(nodes: Map<string, Node>, id: string): Node {
  const there = nodes.get(id);
  if (there) return there;
  const made = new Node(undefined, -1);
  nodes.set(id, made);
  return made;
}

function bundleOf(first: Bundle | undefined, type: RelationType): Bundle | undefined {
  let bundle = first;
  while (bundle && bundle.first.type !== type) bundle = bundle.next;
  return bundle;
}

function withLine(first: Bundle | undefined, line: Relation): Bundle {
  const bundle = bundleOf(first, line.type);
  if (!bundle) return new Bundle(line, first);
  if (bundle.lines) bundle.lines.push(line);
  else bundle.lines = shortLived(bundle.first, line);
  // There is a bundle, so there is a first one.
  return first ?? bundle;
}

function linesOf(bundle: Bundle | undefined): readonly Relation[] {
  if (!bundle) return noLines;
  bundle.lines ??= shortLived(bundle.first);
  return bundle.lines;
}

function endsOf(
  { first, lines }: Bundle,
  endOf: (line: Relation) => Element | undefined,
): readonly Element[] {
  if (!lines) {
    const end = endOf(first);
    return end ? shortLived(end) : none;
  }
  const found: Element[] = [];
  for (const line of lines) {
    const end = endOf(line);
    if (end) found.push(end);
  }
  return found;
}

function lay(piles: Map<string, Pile>, element: Element): void {
  const pile = piles.get(element.entry);
  if (!pile) piles.set(element.entry, new Pile(element));
  else {
    pile.mixed ||= pile.cards[0]?.kind !== element.kind;
    pile.cards.push(element);
  }
}

function ofKind(pile: Pile | undefined, kind: KindId): readonly Element[] {
  if (!pile) return none;
  if (pile.mixed) return pile.cards.filter((card) => card.kind === kind);
  return pile.cards[0]?.kind === kind ? pile.cards : none;
}

/** One list in document order, from several that each are. */
function merged(
  lists: readonly (readonly Element[])[],
  placeOf: (id: string | undefined) => number,
): readonly Element[] {
  const next = lists.map(() => 0);
  const places = lists.map((list) => placeOf(list[0]?.id));
  const found: Element[] = [];
  for (;;) {
    let taken = 0;
    for (let index = 1; index < places.length; index++) {
      if ((places[index] ?? past) < (places[taken] ?? past)) taken = index;
    }
    const at = next[taken] ?? 0;
    const card = lists[taken]?.[at];
    if (!card) return found;
    found.push(card);
    next[taken] = at + 1;
    const following = lists[taken]?.[at + 1];
    places[taken] = following ? placeOf(following.id) : past;
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, shortLived(value));
}
