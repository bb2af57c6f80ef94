import './speck-layer.css';
import { ViewportPortal } from '@xyflow/react';
import { memo, useMemo, useState } from 'react';
import { familyOfKind } from '../../shared/catalog/index.ts';
import type { RelationType } from '../../shared/design/relations.ts';
import { cutPath } from '../../shared/export/cuts.ts';
import { relationLooks } from '../../shared/export/relation-looks.ts';
import { type CardNodeType, coloursOf } from './card-node.tsx';
import type { RelationEdgeType } from './relation-edge.tsx';
import { useFarZoom, useIsFarDrawn } from './zoom-level.ts';

type Shapes = { family: string; dimmed: boolean; ghost: boolean; d: string };
type Props = {
  readonly nodes: readonly CardNodeType[];
  readonly edges: readonly RelationEdgeType[];
  /** The same ones where they lie until the drop, in the same order. */
  readonly resting: readonly CardNodeType[];
  readonly lying: readonly RelationEdgeType[];
};

/** All cards and lines as one drawing: seen from this far, a drawing for each costs more than it shows. */
export const SpeckLayer = memo(function SpeckLayer(props: Props) {
  return useIsFarDrawn() ? <Drawing {...props} /> : null;
});

/** What is dragged is drawn apart, so that its moves leave everything else as it was drawn. */
function Drawing({ nodes, edges, resting, lying }: Props) {
  const cards = useApart(nodes, resting);
  const lines = useApart(edges, lying);
  return (
    <ViewportPortal>
      <svg className="specks" width="1" height="1" aria-hidden="true">
        <Lines edges={lines.still} />
        <Lines edges={lines.moving} />
        <Cards nodes={cards.still} />
        <Cards nodes={cards.moving} />
      </svg>
    </ViewportPortal>
  );
}

/**
 * Those that are where they lie, and apart from them what is dragged or was dragged last: put back among the others
 * it would have all of them drawn anew at the drop, over the whole table.
 */
function useApart<Item extends { id: string }>(now: readonly Item[], rest: readonly Item[]) {
  const [apart, setApart] = useState(none);
  const dragged =
    now === rest ? none : new Set(now.filter((item, at) => item !== rest[at]).map(({ id }) => id));
  if (dragged.size > 0 && !isSame(dragged, apart)) setApart(dragged);
  const still = useMemo(() => rest.filter(({ id }) => !apart.has(id)), [rest, apart]);
  const moving = useMemo(() => now.filter(({ id }) => apart.has(id)), [now, apart]);
  return { still, moving };
}

const none: ReadonlySet<string> = new Set();

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}

const Lines = memo(function Lines({ edges }: { edges: readonly RelationEdgeType[] }) {
  return [...linesOf(edges)].map(([key, { type, d }]) => (
    <path key={key} className="relation-line" strokeWidth={relationLooks[type].width} d={d} />
  ));
});

const Cards = memo(function Cards({ nodes }: { nodes: readonly CardNodeType[] }) {
  const { groups, selected, problems } = cardsOf(nodes);
  return (
    <>
      <Ring d={selected} />
      {[...groups].map(([key, { family, dimmed, ghost, d }]) => (
        <path
          key={key}
          className="speck"
          data-family={family}
          data-dimmed={dimmed}
          data-ghost={ghost}
          style={coloursOf(family)}
          d={d}
        />
      ))}
      <path className="speck-problem" d={problems} />
    </>
  );
});

/** So broad on the screen, in pixels; the half of it that lies outside a card is seen. */
const ring = 8;

function Ring({ d }: { d: string }) {
  const zoom = useFarZoom();
  return <path className="speck-ring" strokeWidth={ring / zoom} d={d} />;
}

/** Shapes are put together per part of the table, so that a part that is drawn anew leaves the rest alone. */
const part = 1_600;

function partOf({ x, y }: { x: number; y: number }): string {
  return `${Math.floor(x / part)} ${Math.floor(y / part)}`;
}

/** One path for all lines of a part that look the same; dashes are too fine to be seen and take most of the drawing. */
function linesOf(edges: readonly RelationEdgeType[]) {
  const lines = new Map<string, { type: RelationType; d: string }>();
  for (const edge of edges) {
    const { data, selected } = edge;
    if (!data || selected) continue;
    const key = kept(lineGroups, edge, () => `${data.type} ${partOf(data.line.middle)}`);
    const group = lines.get(key);
    if (group) group.d += data.line.path;
    else lines.set(key, { type: data.type, d: data.line.path });
  }
  return lines;
}

/** One path for all cards of a part that look the same. */
function cardsOf(nodes: readonly CardNodeType[]) {
  const groups = new Map<string, Shapes>();
  let selected = '';
  let problems = '';
  for (const card of nodes) {
    if (card.type === 'frame') continue;
    const { position, width = 0, height = 0, selected: isSelected } = card;
    const { element, state } = card.data;
    const family = familyOfKind(element.kind);
    const d = kept(outlines, card, () => shifted(family, width, height, position.x, position.y));
    const key = kept(cardGroups, card, () =>
      [family, state.dimmed, state.ghost, partOf(position)].join(' '),
    );
    const group = groups.get(key);
    if (group) group.d += d;
    else groups.set(key, { family, dimmed: state.dimmed, ghost: state.ghost, d });
    if (isSelected) selected += d;
    if (state.markers.includes('error')) problems += mark(position.x + width, position.y);
  }
  return { groups, selected, problems };
}

/** The triangle of a problem, at the corner where nearer cards carry it. */
function mark(x: number, y: number): string {
  return `M${x} ${y - 40}L${x + 44} ${y + 36}H${x - 44}z`;
}

type Step = readonly [command: string, numbers: readonly number[]];
const cuts = new Map<string, readonly Step[]>();

const outlines = new WeakMap<CardNodeType, string>();
const cardGroups = new WeakMap<CardNodeType, string>();
const lineGroups = new WeakMap<RelationEdgeType, string>();

/** Worked out once for every card or line: while one is dragged, all the others stay the very same objects. */
function kept<Key extends object>(known: WeakMap<Key, string>, key: Key, make: () => string) {
  let text = known.get(key);
  if (text === undefined) {
    text = make();
    known.set(key, text);
  }
  return text;
}

/** The cut at its place: written out, because a place of its own for every shape is what costs. */
function shifted(family: string, width: number, height: number, x: number, y: number): string {
  const key = `${family} ${width} ${height}`;
  let steps = cuts.get(key);
  if (!steps) {
    steps = stepsOf(cutPath(family, width, height));
    cuts.set(key, steps);
  }
  return steps
    .map(([command, numbers]) => {
      if (command === 'H') return `H${numbers.map((value) => value + x).join(' ')}`;
      if (command === 'V') return `V${numbers.map((value) => value + y).join(' ')}`;
      return command + numbers.map((value, at) => value + (at % 2 ? y : x)).join(' ');
    })
    .join('');
}

/** Cuts are written in M, L, H, V, Q and z alone, all from the corner of the card. */
function stepsOf(path: string): Step[] {
  return [...path.matchAll(/([MLHVQz])([^MLHVQz]*)/g)].map(([, command = '', rest = '']) => [
    command,
    rest.trim() === ''
      ? []
      : rest
          .trim()
          .split(/[\s,]+/)
          .map(Number),
  ]);
}
