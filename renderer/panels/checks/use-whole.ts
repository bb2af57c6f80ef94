import { type RefCallback, useCallback, useState } from 'react';

type Whole = {
  list: RefCallback<HTMLOListElement>;
  /** It would end in the middle of its sentence. */
  isAway(index: number): boolean;
  /** Not even the first has room: then the list scrolls. */
  isCut: boolean;
  /** Of those that lie whole, in px; without it the list would be as high as those that are away too. */
  height: number | undefined;
};

const all = { count: Number.POSITIVE_INFINITY, height: undefined };

/** How many parts of a list lie wholly in the room that `tray` may take. What is away keeps its place, so that its size stays known. */
export function useWhole(tray: string): Whole {
  const [whole, setWhole] = useState<{ count: number; height: number | undefined }>(all);
  const list = useCallback(
    (box: HTMLOListElement | null) => {
      const around = box?.closest(tray);
      if (!box || !around) return;
      const look = () => setWhole((now) => kept(now, wholeOf(box, around)));
      const sizes = new ResizeObserver(look);
      const watch = () => {
        sizes.disconnect();
        for (const one of [around, box, ...box.children]) sizes.observe(one);
      };
      const changes = new MutationObserver(watch);
      changes.observe(box, { childList: true });
      watch();
      return () => {
        changes.disconnect();
        sizes.disconnect();
      };
    },
    [tray],
  );
  return {
    list,
    isAway: (index) => whole.count > 0 && index >= whole.count,
    isCut: whole.count === 0,
    height: whole.height,
  };
}

function wholeOf(box: HTMLElement, around: Element) {
  const at = box.getBoundingClientRect();
  // A list that was made lower may grow again as far as the tray does.
  const most = Number.parseFloat(getComputedStyle(around).maxHeight);
  const more = Number.isNaN(most) ? 0 : Math.max(0, most - around.getBoundingClientRect().height);
  const bottoms = [...box.children].map(
    (one) => one.getBoundingClientRect().bottom - at.top + box.scrollTop,
  );
  const count = bottoms.findIndex((bottom) => bottom > at.height + more + 1);
  if (count < 0) return all;
  return { count, height: count > 0 ? bottoms[count - 1] : undefined };
}

function kept<T extends { count: number; height: number | undefined }>(now: T, next: T): T {
  return now.count === next.count && now.height === next.height ? now : next;
}
