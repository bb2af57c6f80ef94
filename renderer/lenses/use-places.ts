import { type RefObject, useLayoutEffect } from 'react';
import type { Box } from './settle.ts';

/** Bare words need some air, or a name beside them is read as one of them. */
const air = 12;
const airAbove = 9;

/**
 * Lays the cards of a lens again whenever one of them or the lens itself gets another size. Measured on the screen, for
 * a name takes more room in larger text; only how they are drawn changes.
 */
export function usePlaces(area: RefObject<HTMLElement | null>, lay: (box: HTMLElement) => void) {
  // After every render: any card may have come, gone or got another name.
  useLayoutEffect(() => {
    const box = area.current;
    if (!box) return;
    const again = () => lay(box);
    again();
    const sizes = new ResizeObserver(again);
    sizes.observe(box);
    for (const token of tokensIn(box)) sizes.observe(token);
    return () => sizes.disconnect();
  });
}

export function tokensIn(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(':scope > .token')];
}

export function nameIn(token: HTMLElement): HTMLElement | null {
  return token.querySelector<HTMLElement>(':scope > span:last-child');
}

/** What stands in a lens besides its cards. */
export function wordsIn(box: HTMLElement, selector: string): Box[] {
  const { left, top } = box.getBoundingClientRect();
  const seen = [...box.querySelectorAll<HTMLElement>(selector)].filter(
    (word) => word.offsetWidth > 0,
  );
  return seen.map((word) => {
    const at = word.getBoundingClientRect();
    const [x, y] = [at.left - left + at.width / 2, at.top - top + at.height / 2];
    return { x, y, width: at.width + 2 * air, height: at.height + 2 * airAbove };
  });
}

/** From where the style puts it to where its middle has to lie. */
export function shift(token: HTMLElement, x: number, y: number): void {
  token.style.setProperty('--shift-x', `${Math.round(x - token.offsetLeft)}px`);
  token.style.setProperty('--shift-y', `${Math.round(y - token.offsetTop)}px`);
}
