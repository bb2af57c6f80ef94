import { useStore } from '@xyflow/react';

/** How much a card says: everything, its name and one fact, or only what carries across a room. */
export type ZoomLevel = 'near' | 'middle' | 'far';

export function useZoomLevel(): ZoomLevel {
  return useStore((state) => {
    const zoom = state.transform[2];
    if (zoom >= 0.95) return 'near';
    return zoom >= 0.6 ? 'middle' : 'far';
  });
}

/** The table's grid, in canvas units. */
export const grid = 8;

export function snap(value: number): number {
  return Math.round(value / grid) * grid;
}

/** The zoom in steps of 5 %, and 1 as long as cards are not far away, so that cards are not drawn again at every turn of the wheel. */
export function useFarZoom(): number {
  return useStore((state) => {
    const zoom = state.transform[2];
    return zoom >= 0.6 ? 1 : Math.max(0.05, Math.round(zoom * 20) / 20);
  });
}
