import { type RefObject, useLayoutEffect } from 'react';

/** Where a lens does not fit, it begins at these of its cards, and a card that is picked stays in view beside its back. */
export function useBeginAt(area: RefObject<HTMLElement | null>, cards: string): void {
  useLayoutEffect(() => {
    const box = area.current;
    const lens = box?.parentElement;
    if (!box || !lens) return undefined;
    center(lens, [...box.querySelectorAll(cards)]);
    let isFirst = true;
    const observer = new ResizeObserver(() => {
      // An observer also reports once that it has begun.
      if (isFirst) isFirst = false;
      else box.querySelector('[data-picked="true"]')?.scrollIntoView(nearest);
    });
    observer.observe(lens);
    return () => observer.disconnect();
  }, [area, cards]);
}

const nearest = { block: 'nearest', inline: 'nearest' } as const;

function center(lens: HTMLElement, cards: readonly Element[]): void {
  if (cards.length === 0) return;
  const room = lens.getBoundingClientRect();
  const boxes = cards.map((card) => card.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  lens.scrollLeft += (left + right) / 2 - (room.left + room.width / 2);
  lens.scrollTop += (top + bottom) / 2 - (room.top + room.height / 2);
}
