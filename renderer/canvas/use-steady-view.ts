import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Design } from '../../shared/design/design.ts';
import { type Box, boxAround, boxOf } from '../../shared/design/geometry.ts';
import { extentOf } from '../../shared/export/line-points.ts';
import { view } from '../commands/view-actions.ts';
import { currentDesign } from '../state/design-store.ts';
import { isInspecting, openedOf, useView } from '../state/view-store.ts';
import type { CardNodeType } from './card-node.tsx';
import { duration, looking, useFit, wholeView, zoomBoxOn } from './looking.ts';
import type { RelationEdgeType } from './relation-edge.tsx';

/** Between a card and the edge of the table, so that its ring is seen. */
const gap = 16;

/** Around the cards that are picked, and those at both ends of a picked line. */
function pickedBoxes({ elements, relations }: Design, selection: readonly string[]): Box[] {
  const ids = new Set(selection);
  for (const { id, from, to } of relations) {
    if (ids.has(id)) ids.add(from).add(to);
  }
  return elements.filter(({ id }) => ids.has(id)).map(boxOf);
}

/**
 * What changes around the table leaves what people look at where it is:
 * - a table that is wholly in view stays so when it gets more or less room;
 * - when a card is picked and the drawer makes way for the inspector, the cards stay where they are on the screen, or
 *   the second click of a double click would miss its card;
 * - when what the column beside the table shows moved the view, it goes back once that is put away, unless somebody
 *   looked elsewhere since or went on with a card; so it does once a line or cards that it had to move for are let go.
 */
export function useSteadyView(frame: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow<CardNodeType, RelationEdgeType>();
  const fit = useFit();
  const acts = useRef({ trayMoved: () => {}, putAway: () => {} });
  const inspecting = useView(isInspecting);
  const isBeside = useView((state) => state.side !== undefined);

  useEffect(() => {
    const table = frame.current;
    if (!table) return;
    /** The left edge of the table on the screen, and how far the view is shifted because that edge moved. */
    let edge = table.getBoundingClientRect().left;
    let held = 0;
    let rightEdge = table.getBoundingClientRect().right;
    let breadth = table.clientWidth;
    let later = 0;
    /** What is picked lies open; the room that its back takes may come many frames later, and in steps. */
    let isTurning = false;
    // A movement that is under way knows where it goes.
    const isMoving = () => looking.isDue || table.classList.contains('moving');
    const hold = (by: number) => {
      if (by === held || isMoving()) return;
      const { x, y, zoom } = flow.getViewport();
      void flow.setViewport({ x: x + by - held, y, zoom });
      held = by;
    };
    acts.current.trayMoved = () => {
      const before = edge;
      edge = table.getBoundingClientRect().left;
      const state = useView.getState();
      const isOpen = openedOf(state).length > 0;
      isTurning = isOpen && !state.side;
      if (!isOpen) hold(0);
      else if (!state.side) hold(held + before - edge);
    };
    acts.current.putAway = () => {
      const { left } = looking;
      looking.left = undefined;
      if (!left || openedOf(useView.getState()).length > 0) return;
      if (left === 'whole') view.fit();
      else void flow.setViewport(left, { duration: duration() });
    };
    view.leave = () => {
      const { x, y, zoom } = flow.getViewport();
      looking.left ??= looking.isWhole ? 'whole' : { x: x - held, y, zoom };
    };
    view.stay = () => {
      looking.left = undefined;
      looking.isWhole = false;
    };
    /** What is picked moves aside when its own back would cover it, no further than it must. */
    const showPicked = (before: number) => {
      const { selection } = useView.getState();
      const design = currentDesign();
      const boxes = pickedBoxes(design, selection);
      const around = boxAround(boxes);
      if (!around) return;
      const { x, y, zoom } = flow.getViewport();
      const room = { width: table.clientWidth, height: table.clientHeight };
      const left = around.x * zoom + x;
      const right = left + around.width * zoom;
      const over = right + gap - room.width;
      if (over <= 0) return;
      if (around.width * zoom + 2 * gap <= room.width) {
        void flow.setViewport({ x: x - over, y, zoom }, { duration: duration() });
        return;
      }
      // Of a line both ends tell what it says; who picks many cards, some of them out of view, looks at some on purpose.
      const isLine =
        selection.length === 1 && design.relations.some(({ id }) => id === selection[0]);
      if (!isLine && (left < 0 || right > before)) return;
      const ids = new Set(selection);
      const lines = flow
        .getEdges()
        .filter(({ source, target }) => ids.has(source) && ids.has(target));
      const paths = lines.flatMap(({ data }) => data?.line ?? []);
      const fitting = { maxZoom: zoom, padding: 0.04 };
      const to = wholeView(boxes, room, zoomBoxOn(table), fitting, boxAround(paths.map(extentOf)));
      if (!to) return;
      view.leave();
      void flow.setViewport(to, { duration: duration() });
    };
    const roomChanged = () => {
      edge = table.getBoundingClientRect().left;
      const { right } = table.getBoundingClientRect();
      const isNarrower = right < rightEdge;
      rightEdge = right;
      const before = breadth;
      breadth = table.clientWidth;
      if (isTurning && !useView.getState().side) {
        if (isNarrower) return showPicked(before);
        // What was moved for what is picked stays there until that is put away.
        if (looking.left) return;
      }
      fitWhole();
    };
    const fitWhole = () => {
      cancelAnimationFrame(later);
      if (!looking.isWhole) return;
      // A movement that is under way goes to where everything was in view in the room of before.
      if (isMoving()) {
        later = requestAnimationFrame(fitWhole);
        return;
      }
      // While a card is picked it is held, until there is something to read beside the table.
      if (held !== 0 && !useView.getState().side) return;
      held = 0;
      fit(0);
    };
    const stay = () => view.stay();
    const observer = new ResizeObserver(roomChanged);
    observer.observe(table);
    table.addEventListener('wheel', stay, { capture: true, passive: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(later);
      table.removeEventListener('wheel', stay, { capture: true });
      view.leave = () => {};
      view.stay = () => {};
    };
  }, [flow, fit, frame]);

  // Before the next click, which can come sooner than the next frame.
  useLayoutEffect(() => acts.current.trayMoved(), [inspecting]);

  useEffect(() => {
    if (!isBeside) acts.current.putAway();
  }, [isBeside]);

  useEffect(() => {
    if (!inspecting) acts.current.putAway();
  }, [inspecting]);
}
