import { type RefObject, useLayoutEffect } from 'react';
import { type Area, leastCut } from './least-cut.ts';

/**
 * Where a lens does not fit, it begins at these of its cards with as little as possible cut at its edges, and a card
 * that is picked stays in view beside its back, again with as little cut as can be.
 */
export function useBeginAt(area: RefObject<HTMLElement | null>, cards: string): void {
  useLayoutEffect(() => {
    const box = area.current;
    const lens = box?.parentElement;
    if (!box || !lens) return undefined;
    center(lens, [...box.querySelectorAll(cards)]);
    cutLittle(lens, box);
    let isFirst = true;
    const observer = new ResizeObserver(() => {
      const picked = box.querySelector('[data-picked="true"]');
      // An observer also reports once that it has begun.
      if (picked && !isFirst) {
        picked.scrollIntoView(nearest);
        cutLittle(lens, box, picked);
      }
      isFirst = false;
    });
    observer.observe(lens);
    return () => observer.disconnect();
  }, [area, cards]);
}

const seen = ':scope > .token, :scope > span, :scope > h3, .ring > span';

function cutLittle(lens: HTMLElement, box: HTMLElement, picked?: Element): void {
  const room = lens.getBoundingClientRect();
  const areaOf = (part: Element, around = 0): Area => {
    const { left, top, right, bottom } = part.getBoundingClientRect();
    const [x, y] = [lens.scrollLeft - room.left, lens.scrollTop - room.top];
    return {
      left: left + x - around,
      top: top + y - around,
      right: right + x + around,
      bottom: bottom + y + around,
    };
  };
  const parts = [...box.querySelectorAll<HTMLElement>(seen)].filter(
    (part) => part.offsetHeight > 0,
  );
  const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = lens;
  const most = { left: lens.scrollWidth - width, top: lens.scrollHeight - height };
  const margin = picked ? Number.parseFloat(getComputedStyle(picked).scrollMarginTop) : 0;
  lens.scrollTo(
    leastCut(
      { left, top, width, height, most },
      parts.map((part) => areaOf(part)),
      picked && areaOf(picked, margin),
    ),
  );
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
