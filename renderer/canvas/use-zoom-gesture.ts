import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { largeFrom } from '../state/large-table.ts';
import { skim, stopSkimming } from './skimming.ts';
import type { ZoomStore } from './zoom-level.ts';

/** How long the wheel rests, in milliseconds, before cards are drawn for where the view came to lie. */
const rest = 140;
/** Keys that are held while the wheel turns. */
const held = ['Control', 'Meta', 'Alt', 'Shift'];

/**
 * With many cards, the wheel moves only the drawing as it is; which cards are in view and what they show is worked out
 * once the wheel rests. Meanwhile the far drawing shows the cards that come into view.
 */
export function useZoomGesture(
  frame: RefObject<HTMLElement | null>,
  zoom: ZoomStore,
  cards: number,
): void {
  const flow = useReactFlow();
  const store = useStoreApi();
  const isLarge = cards > largeFrom;

  useEffect(() => {
    const canvas = frame.current;
    if (!canvas || !isLarge) return;
    let ahead: Viewport | undefined;
    let timer = 0;
    let frames = 0;

    const wait = () => {
      window.clearTimeout(timer);
      cancelAnimationFrame(frames);
      // A turn of the wheel that came while the page was busy is told at the next frame, after a timer that is due.
      const still = () => {
        frames = requestAnimationFrame(() => {
          frames = requestAnimationFrame(settle);
        });
      };
      timer = window.setTimeout(still, rest);
    };
    const settle = () => {
      window.clearTimeout(timer);
      cancelAnimationFrame(frames);
      if (!ahead) return;
      const to = ahead;
      ahead = undefined;
      stopSkimming(canvas);
      zoom.setState({ gesture: false });
      void flow.setViewport(to);
    };
    const turn = (event: WheelEvent) => {
      const { domNode, minZoom, maxZoom } = store.getState();
      const drawing = domNode?.querySelector<HTMLElement>('.react-flow__viewport');
      if (!domNode || !drawing || !isOnTable(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      const from = ahead ?? flow.getViewport();
      const to = Math.min(maxZoom, Math.max(minZoom, from.zoom * 2 ** turnsOf(event)));
      const { left, top } = domNode.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      const keep = (start: number, fixed: number) => fixed - ((fixed - start) * to) / from.zoom;
      if (!ahead) {
        zoom.setState({ gesture: true });
        skim(canvas);
      }
      ahead = { x: keep(from.x, at.x), y: keep(from.y, at.y), zoom: to };
      drawing.style.transform = `translate(${ahead.x}px, ${ahead.y}px) scale(${to})`;
      wait();
    };
    // A mouse that goes on to a card has to find it there.
    const move = ({ movementX, movementY }: PointerEvent) => {
      if (ahead && (movementX !== 0 || movementY !== 0)) stopSkimming(canvas);
    };
    const key = (event: KeyboardEvent) => {
      if (!held.includes(event.key)) settle();
    };
    canvas.addEventListener('wheel', turn, { passive: false, capture: true });
    // Whatever is done next has to find the cards where they are seen.
    canvas.addEventListener('pointerdown', settle, { capture: true });
    canvas.addEventListener('pointermove', move, { capture: true, passive: true });
    window.addEventListener('keydown', key, { capture: true });
    return () => {
      settle();
      canvas.removeEventListener('wheel', turn, { capture: true });
      canvas.removeEventListener('pointerdown', settle, { capture: true });
      canvas.removeEventListener('pointermove', move, { capture: true });
      window.removeEventListener('keydown', key, { capture: true });
    };
  }, [flow, store, frame, zoom, isLarge]);
}

function isOnTable(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('.react-flow__renderer') !== null &&
    target.closest('.nowheel') === null
  );
}

/** As React Flow reads a wheel, so that zooming is as quick with few cards as with many; in doublings. */
function turnsOf({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : deltaMode === 0 ? 0.002 : 1;
  const pinch = ctrlKey && /mac/i.test(navigator.platform) ? 10 : 1;
  return -deltaY * unit * pinch;
}
