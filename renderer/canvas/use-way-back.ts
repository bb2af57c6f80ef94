import { useReactFlow, type Viewport } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { view } from '../commands/view-actions.ts';
import { useView } from '../state/view-store.ts';
import { duration } from './use-view-actions.ts';

/**
 * Where the table was looked at from before the column beside it moved it. It goes back there when the column is put
 * away, unless somebody looked elsewhere since or went on with a card.
 */
export function useWayBack(frame: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow();
  useEffect(() => {
    const table = frame.current;
    let left: Viewport | undefined;
    view.leave = () => {
      left ??= flow.getViewport();
    };
    view.stay = () => {
      left = undefined;
    };
    const stay = () => view.stay();
    const stop = useView.subscribe(({ side, selection }, before) => {
      if (side || !before.side) return;
      if (left && selection.length === 0) void flow.setViewport(left, { duration: duration() });
      left = undefined;
    });
    table?.addEventListener('wheel', stay, { capture: true, passive: true });
    table?.addEventListener('pointerdown', stay, { capture: true });
    return () => {
      stop();
      table?.removeEventListener('wheel', stay, { capture: true });
      table?.removeEventListener('pointerdown', stay, { capture: true });
      view.leave = () => {};
      view.stay = () => {};
    };
  }, [flow, frame]);
}
