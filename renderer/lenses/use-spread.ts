import { type RefObject, useLayoutEffect } from 'react';
import { type Spot, spread } from './spread.ts';

/** What stands in a lens besides its cards. */
const words = '.ring > span, .rings-outside, .map-axis, .map-quadrant';
/** Bare words need some air, or a name beside them is read as one of them. */
const air = 12;

/**
 * Lets the cards of a lens make way for one another and for its words. Measured on the screen, for a name takes more
 * room in larger text; only how they are drawn changes.
 */
export function useSpread(area: RefObject<HTMLElement | null>): void {
  // After every render: any card may have come, gone or got another name.
  useLayoutEffect(() => {
    const box = area.current;
    if (!box) return;
    const lay = () => layOut(box);
    lay();
    const sizes = new ResizeObserver(lay);
    sizes.observe(box);
    for (const token of tokensIn(box)) sizes.observe(token);
    return () => sizes.disconnect();
  });
}

function tokensIn(box: HTMLElement): HTMLElement[] {
  const tokens = [...box.querySelectorAll<HTMLElement>(':scope > .token')];
  // What does not lie on the table makes way for what does.
  return tokens.sort((one, other) => Number(isOnlyOffered(one)) - Number(isOnlyOffered(other)));
}

function isOnlyOffered(token: HTMLElement): boolean {
  return token.dataset.laid === 'false';
}

function layOut(box: HTMLElement): void {
  const tokens = tokensIn(box);
  const { left, top } = box.getBoundingClientRect();
  const fixed = [...box.querySelectorAll<HTMLElement>(words)].map((word): Spot => {
    const at = word.getBoundingClientRect();
    const [x, y] = [at.left - left + at.width / 2, at.top - top + at.height / 2];
    return { x, y, width: at.width + 2 * air, height: at.height };
  });
  const wanted = tokens.map(spotOf);
  const room = { width: box.clientWidth, height: box.clientHeight };
  const places = spread(wanted, fixed, room);
  for (const [index, token] of tokens.entries()) {
    const place = places[index];
    if (!place) continue;
    token.style.setProperty('--shift-x', `${Math.round(place.x - token.offsetLeft)}px`);
    token.style.setProperty('--shift-y', `${Math.round(place.y - token.offsetTop)}px`);
  }
}

/** A card lies where its picture lies; its name hangs below it, however many lines that takes. */
function spotOf(token: HTMLElement): Spot {
  const { offsetLeft: x, offsetTop: y, offsetWidth: width, offsetHeight: height } = token;
  const picture = token.querySelector<HTMLElement>('.tile');
  const above = picture ? height / 2 - picture.offsetTop - picture.offsetHeight / 2 : 0;
  const { sideX, sideY } = token.dataset;
  const side = { x: Number(sideX ?? 0), y: Number(sideY ?? 0) };
  const [inner, outer] = ['--inner', '--outer'].map((name) =>
    Number(token.style.getPropertyValue(name)),
  );
  const free = (picture?.offsetHeight ?? 0) / 2;
  const ring = inner !== undefined && outer ? { inner, outer, free } : undefined;
  const core = picture?.offsetWidth ?? width;
  return { x, y: y + above, width, height, side, core, above, ...(ring ? { ring } : {}) };
}
