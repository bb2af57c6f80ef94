import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Design } from '../../shared/design/design.ts';
import { type Box, boxAround, boxOf } from '../../shared/design/geometry.ts';
import { view } from '../commands/view-actions.ts';
import { currentDesign } from '../state/design-store.ts';
import { isInspecting, openedOf, useView } from '../state/view-store.ts';
import type { CardNodeType } from './card-node.tsx';
import {
  boxOfLines,
  duration,
  looking,
  overTable,
  useFit,
  useWhole,
  wholeView,
} from './looking.ts';
import { isWithin, type View } from './preview-view.ts';
import type { RelationEdgeType } from './relation-edge.tsx';

/** Between a card and the edge of the table, so that its ring is seen. */
const gap = 16;

/** From this far on cards have room for their names. */
const readable = 0.55;
/** The second click of a double click, in milliseconds, has to find its card where the first one did. */
const secondClick = 300;
/** How long, in milliseconds, until a movement that was under way is looked at again. */
const again = 50;

/** Around the cards that are picked, and those at both ends of a picked line. */
function pickedBoxes({ elements, relations }: Design, selection: readonly string[]): Box[] {
  const ids = new Set(selection);
  for (const { id, from, to } of relations) {
    if (ids.has(id)) ids.add(from).add(to);
  }
  return elements.filter(({ id }) => ids.has(id)).map(boxOf);
}

/** Around the cards that these are joined with. */
function joinedBoxes({ elements, relations }: Design, selection: readonly string[]): Box[] {
  const picked = new Set(selection);
  const ids = new Set<string>();
  for (const { from, to } of relations) {
    if (picked.has(from)) ids.add(to);
    if (picked.has(to)) ids.add(from);
  }
  return elements.filter(({ id }) => ids.has(id)).map(boxOf);
}

/**
 * What changes around the table leaves what people look at where it is:
 * - a table that is wholly in view stays so when it gets more or less room;
 * - when a card is picked and the drawer makes way for the inspector, the cards stay where they are on the screen, or
 *   the second click of a double click would miss its card;
 * - when the inspector takes room in which cards lay, whoever looked at everything still does, if it can be read in what
 *   is left; else what is picked moves aside, and with it the cards it is joined with that were in view;
 * - when what the column beside the table shows moved the view, it goes back once that is put away, unless somebody
 *   looked elsewhere since or went on with a card; so it does once a line or cards that it had to move for are let go.
 */
export function useSteadyView(frame: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow<CardNodeType, RelationEdgeType>();
  const fit = useFit();
  const whole = useWhole();
  const acts = useRef({ trayMoved: () => {}, putAway: () => {}, fitWhole: () => {} });
  const minimap = useView((state) => state.minimap);
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
    let aside = 0;
    let pressed = Number.NEGATIVE_INFINITY;
    /** What was in view before that. */
    let before: { readonly from: View; readonly room: Box } | undefined;
    const room = (): Box => ({ x: 0, y: 0, width: table.clientWidth, height: table.clientHeight });
    // A movement that is under way knows where it goes.
    const isMoving = () => looking.isDue || table.classList.contains('moving');
    const hold = (by: number) => {
      if (by === held || isMoving()) return;
      const { x, y, zoom } = flow.getViewport();
      void flow.setViewport({ x: x + by - held, y, zoom });
      held = by;
    };
    acts.current.trayMoved = () => {
      const was = edge;
      edge = table.getBoundingClientRect().left;
      const state = useView.getState();
      const isOpen = openedOf(state).length > 0;
      isTurning = isOpen && !state.side;
      clearTimeout(aside);
      before = isTurning
        ? { from: flow.getViewport(), room: { ...room(), width: breadth } }
        : undefined;
      if (!isOpen) hold(0);
      else if (!state.side) hold(held + was - edge);
      // What is picked as soon as something else was let go takes no more room, while the view is on its way back.
      if (isTurning) aside = window.setTimeout(showPicked, secondClick);
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
      before = undefined;
    };
    const wasInView = (box: Box) =>
      looking.isWhole || (before !== undefined && isWithin(box, before.from, before.room));
    const go = (to: View) => {
      view.leave();
      void flow.setViewport(to, { duration: duration() });
    };
    /** What is picked moves aside when its own back would cover it, no further than it must. */
    const showPicked = () => {
      if (!isTurning || useView.getState().side) return;
      // A movement that is under way ends somewhere else than where it is now.
      if (isMoving()) {
        aside = window.setTimeout(showPicked, again);
        return;
      }
      if (table.querySelector('.react-flow__node.dragging')) return;
      const { selection } = useView.getState();
      const design = currentDesign();
      const own = pickedBoxes(design, selection);
      if (own.length === 0) return;
      const { x, y, zoom } = flow.getViewport();
      const { width } = room();
      // Of a line both ends tell what it says; who picks many cards, some of them out of view, looks at some on purpose.
      const isLine =
        selection.length === 1 && design.relations.some(({ id }) => id === selection[0]);
      if (looking.isWhole) {
        const lines = boxOfLines(flow);
        const all = boxAround([...design.elements.map(boxOf), ...(lines ? [lines] : [])]);
        const isAllSeen = all !== undefined && isWithin(all, { x, y, zoom }, room());
        const to = whole();
        // What can be read as it lies stays there; the card box that made way leaves room to come nearer.
        const isNearest = zoom >= readable || (!isLine && (to?.zoom ?? 0) < readable);
        if (isAllSeen && isNearest) return;
        if (to && to.zoom >= readable) return go(to);
      }
      const joined = joinedBoxes(design, selection).filter(wasInView);
      for (const boxes of isLine && zoom < readable ? [] : [[...own, ...joined], own]) {
        const around = boxAround(boxes);
        if (!around || around.width * zoom + 2 * gap > width) continue;
        const over = (around.x + around.width) * zoom + x + gap - width;
        if (over > 0) void flow.setViewport({ x: x - over, y, zoom }, { duration: duration() });
        return;
      }
      if (!isLine && !own.every(wasInView)) return;
      const ids = new Set(selection);
      const lines = boxOfLines(flow, ({ source, target }) => ids.has(source) && ids.has(target));
      const fitting = { maxZoom: Math.max(zoom, readable), padding: 0.04 };
      const to = wholeView(own, room(), overTable(table), fitting, lines);
      if (to) go(to);
    };
    const roomChanged = () => {
      edge = table.getBoundingClientRect().left;
      const { right } = table.getBoundingClientRect();
      const isNarrower = right < rightEdge;
      const isWider = table.clientWidth > breadth;
      rightEdge = right;
      breadth = table.clientWidth;
      if (isTurning && !useView.getState().side) {
        // The card box may make way after the back of what is picked has come, and everything can be nearer then.
        if (isNarrower || (isWider && looking.left && looking.isWhole)) {
          clearTimeout(aside);
          aside = window.setTimeout(showPicked, pressed + secondClick - performance.now());
          return;
        }
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
    acts.current.fitWhole = fitWhole;
    // A line that is picked after something else takes no more room, but its ends may be out of view or too small.
    const unsubscribe = useView.subscribe((state, last) => {
      const { selection } = state;
      if (selection === last.selection || selection.length !== 1) return;
      if (!currentDesign().relations.some(({ id }) => id === selection[0])) return;
      clearTimeout(aside);
      const due = pressed + secondClick - performance.now();
      aside = window.setTimeout(showPicked, Math.max(again, due));
    });
    const stay = () => view.stay();
    const press = () => {
      pressed = performance.now();
    };
    const observer = new ResizeObserver(roomChanged);
    observer.observe(table);
    table.addEventListener('pointerdown', press, { capture: true, passive: true });
    table.addEventListener('wheel', stay, { capture: true, passive: true });
    return () => {
      unsubscribe();
      observer.disconnect();
      cancelAnimationFrame(later);
      clearTimeout(aside);
      table.removeEventListener('pointerdown', press, { capture: true });
      table.removeEventListener('wheel', stay, { capture: true });
      view.leave = () => {};
      view.stay = () => {};
    };
  }, [flow, fit, whole, frame]);

  // Before the next click, which can come sooner than the next frame.
  useLayoutEffect(() => acts.current.trayMoved(), [inspecting]);

  useEffect(() => {
    if (!isBeside) acts.current.putAway();
  }, [isBeside]);

  useEffect(() => {
    if (!inspecting) acts.current.putAway();
  }, [inspecting]);

  // What lies over the table comes and goes; who looks at everything has nothing behind it.
  useEffect(() => acts.current.fitWhole(), [minimap]);
}
