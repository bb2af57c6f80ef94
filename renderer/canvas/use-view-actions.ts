import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { boxOf } from '../../shared/design/geometry.ts';
import { view } from '../commands/view-actions.ts';
import { currentDesign, useDesign } from '../state/design-store.ts';
import { useView } from '../state/view-store.ts';

/** Time of a view change; none for who asked for less motion. */
export function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 320;
}

/** Whether a movement was asked for that begins at the next frame. */
export const journey = { isDue: false };

function depart(): void {
  if (duration() === 0) return;
  journey.isDue = true;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      journey.isDue = false;
    }),
  );
}

/** With the trays away people look from the back of the room, and cards may come out larger than they are. */
function fitting(): { maxZoom: number; padding: number } {
  return useView.getState().traysOpen
    ? { maxZoom: 1, padding: 0.08 }
    : { maxZoom: 2, padding: 0.04 };
}

/** Lets commands, palette and checks move the view while this canvas is on the screen. */
export function useViewActions(frame: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow();
  const measures = useStoreApi();
  const project = useDesign((state) => state.projectId);

  useEffect(() => {
    view.fit = (ids) => {
      view.stay();
      depart();
      // Trays that just went away left room that React Flow hears of only later.
      const { domNode } = measures.getState();
      if (domNode) {
        measures.setState({ width: domNode.offsetWidth, height: domNode.offsetHeight });
      }
      void flow.fitView({
        duration: duration(),
        ...fitting(),
        ...(ids ? { nodes: ids.map((id) => ({ id })) } : {}),
      });
    };
    view.zoom = (factor) => {
      view.stay();
      depart();
      void flow.zoomTo(flow.getZoom() * factor, { duration: duration() });
    };
    view.reveal = (id) => {
      const element = currentDesign().elements.find((one) => one.id === id);
      if (!element) return;
      const box = boxOf(element);
      const zoom = Math.max(flow.getZoom(), 0.7);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      depart();
      void flow.setCenter(x, y, { zoom, duration: duration() });
    };
    view.centre = () => {
      const box = frame.current?.getBoundingClientRect();
      if (!box) return { x: 0, y: 0 };
      const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      return flow.screenToFlowPosition(middle, { snapToGrid: false });
    };
    return () => {
      view.fit = () => {};
      view.reveal = () => {};
      view.zoom = () => {};
      view.centre = () => ({ x: 0, y: 0 });
    };
  }, [flow, frame, measures]);

  useEffect(() => {
    if (project) void flow.fitView({ duration: 0, maxZoom: 1, padding: 0.08 });
  }, [project, flow]);
}
