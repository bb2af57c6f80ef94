import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';

/**
 * Keeps the cards where they are on the screen when a tray left of the table goes away or comes back. Otherwise the
 * second click of a double click, which comes after the drawer made way for the inspector, would miss its card.
 */
export function useStillTable(frame: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow();
  useEffect(() => {
    const table = frame.current;
    if (!table) return;
    let left = table.getBoundingClientRect().left;
    const observer = new ResizeObserver(() => {
      const now = table.getBoundingClientRect().left;
      const by = now - left;
      left = now;
      // A movement that is under way knows where it goes.
      if (by === 0 || table.classList.contains('moving')) return;
      const { x, y, zoom } = flow.getViewport();
      void flow.setViewport({ x: x - by, y, zoom });
    });
    observer.observe(table);
    return () => observer.disconnect();
  }, [flow, frame]);
}
