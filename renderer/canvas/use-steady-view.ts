import { useReactFlow, type Viewport } from '@xyflow/react';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { view } from '../commands/view-actions.ts';
import { isInspecting, useView } from '../state/view-store.ts';
import { duration, journey } from './use-view-actions.ts';

/** A view, and where the left edge of the table was on the screen when it was looked at. */
type Left = Viewport & { readonly edge: number };

/**
 * Keeps the cards where they are on the screen when a tray left of the table goes away or comes back; otherwise the
 * second click of a double click, after the drawer made way for the inspector, would miss its card. And when the
 * column beside the table moved the view, it goes back to where it was once that column is put away, unless somebody
 * looked elsewhere since or went on with a card.
 */
export function useSteadyView(frame: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow();
  const acts = useRef({ stand: () => {}, goBack: () => {} });
  const isBeside = useView((state) => state.side !== undefined);
  const inspecting = useView(isInspecting);

  useEffect(() => {
    const table = frame.current;
    if (!table) return;
    let left: Left | undefined;
    let edge = table.getBoundingClientRect().left;
    const shifted = () => {
      const before = edge;
      edge = table.getBoundingClientRect().left;
      return edge - before;
    };
    const stand = () => {
      const by = shifted();
      // A movement that is under way knows where it goes.
      if (by === 0 || journey.isDue || table.classList.contains('moving')) return;
      const { x, y, zoom } = flow.getViewport();
      void flow.setViewport({ x: x - by, y, zoom });
    };
    acts.current.stand = stand;
    const observer = new ResizeObserver(stand);
    observer.observe(table);
    view.leave = () => {
      left ??= { ...flow.getViewport(), edge };
    };
    view.stay = () => {
      left = undefined;
    };
    acts.current.goBack = () => {
      if (left && useView.getState().selection.length === 0) {
        shifted();
        const { x, y, zoom, edge: before } = left;
        void flow.setViewport({ x: x + before - edge, y, zoom }, { duration: duration() });
      }
      left = undefined;
    };
    const stay = () => view.stay();
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

  // Once the trays lie as they will, so that the way back ends where it began.
  useEffect(() => {
    if (!isBeside) acts.current.goBack();
  }, [isBeside]);

  // Before the next click, which can come sooner than the next frame.
  useLayoutEffect(() => acts.current.stand(), [inspecting]);
}
