import './frame-node.css';
import { type NodeProps, useReactFlow, ViewportPortal } from '@xyflow/react';
import { memo, type PointerEvent, useState } from 'react';
import { nameOf } from '../../shared/catalog/naming.ts';
import { resizeElement } from '../../shared/edit/index.ts';
import { useT } from '../i18n.ts';
import { applyDesign, useDesign } from '../state/design-store.ts';
import { Extras } from './card-extras.tsx';
import { type CardNodeType, coloursOf } from './card-node.tsx';
import { snap, useZoomLevel } from './zoom-level.ts';

const smallest = { width: 160, height: 96 };

/** A named area; its corner makes it larger or smaller, and what lies in it moves along with it. */
export const FrameNode = memo(function FrameNode({
  data: { element },
  selected,
  width = 480,
  height = 320,
  positionAbsoluteX,
  positionAbsoluteY,
}: NodeProps<CardNodeType>) {
  const t = useT();
  const flow = useReactFlow();
  const readOnly = useDesign((state) => state.readOnly);
  // From that far its name would be a scribble, longer than the frame.
  const level = useZoomLevel();
  const [size, setSize] = useState<{ width: number; height: number }>();

  const resize = (down: PointerEvent<HTMLButtonElement>) => {
    down.stopPropagation();
    const handle = down.currentTarget;
    const zoom = flow.getZoom();
    const at = (event: { clientX: number; clientY: number }) => ({
      width: Math.max(smallest.width, snap(width + (event.clientX - down.clientX) / zoom)),
      height: Math.max(smallest.height, snap(height + (event.clientY - down.clientY) / zoom)),
    });
    handle.setPointerCapture(down.pointerId);
    handle.onpointermove = (event) => setSize(at(event));
    handle.onpointerup = (event) => {
      handle.onpointermove = null;
      handle.onpointerup = null;
      setSize(undefined);
      applyDesign((design) => resizeElement(design, { id: element.id, ...at(event) }));
    };
  };

  return (
    <div className="frame" data-selected={selected} style={{ ...coloursOf('notes'), ...size }}>
      {level !== 'speck' && (
        <ViewportPortal>
          <strong
            className="frame-name"
            aria-hidden="true"
            style={{
              ...coloursOf('notes'),
              translate: `${positionAbsoluteX}px ${positionAbsoluteY}px`,
            }}
          >
            {nameOf(element, t)}
          </strong>
        </ViewportPortal>
      )}
      <Extras element={element} />
      {selected && !readOnly && !element.locked && (
        <button
          type="button"
          className="frame-corner nodrag nopan"
          aria-label={t('canvas.resize')}
          title={t('canvas.resize')}
          onPointerDown={resize}
          onKeyDown={(event) => {
            const [dx, dy] =
              {
                ArrowRight: [8, 0],
                ArrowLeft: [-8, 0],
                ArrowDown: [0, 8],
                ArrowUp: [0, -8],
              }[event.key] ?? [];
            if (dx === undefined || dy === undefined) return;
            event.preventDefault();
            event.stopPropagation();
            const next = {
              width: Math.max(smallest.width, width + dx),
              height: Math.max(smallest.height, height + dy),
            };
            applyDesign(
              (design) => resizeElement(design, { id: element.id, ...next }),
              `${element.id}.size`,
            );
          }}
        />
      )}
    </div>
  );
});
