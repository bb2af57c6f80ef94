import { useReactFlow, type Viewport } from '@xyflow/react';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { view } from '../commands/view-actions.ts';
import { isInspecting, useView } from '../state/view-store.ts';
import { duration, journey } from './use-view-actions.ts';

/**
 * When a card is picked and the drawer makes way for the inspector, the cards stay where they are on the screen;
 * otherwise the second click of a double click would miss its card. When what the column beside the table shows moved
 * the view, it goes back to where it was once that is put away, unless somebody looked elsewhere since or went on with
 * a card.
 */
export function useSteadyView(frame: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow();
  const acts = useRef({ trayMoved: () => {}, putAway: () => {} });
  const inspecting = useView(isInspecting);
  const isBeside = useView((state) => state.side !== undefined);

  useEffect(() => {
    const table = frame.current;
    if (!table) return;
    /** The left edge of the table on the screen, and how far the view is shifted because that edge moved. */
    let edge = table.getBoundingClientRect().left;
    let held = 0;
    let left: Viewport | undefined;
    const measure = () => {
      edge = table.getBoundingClientRect().left;
    };
    const hold = (by: number) => {
      // A movement that is under way knows where it goes.
      if (by === held || journey.isDue || table.classList.contains('moving')) return;
      const { x, y, zoom } = flow.getViewport();
      void flow.setViewport({ x: x + by - held, y, zoom });
      held = by;
    };
    acts.current.trayMoved = () => {
      const before = edge;
      measure();
      const { selection, side } = useView.getState();
      if (selection.length === 0) hold(0);
      else if (!side) hold(held + before - edge);
    };
    acts.current.putAway = () => {
      if (left && useView.getState().selection.length === 0) {
        void flow.setViewport(left, { duration: duration() });
      }
      left = undefined;
    };
    view.leave = () => {
      const { x, y, zoom } = flow.getViewport();
      left ??= { x: x - held, y, zoom };
    };
    view.stay = () => {
      left = undefined;
    };
    const stay = () => view.stay();
    const observer = new ResizeObserver(measure);
    observer.observe(table);
    table.addEventListener('wheel', stay, { capture: true, passive: true });
    table.addEventListener('pointerdown', stay, { capture: true });
    return () => {
      observer.disconnect();
      table.removeEventListener('wheel', stay, { capture: true });
      table.removeEventListener('pointerdown', stay, { capture: true });
      view.leave = () => {};
      view.stay = () => {};
    };
  }, [flow, frame]);

  // Before the next click, which can come sooner than the next frame.
  useLayoutEffect(() => acts.current.trayMoved(), [inspecting]);

  useEffect(() => {
    if (!isBeside) acts.current.putAway();
  }, [isBeside]);
}
