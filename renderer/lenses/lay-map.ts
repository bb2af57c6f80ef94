import { boxOf, type Form, mapPlaces } from './map-places.ts';
import { shrink } from './shrink.ts';
import { nameIn, shift, tokensIn, wordsIn } from './use-places.ts';

export function layMap(box: HTMLElement): void {
  const tokens = tokensIn(box);
  // Measured with every name below its picture.
  for (const token of tokens) delete token.dataset.way;
  shrink(tokens.flatMap((token) => nameIn(token) ?? []));
  const words = wordsIn(box, '.map-axis, .map-quadrant');
  const room = { width: box.clientWidth, height: box.clientHeight };
  const forms = tokens.map(formOf);
  for (const [index, place] of mapPlaces(forms, words, room).entries()) {
    const [token, form] = [tokens[index], forms[index]];
    if (!token || !form) continue;
    token.dataset.named = String(place.named);
    token.dataset.way = place.way;
    const { x, y } = boxOf(form, place);
    shift(token, x, y);
  }
}

/** A form lies where its picture lies; its name hangs below it, however many lines that takes, or stands beside it. */
function formOf(token: HTMLElement): Form {
  const { offsetLeft: x, offsetTop: y, offsetWidth: width, offsetHeight: height } = token;
  const picture = token.querySelector<HTMLElement>('.tile');
  const name = nameIn(token);
  const core = picture?.offsetHeight ?? height;
  const top = token.clientTop + (picture?.offsetTop ?? 0);
  const { sideX, sideY, laid } = token.dataset;
  const side = { x: Number(sideX ?? 0), y: Number(sideY ?? 0) };
  const seam = name ? name.offsetTop - (picture?.offsetTop ?? 0) - core : 0;
  const aside = (seam + (name?.offsetWidth ?? 0)) / 2;
  return {
    x,
    y,
    width,
    height,
    core,
    below: (height - core) / 2 - top,
    beside: {
      width: 2 * (top + aside) + core,
      height: 2 * top + Math.max(core, name?.offsetHeight ?? 0),
      aside,
    },
    side,
    laid: laid === 'true',
  };
}
