import { type RefObject, useLayoutEffect } from 'react';

/**
 * Where a lens does not fit, it begins at these of its cards with nothing cut at the top, and a card that is picked
 * stays in view beside its back.
 */
export function useBeginAt(area: RefObject<HTMLElement | null>, cards: string): void {
  useLayoutEffect(() => {
    const box = area.current;
    const lens = box?.parentElement;
    if (!box || !lens) return undefined;
    center(lens, [...box.querySelectorAll(cards)]);
    const from = lens.getBoundingClientRect().top - lens.scrollTop;
    const rows = [...box.querySelectorAll(seen)]
      .map((one) => one.getBoundingClientRect())
      .filter(({ height }) => height > 0)
      .map(({ top, bottom }) => ({ top: top - from, bottom: bottom - from }));
    lens.scrollTop = betweenRows(lens.scrollTop, lens.clientHeight, rows);
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

const seen = ':scope > .token, :scope > span, :scope > h3, .ring > span';

type Row = { readonly top: number; readonly bottom: number };

/** From the edge to what lies at it. */
const air = 8;

/** The place near the wanted one where nothing is cut by the upper edge and, where that can be, by the lower one. */
export function betweenRows(wanted: number, height: number, rows: readonly Row[]): number {
  const cutBy = (line: number) =>
    rows.filter(({ top, bottom }) => top < line && bottom > line).length;
  const cost = (at: number) =>
    height * (cutBy(at) + cutBy(at + height) / 8) + Math.abs(at - wanted);
  const near = rows
    .flatMap(({ top, bottom }) => [top - air, bottom + air])
    .filter((at) => at >= 0 && Math.abs(at - wanted) < height / 3);
  return near.reduce((best, at) => (cost(at) < cost(best) ? at : best), wanted);
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
