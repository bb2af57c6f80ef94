import { useStoreApi } from '@xyflow/react';
import { createContext, useContext, useEffect } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';

/** How much a card says: everything, its name and one fact, what carries across a room, or only its shape. */
export type ZoomLevel = 'near' | 'middle' | 'far' | 'speck';

/** Where a level begins, from near to far. */
const beginnings: readonly (readonly [ZoomLevel, number])[] = [
  ['near', 0.95],
  ['middle', 0.6],
  ['far', 0.25],
  ['speck', 0],
];
/** A level is left a little later than it was entered, so that no card flickers between two. */
const hysteresis = 0.95;

export function levelAfter(zoom: number, before?: ZoomLevel): ZoomLevel {
  const found = beginnings.find(
    ([level, least]) => zoom >= (level === before ? least * hysteresis : least),
  );
  return found?.[0] ?? 'speck';
}

/** In steps of 5 %, and 1 as long as cards are not far away, so that cards are not drawn again at every turn of the wheel. */
function stepOf(zoom: number): number {
  return zoom >= 0.6 ? 1 : Math.max(0.05, Math.round(zoom * 20) / 20);
}

type Seen = {
  readonly level: ZoomLevel;
  readonly step: number;
  /** The wheel is being turned over many cards, which are drawn anew when it rests. */
  readonly gesture: boolean;
};
export type ZoomStore = StoreApi<Seen>;

export function zoomStore(zoom: number): ZoomStore {
  return createStore<Seen>()(() => ({
    level: levelAfter(zoom),
    step: stepOf(zoom),
    gesture: false,
  }));
}

export const ZoomContext = createContext<ZoomStore>(zoomStore(1));

/** The only one that hears every turn of the wheel; cards hear of it when they have something else to show. */
export function useZoomWatch(store: ZoomStore): void {
  const flow = useStoreApi();
  useEffect(() => {
    const look = () => {
      const { transform, width } = flow.getState();
      // Before it was measured nothing has been brought into view yet.
      if (width === 0) return;
      const before = store.getState();
      const level = levelAfter(transform[2], before.level);
      const step = stepOf(transform[2]);
      if (level !== before.level || step !== before.step) store.setState({ level, step });
    };
    look();
    return flow.subscribe(look);
  }, [flow, store]);
}

export function useZoomLevel(): ZoomLevel {
  return useStore(useContext(ZoomContext), (seen) => seen.level);
}

/** Whether the one drawing of all cards is shown, which also stands in for cards that a gesture brings into view. */
export function useIsFarDrawn(): boolean {
  return useStore(useContext(ZoomContext), (seen) => seen.level === 'speck' || seen.gesture);
}

export function useFarZoom(): number {
  return useStore(useContext(ZoomContext), (seen) => seen.step);
}

/** The table's grid, in canvas units. */
export const grid = 8;

export function snap(value: number): number {
  return Math.round(value / grid) * grid;
}
