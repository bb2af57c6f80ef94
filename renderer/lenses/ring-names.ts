import {
  boxesOf,
  edge,
  offRing,
  placer,
  type RingCard,
  type RingPlace,
  ways,
} from './ring-places.ts';
import { type Box, grown, outside, overlap, type Room } from './settle.ts';

export type NamedPlace = RingPlace & { readonly named: boolean };

/**
 * Places for cards on their rings; a ring in which names would still lie over something, or outside it, leaves them out,
 * unless most of them have room beside what lies there.
 */
export function namedPlaces(
  cards: readonly RingCard[],
  words: readonly Box[],
  room: Room,
): NamedPlace[] {
  const lay = placer(words, room);
  const places = lay(
    cards,
    cards.map(({ last, home }) => last ?? home),
  );
  const full = fullRings(cards.flatMap((_, index) => faultsOf(index, cards, places, room)));
  const isNamed = ({ ring, canBeUnnamed }: RingCard) => !canBeUnnamed || !full.has(ring.inner);
  if (cards.every(isNamed)) return places.map((place) => ({ ...place, named: true }));
  const fewer = cards.map((card) => (isNamed(card) ? card : { ...card, name: nothing }));
  return withNames(cards, fewer, lay(fewer, places), words, room);
}

/** Most, because one name among many pictures without one looks like a mistake. */
function withNames(
  cards: readonly RingCard[],
  fewer: readonly RingCard[],
  places: readonly RingPlace[],
  words: readonly Box[],
  room: Room,
): NamedPlace[] {
  let found = places.map((place, index) => ({ ...place, named: fewer[index] === cards[index] }));
  let shown = fewer;
  for (const ring of new Set(cards.map(({ ring: { inner } }) => inner))) {
    const own = [...cards.keys()].filter(
      (index) => cards[index]?.ring.inner === ring && !found[index]?.named,
    );
    const [tried, lying] = [[...shown], [...found]];
    for (const index of own) {
      const [card, place] = [cards[index], found[index]];
      if (!card || !place) continue;
      tried[index] = card;
      const free = ways.find((way) => {
        lying[index] = { ...place, way, named: true };
        const { name } = boxesOf(card, lying[index], room);
        return (
          words.every((word) => overlap(name, word) === 0) &&
          outside(grown(name, 2 * edge), room) === 0 &&
          faultsOf(index, tried, lying, room).length === 0
        );
      });
      if (free) continue;
      tried[index] = fewer[index] ?? card;
      lying[index] = place;
    }
    const given = own.filter((index) => lying[index]?.named).length;
    if (given * 2 > own.length) [shown, found] = [tried, lying];
  }
  return found;
}

/** How much of the rim of a name may lie in another ring before it seems to belong there. */
const mostStrayed = 0.5;
/** The number of its cards stands out from the picture of a bundle. */
const badge = 10;
const nothing: Room = { width: 0, height: 0 };

/** A name that lies badly, by the rings of which any one would mend it by leaving out its names. */
type Fault = readonly number[];

/** The rings that leave out their names: the one with which most is mended first, so that others keep theirs. */
export function fullRings(faults: readonly Fault[]): ReadonlySet<number> {
  const full = new Set<number>();
  let left = faults;
  while (left.length > 0) {
    const counts = new Map<number, number>();
    for (const ring of left.flat()) counts.set(ring, (counts.get(ring) ?? 0) + 1);
    const [worst] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
    full.add(worst);
    left = left.filter((fault) => !fault.includes(worst));
  }
  return full;
}

function faultsOf(
  index: number,
  cards: readonly RingCard[],
  places: readonly RingPlace[],
  room: Room,
): Fault[] {
  const [card, place] = [cards[index], places[index]];
  if (!card?.canBeUnnamed || !place) return [];
  const own = boxesOf(card, place, room);
  const name = grown(own.name, badge);
  const faults: Fault[] = [];
  if (offRing(own.name, card.ring, room) > mostStrayed) faults.push([card.ring.inner]);
  for (const [at, other] of cards.entries()) {
    const there = places[at];
    if (at === index || !there) continue;
    const boxes = boxesOf(other, there, room);
    if (overlap(name, boxes.picture) > 0) faults.push([card.ring.inner]);
    else if (overlap(name, boxes.name) > 0) {
      faults.push(other.canBeUnnamed ? [card.ring.inner, other.ring.inner] : [card.ring.inner]);
    }
  }
  return faults;
}
