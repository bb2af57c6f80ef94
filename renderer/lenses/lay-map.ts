import { type Form, mapPlaces } from './map-places.ts';
import { shift, tokensIn, wordsIn } from './use-places.ts';

export function layMap(box: HTMLElement): void {
  const tokens = tokensIn(box);
  const words = wordsIn(box, '.map-axis, .map-quadrant');
  const room = { width: box.clientWidth, height: box.clientHeight };
  const forms = tokens.map(formOf);
  for (const [index, place] of mapPlaces(forms, words, room).entries()) {
    const [token, form] = [tokens[index], forms[index]];
    if (!token || !form) continue;
    token.dataset.named = String(place.named);
    shift(token, place.x, place.y + form.below);
  }
}

/** A form lies where its picture lies; its name hangs below it, however many lines that takes. */
function formOf(token: HTMLElement): Form {
  const { offsetLeft: x, offsetTop: y, offsetWidth: width, offsetHeight: height } = token;
  const picture = token.querySelector<HTMLElement>('.tile');
  const core = picture?.offsetHeight ?? height;
  const top = token.clientTop + (picture?.offsetTop ?? 0);
  const { sideX, sideY, laid } = token.dataset;
  const side = { x: Number(sideX ?? 0), y: Number(sideY ?? 0) };
  return {
    x,
    y,
    width,
    height,
    core,
    below: (height - core) / 2 - top,
    side,
    laid: laid === 'true',
  };
}
