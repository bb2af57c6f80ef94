import {
  boxesOf,
  type NamedPlace,
  namedPlaces,
  type RingCard,
  type RingPlace,
} from './ring-places.ts';
import { around, type Box, type Room } from './settle.ts';
import { shift, tokensIn, wordsIn } from './use-places.ts';

/** Where a card was laid last, so that it stays there when only the room around it changes. */
const before = new WeakMap<HTMLElement, RingPlace & { readonly ring: string }>();

/** The sizes of a card are reported once more after each time it is drawn; what was worked out for them holds. */
let worked: { readonly of: string; readonly places: readonly NamedPlace[] } | undefined;

function placesFor(cards: readonly RingCard[], words: readonly Box[], room: Room) {
  const of = JSON.stringify([cards.map(({ last, ...card }) => card), words, room]);
  if (worked?.of !== of) worked = { of, places: namedPlaces(cards, words, room) };
  return worked.places;
}

export function layRings(box: HTMLElement): void {
  const tokens = tokensIn(box);
  const words = wordsIn(box, '.ring > span, .rings-outside');
  const room = { width: box.clientWidth, height: box.clientHeight };
  const cards = tokens.map((token) => cardOf(token, room));
  for (const [index, place] of placesFor(cards, words, room).entries()) {
    const [token, card] = [tokens[index], cards[index]];
    if (!token || !card) continue;
    before.set(token, { ...place, ring: ringKey(card) });
    token.dataset.way = place.way;
    token.dataset.named = String(place.named);
    const { picture, name } = boxesOf(card, place, room);
    const { x, y } = place.named ? around(picture, name) : picture;
    shift(token, x, y);
  }
}

function cardOf(token: HTMLElement, room: Room): RingCard {
  const [inner = 0, outer = 1] = ['--inner', '--outer'].map((name) =>
    Number(token.style.getPropertyValue(name)),
  );
  const x = (2 * token.offsetLeft) / room.width - 1;
  const y = (2 * token.offsetTop) / room.height - 1;
  const depth = (Math.hypot(x, y) - inner) / (outer - inner);
  const last = before.get(token);
  const words = token.querySelector<HTMLElement>(':scope > span:last-child');
  if (words) shrink(words);
  const card: RingCard = {
    ring: { inner, outer },
    picture: sizeOf(token.querySelector<HTMLElement>('.tile')),
    name: sizeOf(words),
    canBeUnnamed: token.classList.contains('bundle'),
    home: { turn: Math.atan2(y, x), depth, way: 'below' },
    last: undefined,
  };
  return { ...card, last: last?.ring === ringKey(card) ? last : undefined };
}

/** A box of more than one line is as wide as it may be, also where its lines are shorter. */
function shrink(words: HTMLElement): void {
  words.style.width = '';
  const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let widest = 0;
  while (texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    widest = Math.max(widest, range.getBoundingClientRect().width);
  }
  const { paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = getComputedStyle(words);
  const around = [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth];
  const sum = around.reduce((all, one) => all + Number.parseFloat(one), Math.ceil(widest));
  if (sum < words.offsetWidth) words.style.width = `${sum}px`;
}

function ringKey({ ring: { inner, outer } }: RingCard): string {
  return `${inner} ${outer}`;
}

function sizeOf(part: HTMLElement | null): Room {
  return { width: part?.offsetWidth ?? 0, height: part?.offsetHeight ?? 0 };
}
