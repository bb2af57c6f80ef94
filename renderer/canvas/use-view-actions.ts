import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { boxOf } from '../../shared/design/geometry.ts';
import { view } from '../commands/view-actions.ts';
import { currentDesign, useDesign } from '../state/design-store.ts';
import { depart, duration, looking, useFit } from './looking.ts';

/** Lets commands, palette and checks move the view while this canvas is on the screen. */
export function useViewActions(frame: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow();
  const fit = useFit();
  const project = useDesign((state) => state.projectId);

  useEffect(() => {
    view.fit = (ids) => {
      view.stay();
      depart();
      fit(duration(), ids);
      looking.isWhole = ids === undefined;
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
      looking.isWhole = false;
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
  }, [flow, fit, frame]);

  useEffect(() => {
    if (!project) return;
    looking.left = undefined;
    looking.isWhole = true;
    fit(0);
  }, [project, fit]);
}
