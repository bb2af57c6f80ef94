import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react';
import { useCallback } from 'react';
import { useView } from '../state/view-store.ts';

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

/** With the trays away people look from the back of the room, and cards may come out larger than they are. */
function fitting(): { maxZoom: number; padding: number } {
  return useView.getState().traysOpen
    ? { maxZoom: 1, padding: 0.08 }
    : { maxZoom: 2, padding: 0.04 };
}

/** Brings everything, or only these cards, into view in so many milliseconds. */
export function useFit(): (time: number, ids?: readonly string[]) => void {
  const flow = useReactFlow();
  const measures = useStoreApi();
  return useCallback(
    (time, ids) => {
      // Trays that just went away left room that React Flow hears of only later.
      const { domNode } = measures.getState();
      if (domNode) {
        measures.setState({ width: domNode.offsetWidth, height: domNode.offsetHeight });
      }
      void flow.fitView({
        duration: time,
        ...fitting(),
        ...(ids ? { nodes: ids.map((id) => ({ id })) } : {}),
      });
    },
    [flow, measures],
  );
}
