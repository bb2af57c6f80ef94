import { ViewportPortal } from '@xyflow/react';
import type { Guide } from './dragging.ts';

/** Thin lines along the cards that a dragged card lies in line with. */
export function Guides({ guides }: { guides: readonly Guide[] }) {
  if (guides.length === 0) return null;
  return (
    <ViewportPortal>
      {guides.map(({ axis, at, from, to }) => (
        <div
          key={`${axis} ${at}`}
          className="guide"
          style={
            axis === 'x'
              ? { left: at, top: from, height: to - from, width: 0 }
              : { top: at, left: from, width: to - from, height: 0 }
          }
        />
      ))}
    </ViewportPortal>
  );
}
