import {
  getViewportForBounds,
  type ReactFlowInstance,
  useReactFlow,
  useStoreApi,
  type Viewport,
} from '@xyflow/react';
import { useCallback } from 'react';
import { type Box, boxAround, overlaps } from '../../shared/design/geometry.ts';
import { labelAround } from '../../shared/export/label-place.ts';
import { extentOf } from '../../shared/export/line-points.ts';
import { useView } from '../state/view-store.ts';
import type { CardNodeType } from './card-node.tsx';
import type { RelationEdgeType } from './relation-edge.tsx';

/** Farther away than this nothing is told apart any more. */
export const least = 0.04;

/** How the table on the screen is looked at; there is never more than one. */
export const looking: {
  /** A movement was asked for that begins at the next frame. */
  isDue: boolean;
  /** Everything was brought into view and nobody looked elsewhere since, so it stays in view when the room changes. */
  isWhole: boolean;
  /** Where to go back to when the column beside the table is put away. */
  left: Viewport | 'whole' | undefined;
} = { isDue: false, isWhole: true, left: undefined };

/** Time of a view change; none for who asked for less motion. */
export function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 320;
}

export function depart(): void {
  if (duration() === 0) return;
  looking.isDue = true;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      looking.isDue = false;
    }),
  );
}

/** Parts of the table that stay free at its edges when everything is brought into view. */
type Side = 'top' | 'right' | 'bottom' | 'left';
type Margins = Record<Side, `${number}px` | number>;

/** With the trays away people look from the back of the room, and cards may come out larger than they are. */
function fitting(): { maxZoom: number; padding: number } {
  return useView.getState().traysOpen
    ? { maxZoom: 1, padding: 0.08 }
    : { maxZoom: 2, padding: 0.04 };
}

/** What lies over the table, and at which two edges of it room for that can be left. */
export type Over = { readonly box: Box; readonly sides: readonly [Side, Side] };

/**
 * Where these boxes are wholly in view and none lies behind what is over the table: with a margin for it at one of its
 * edges, whichever leaves them largest, when they would. Nor is any of the lines cut off, all of which lie within the
 * last box.
 */
export function wholeView(
  boxes: readonly Box[],
  table: { readonly width: number; readonly height: number },
  over: readonly Over[],
  { maxZoom, padding }: { readonly maxZoom: number; readonly padding: number },
  lines?: Box,
): Viewport | undefined {
  const around = boxAround(boxes);
  if (!around) return undefined;
  const seen = (margins: Margins) =>
    getViewportForBounds(around, table.width, table.height, least, maxZoom, margins);
  const same: Margins = { top: padding, right: padding, bottom: padding, left: padding };
  const even = lines ? { ...same, ...roomFor(lines, around, seen(same), table) } : same;
  const isFree = ({ x, y, zoom }: Viewport) =>
    !boxes.some((box) => {
      const at = { x: box.x * zoom + x, y: box.y * zoom + y };
      const onScreen = { ...at, width: box.width * zoom, height: box.height * zoom };
      return over.some((one) => overlaps(onScreen, one.box));
    });
  const views = over
    .reduce((all, one) => all.flatMap((margins) => besides(margins, one, table)), [even])
    .map(seen);
  const free = views.filter(isFree);
  // Too small a table has no room beside everything that lies over it.
  return (free.length > 0 ? free : views.slice(-1)).reduce((best, one) =>
    one.zoom > best.zoom ? one : best,
  );
}

/** Without regard to what lies over the table, and with a margin for it at each of its edges. */
function besides(
  margins: Margins,
  { box, sides }: Over,
  table: { readonly width: number; readonly height: number },
): Margins[] {
  const rooms: Record<Side, number> = {
    top: box.y + box.height,
    right: table.width - box.x,
    bottom: table.height - box.y,
    left: box.x + box.width,
  };
  return [margins, ...sides.map((side) => ({ ...margins, [side]: `${rooms[side] + 8}px` }))];
}

/** Lines that go round the outermost cards lie in the margin; where it is too narrow for them, this is what they need. */
function roomFor(
  lines: Box,
  cards: Box,
  { x, y, zoom }: Viewport,
  table: { readonly width: number; readonly height: number },
): Partial<Margins> {
  const right = (box: Box) => box.x + box.width;
  const bottom = (box: Box) => box.y + box.height;
  const sides: Record<Side, readonly [over: number, free: number]> = {
    top: [cards.y - lines.y, cards.y * zoom + y],
    right: [right(lines) - right(cards), table.width - right(cards) * zoom - x],
    bottom: [bottom(lines) - bottom(cards), table.height - bottom(cards) * zoom - y],
    left: [cards.x - lines.x, cards.x * zoom + x],
  };
  const margins: Partial<Margins> = {};
  for (const side of Object.keys(sides) as Side[]) {
    const [over, free] = sides[side];
    if (over * zoom + lineRoom > free) margins[side] = `${over * zoom + lineRoom}px`;
  }
  return margins;
}

/** Between a line and the edge of the table, in pixels. */
const lineRoom = 6;

/** Around all lines as they are drawn, which may go round the outermost cards, with the height of their labels. */
export function boxOfLines(
  { getEdges }: Pick<ReactFlowInstance<CardNodeType, RelationEdgeType>, 'getEdges'>,
  isMeant: (edge: RelationEdgeType) => boolean = () => true,
): Box | undefined {
  const lines = getEdges().flatMap((edge) => (isMeant(edge) && edge.data?.line) || []);
  return boxAround(lines.flatMap((line) => [extentOf(line), labelAround(line.middle, 0)]));
}

/** Tells where everything, or only these cards, is in view. */
export function useWhole(): (ids?: readonly string[]) => Viewport | undefined {
  const flow = useReactFlow<CardNodeType, RelationEdgeType>();
  const measures = useStoreApi();
  return useCallback(
    (ids) => {
      // Trays that just went away left room that React Flow hears of only later.
      const { domNode } = measures.getState();
      if (!domNode) return undefined;
      const table = { width: domNode.offsetWidth, height: domNode.offsetHeight };
      measures.setState(table);
      const boxes = flow.getNodes().flatMap(({ id, position, measured, width, height }) => {
        if (ids && !ids.includes(id)) return [];
        const size = {
          width: measured?.width ?? width ?? 0,
          height: measured?.height ?? height ?? 0,
        };
        return [{ ...position, ...size }];
      });
      const lines = ids ? undefined : boxOfLines(flow);
      return wholeView(boxes, table, overTable(domNode), fitting(), lines);
    },
    [flow, measures],
  );
}

/** Brings everything, or only these cards, into view in so many milliseconds. */
export function useFit(): (time: number, ids?: readonly string[]) => void {
  const flow = useReactFlow();
  const whole = useWhole();
  return useCallback(
    (time, ids) => {
      const to = whole(ids);
      if (to) void flow.setViewport(to, { duration: time });
    },
    [flow, whole],
  );
}

/** The zoom box and the small map. */
export function overTable(table: HTMLElement): Over[] {
  const frame = table.closest('.canvas');
  const edge = table.getBoundingClientRect();
  const over = (selector: string, sides: Over['sides']): Over[] => {
    const box = frame?.querySelector(selector)?.getBoundingClientRect();
    if (!box || box.width === 0) return [];
    const at = { x: box.x - edge.x, y: box.y - edge.y };
    return [{ box: { ...at, width: box.width, height: box.height }, sides }];
  };
  return [...over('.zoom', ['bottom', 'right']), ...over('.react-flow__minimap', ['top', 'right'])];
}
