import { type NamedPlace, namedPlaces } from './ring-names.ts';
import { boxesOf, type RingCard, type RingPlace } from './ring-places.ts';
import { around, type Box, type Room } from './settle.ts';
import { shrink } from './shrink.ts';
import { nameIn, shift, tokensIn, wordsIn } from './use-places.ts';

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
  // A card that is picked says more, and would push others away; who picks it looks at where they lie.
  box.dataset.measuring = 'true';
  shrink(tokens.flatMap((token) => nameIn(token) ?? []));
  const cards = tokens.map((token) => cardOf(token, room));
  delete box.dataset.measuring;
  const places = placesFor(cards, words, room);
  const seen = tokens.map((token) =>
    token.dataset.picked === 'true' ? sizeOf(nameIn(token)) : undefined,
  );
  for (const [index, place] of places.entries()) {
    const [token, card] = [tokens[index], cards[index]];
    if (!token || !card) continue;
    before.set(token, { ...place, ring: ringKey(card) });
    token.dataset.way = place.way;
    token.dataset.named = String(place.named);
    const { picture, name } = boxesOf({ ...card, name: seen[index] ?? card.name }, place, room);
    const { x, y, height } = place.named ? around(picture, name) : picture;
    shift(token, x, seen[index] ? Math.min(y, room.height - height / 2) : y);
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
  const card: RingCard = {
    ring: { inner, outer },
    picture: sizeOf(token.querySelector<HTMLElement>('.tile')),
    name: sizeOf(nameIn(token)),
    badge: badgeOf(token),
    canBeUnnamed: token.classList.contains('bundle'),
    home: { turn: Math.atan2(y, x), depth, way: 'below' },
    last: undefined,
  };
  return { ...card, last: last?.ring === ringKey(card) ? last : undefined };
}

/** In whole pixels, for parts of one differ with where the card lies, and it would never come to rest. */
function badgeOf(token: HTMLElement): Box | undefined {
  const badge = token.querySelector('.bundle-count')?.getBoundingClientRect();
  const picture = token.querySelector('.tile')?.getBoundingClientRect();
  if (!badge || !picture) return undefined;
  return {
    x: Math.round(badge.left - picture.left + (badge.width - picture.width) / 2),
    y: Math.round(badge.top - picture.top + (badge.height - picture.height) / 2),
    width: Math.ceil(badge.width),
    height: Math.ceil(badge.height),
  };
}

function ringKey({ ring: { inner, outer } }: RingCard): string {
  return `${inner} ${outer}`;
}

function sizeOf(part: HTMLElement | null): Room {
  return { width: part?.offsetWidth ?? 0, height: part?.offsetHeight ?? 0 };
}
