import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { view } from '../commands/view-actions.ts';
import { isInspecting, useView } from '../state/view-store.ts';
import { duration, looking, useFit } from './looking.ts';

/** Between a card and the edge of the table, so that its ring is seen. */
const gap = 16;

/**
 * What changes around the table leaves what people look at where it is:
 * - a table that is wholly in view stays so when it gets more or less room;
 * - when a card is picked and the drawer makes way for the inspector, the cards stay where they are on the screen, or
 *   the second click of a double click would miss its card;
 * - when what the column beside the table shows moved the view, it goes back once that is put away, unless somebody
 *   looked elsewhere since or went on with a card.
 */
export function useSteadyView(frame: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow();
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
    /** A card was just picked, and the room that its back takes is not measured yet. */
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
      const { selection, side } = useView.getState();
      isTurning = selection.length > 0 && !side;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          isTurning = false;
        }),
      );
      if (selection.length === 0) hold(0);
      else if (!side) hold(held + before - edge);
    };
    acts.current.putAway = () => {
      const { left } = looking;
      looking.left = undefined;
      if (!left || useView.getState().selection.length > 0) return;
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
    /** A picked card that its own back would cover moves aside, no further than it must. */
    const showPicked = (right: number) => {
      const card = table.querySelector('.react-flow__node.selected')?.getBoundingClientRect();
      const over = (card?.right ?? 0) + gap - right;
      if (over <= 0 || useView.getState().selection.length !== 1) return;
      const { x, y, zoom } = flow.getViewport();
      void flow.setViewport({ x: x - over, y, zoom }, { duration: duration() });
    };
    const roomChanged = () => {
      edge = table.getBoundingClientRect().left;
      const { right } = table.getBoundingClientRect();
      const isNarrower = right < rightEdge;
      rightEdge = right;
      if (isTurning && isNarrower) return showPicked(right);
      if (!looking.isWhole || isMoving()) return;
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
}
