import { nameOf, saysKey } from '../../shared/catalog/naming.ts';
import type { Design, Element, Relation } from '../../shared/design/design.ts';
import { textOf } from '../../shared/design/design.ts';
import { boxOf } from '../../shared/design/geometry.ts';
import { refusalOf } from '../../shared/design/relations.ts';
import { labelWidth } from '../../shared/export/label-place.ts';
import { type LabelPlace, labelsAlong } from '../../shared/export/labels-along.ts';
import { relationLooks } from '../../shared/export/relation-looks.ts';
import { currentT } from '../i18n.ts';
import type { CardNodeType, CardState } from './card-node.tsx';
import { type Laid, type Lines, linesAtRest, linesInDrag, type Places } from './lines.ts';
import type { RelationEdgeType } from './relation-edge.tsx';

export type { Places } from './lines.ts';

export type Look = {
  readonly selection: readonly string[];
  readonly highlighted: readonly string[];
  readonly markers: ReadonlyMap<string, readonly string[]>;
  /** The card a line is being drawn from. */
  readonly connectingFrom: string | undefined;
  readonly ghosts: ReadonlySet<string>;
  /** What a screen reader says of a card. */
  words(element: Element): string;
};

const none: readonly string[] = [];
// React Flow says "node" and "edge", in English; the name of a card says what it is.
const heardAs = { 'aria-roledescription': undefined };
/** What can be done with a card stands in the text that React Flow keeps for it. */
const heardAsCard = { ...heardAs, 'aria-describedby': 'react-flow__node-desc-1' };
const nodeCache = new WeakMap<Element, CardNodeType>();

/** Flow nodes derived from the design; a card that did not change keeps its object, so that only changed cards are drawn again. */
export function toNodes(design: Design, look: Look): CardNodeType[] {
  const selected = new Set(look.selection);
  const highlighted = new Set(look.highlighted);
  const from = design.elements.find((element) => element.id === look.connectingFrom);
  return design.elements.map((element) => {
    const illegal = from && from.id !== element.id && refusalOf(from.kind, element.kind);
    const state: CardState = {
      markers: look.markers.get(element.id) ?? none,
      dimmed: illegal
        ? true
        : highlighted.size > 0 && !highlighted.has(element.id) && !look.ghosts.has(element.id),
      ghost: look.ghosts.has(element.id),
      target: Boolean(from && from.id !== element.id && !illegal),
    };
    return keep(element, state, selected.has(element.id), look.words(element));
  });
}

/** The same cards, with those that are dragged where they are now; nothing but these is looked at in every frame. */
export function nodesInDrag(nodes: CardNodeType[], places: Places): CardNodeType[] {
  if (places.size === 0) return nodes;
  return nodes.map((node) => {
    const place = places.get(node.id);
    return place ? { ...node, position: { x: place.x, y: place.y } } : node;
  });
}

function keep(
  element: Element,
  state: CardState,
  selected: boolean,
  ariaLabel: string,
): CardNodeType {
  const before = nodeCache.get(element);
  if (
    before &&
    before.data.element === element &&
    before.selected === selected &&
    before.ariaLabel === ariaLabel &&
    sameState(before.data.state, state)
  ) {
    return before;
  }
  const { width, height } = boxOf(element);
  const node: CardNodeType = {
    id: element.id,
    type: element.kind === 'frame' ? 'frame' : 'card',
    position: { x: element.x, y: element.y },
    width,
    height,
    measured: { width, height },
    handles: handlesOf(width, height),
    selected,
    draggable: !element.locked,
    ariaLabel,
    domAttributes: heardAsCard,
    zIndex: element.kind === 'frame' ? -1 : 1,
    data: { element, state },
  };
  nodeCache.set(element, node);
  return node;
}

function sameState(one: CardState, other: CardState): boolean {
  return (
    one.dimmed === other.dimmed &&
    one.ghost === other.ghost &&
    one.target === other.target &&
    one.markers.join() === other.markers.join()
  );
}

/** Given beforehand, so that lines can be drawn before the browser has measured a card. */
function handlesOf(width: number, height: number): CardNodeType['handles'] {
  const at = (position: string, x: number, y: number) => ({
    id: position,
    type: 'source' as const,
    position: position as 'top', // the four sides are the values of React Flow's enum
    x,
    y,
    width: 1,
    height: 1,
  });
  return [
    at('top', width / 2, 0),
    at('right', width, height / 2),
    at('bottom', width / 2, height),
    at('left', 0, height / 2),
  ] as CardNodeType['handles'];
}

const edgeCache = new WeakMap<Relation, RelationEdgeType>();

/** Flow edges derived from the design; a line that looks the same keeps its object, so that only changed lines are drawn again. */
export function toEdges(design: Design, look: Look): RelationEdgeType[] {
  const lines = linesAtRest(design);
  const selected = new Set(look.selection);
  const pointedAt = new Set(look.highlighted);
  const byId = new Map(design.elements.map((element) => [element.id, element]));
  const t = currentT();
  const labels = labelPlaces(design, lines, t);
  return design.relations.flatMap((relation) => {
    const known = lines.get(relation.id);
    const label = labels.get(relation.id);
    if (!known || !label) return [];
    const laid = { line: { ...known.line, middle: label.at }, hasRoom: label.hasRoom };
    const words = lineWords(relation, byId, t);
    const isGhost = look.ghosts.has(relation.id);
    const isMeant = pointedAt.has(relation.from) || pointedAt.has(relation.to);
    const isDimmed = pointedAt.size > 0 && !isMeant && !isGhost;
    const isOwn = selected.has(relation.from) || selected.has(relation.to);
    const state = { words, isGhost, isDimmed, isOwn, selected: selected.has(relation.id) };
    return [keepEdge(relation, laid, state)];
  });
}

type Labels = { t: ReturnType<typeof currentT>; places: ReadonlyMap<string, LabelPlace> };
const labelCache = new WeakMap<Lines, Labels>();

/** Sought once for lines that stay where they are, because edges are asked for whenever something is picked. */
function labelPlaces(design: Design, lines: Lines, t: Labels['t']): Labels['places'] {
  const known = labelCache.get(lines);
  if (known?.t === t) return known.places;
  const labelled = design.relations.flatMap(({ id, type }) => {
    const laid = lines.get(id);
    return laid ? [{ id, ...laid, width: labelWidth(t(`relation.${type}.from`)) }] : [];
  });
  const cards = design.elements.filter(({ kind }) => kind !== 'frame').map(boxOf);
  const places = labelsAlong(labelled, cards);
  labelCache.set(lines, { t, places });
  return places;
}

/** The same lines, with those of dragged cards as they run now. */
export function edgesInDrag(
  edges: RelationEdgeType[],
  design: Design,
  places: Places,
): RelationEdgeType[] {
  if (places.size === 0) return edges;
  const lines = linesInDrag(design, places);
  return edges.map((edge) => {
    const laid = lines.get(edge.id);
    return laid && edge.data ? { ...edge, data: { ...edge.data, ...laid } } : edge;
  });
}

type EdgeState = {
  words: string;
  isGhost: boolean;
  isDimmed: boolean;
  isOwn: boolean;
  selected: boolean;
};

function keepEdge(
  relation: Relation,
  { line, hasRoom }: Laid,
  { words, isGhost, isDimmed, isOwn, selected }: EdgeState,
): RelationEdgeType {
  const before = edgeCache.get(relation);
  if (
    before?.data &&
    before.selected === selected &&
    before.ariaLabel === words &&
    before.data.isGhost === isGhost &&
    before.data.isDimmed === isDimmed &&
    before.data.isOwn === isOwn &&
    before.data.hasRoom === hasRoom &&
    before.data.line.path === line.path &&
    before.data.line.middle.x === line.middle.x &&
    before.data.line.middle.y === line.middle.y
  ) {
    return before;
  }
  const edge: RelationEdgeType = {
    id: relation.id,
    type: 'relation',
    ariaLabel: words,
    domAttributes: heardAs,
    source: relation.from,
    target: relation.to,
    // Any dot will do: the line knows its own ends.
    sourceHandle: 'right',
    targetHandle: 'right',
    selected,
    zIndex: relationLooks[relation.type].ground ? 1 : 0,
    data: {
      type: relation.type,
      line,
      isTwoWay: textOf(relation.attributes, 'direction') === 'two-way',
      isGhost,
      isDimmed,
      isOwn,
      hasRoom,
    },
  };
  edgeCache.set(relation, edge);
  return edge;
}

type Said = { from: Element; to: Element; t: ReturnType<typeof currentT>; words: string };
const saidCache = new WeakMap<Relation, Said>();

/** What a screen reader says of a line; said once, because it is asked again at every frame of a drag. */
function lineWords(
  relation: Relation,
  byId: ReadonlyMap<string, Element>,
  t: ReturnType<typeof currentT>,
): string {
  const [from, to] = [byId.get(relation.from), byId.get(relation.to)];
  if (!from || !to) return '';
  const said = saidCache.get(relation);
  if (said && said.from === from && said.to === to && said.t === t) return said.words;
  const words = `${nameOf(from, t)} ${t(saysKey(relation, from))} ${nameOf(to, t)}`;
  const plain = words.replaceAll('\u00ad', '');
  saidCache.set(relation, { from, to, t, words: plain });
  return plain;
}
