import { type RefObject, useLayoutEffect } from 'react';

/** A point of the screen. */
export type ScreenPoint = { readonly x: number; readonly y: number };

const margin = 8;

/** Lays what opens at a point of the screen so that all of it lies within the window, whatever its text makes it measure. */
export function useInWindow(box: RefObject<HTMLElement | null>, { x, y }: ScreenPoint): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const place = () => {
      const { width, height } = element.getBoundingClientRect();
      element.style.left = `${Math.max(margin, Math.min(x, window.innerWidth - width - margin))}px`;
      element.style.top = `${Math.max(margin, Math.min(y, window.innerHeight - height - margin))}px`;
    };
    place();
    const grown = new ResizeObserver(place);
    grown.observe(element);
    return () => grown.disconnect();
  }, [box, x, y]);
}
