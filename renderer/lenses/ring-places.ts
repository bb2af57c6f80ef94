import { around, type Box, grown, outside, overlap, type Room, settle } from './settle.ts';

/** From the inner to the outer edge of a ring, as parts of half the room. */
export type Span = { readonly inner: number; readonly outer: number };

/** Where the name of a card stands, seen from its picture. */
export type Way = (typeof ways)[number];
export const ways = ['below', 'right', 'left'] as const;

/** A place on a ring: how far round in radians, and how deep in the band from 0 at its inner to 1 at its outer edge. */
export type RingPlace = { readonly turn: number; readonly depth: number; readonly way: Way };

export type RingCard = {
  readonly ring: Span;
  readonly picture: Room;
  readonly name: Room;
  /** The number of its cards, seen from the middle of its picture. */
  readonly badge?: Box | undefined;
  /** Its picture says enough where there is no room for names. */
  readonly canBeUnnamed: boolean;
  readonly home: RingPlace;
  /** Where it lay before; it stays there as long as that costs nobody anything. */
  readonly last: RingPlace | undefined;
};

/** Room for the mark round a card that is picked. */
const gap = 16;
/** What touches the frame looks cut off. */
export const edge = 8;
/** Between a picture and its name. */
const seam = 2;
/** With more cards than this there is no room for all of them anyway. */
const most = 80;
const full = 2 * Math.PI;
const turns = Array.from({ length: 60 }, (_, index) => (index * full) / 60);
const depths = [0.5, 0.3, 0.7];

/**
 * What is wrong with a place; a box over a box is counted in pictures. A picture that seems to lie in another ring or
 * cannot be seen is worse than a name, and a name over a name worse than one over a line.
 */
const weight = {
  pictureOffRing: 200,
  offEdge: 800,
  pictureOnPicture: 800,
  pictureOnName: 80,
  nameOnName: 40,
  nameOffRing: 2.4,
  /** The mark round a card that is picked goes round its picture and its name together. */
  inMark: 12,
  /** For leaving the place it had: who picks a card keeps looking at where all of them lie, unless one covers another. */
  moved: 8,
  far: 0.06,
  beside: 0.02,
} as const;

type Boxes = {
  readonly picture: Box;
  readonly name: Box;
  readonly badge: Box | undefined;
};

type Candidate = Boxes & {
  readonly place: RingPlace;
  /** Picture and name with air around. */
  readonly hull: Box;
  /** All of it; where these do not meet nothing else has to be looked at. */
  readonly whole: Box;
  /** What it costs without any other card. */
  readonly alone: number;
};

/**
 * Spreads cards over their rings, so that no picture and no name covers another and, where there is room, both lie in
 * the ring.
 */
export function ringPlaces(
  cards: readonly RingCard[],
  words: readonly Box[],
  room: Room,
): RingPlace[] {
  return placer(words, room)(
    cards,
    cards.map(({ last, home }) => last ?? home),
  );
}

type Placing = (cards: readonly RingCard[], start: readonly RingPlace[]) => RingPlace[];

/** What a card costs without the others is worked out once, however often they are laid. */
export function placer(words: readonly Box[], room: Room): Placing {
  const from = (card: RingCard, place: RingPlace): Candidate => {
    const boxes = boxesOf(card, place, room);
    const hull = grown(around(boxes.picture, boxes.name), gap);
    const whole = boxes.badge ? around(hull, boxes.badge) : hull;
    return { place, ...boxes, hull, whole, alone: costAlone(card, place, boxes, words, room) };
  };
  const known = new Map<RingCard, readonly Candidate[]>();
  const candidatesOf = (card: RingCard) => {
    const found = known.get(card);
    if (found) return found;
    const all = placesOf(card).map((place) => from(card, place));
    all.sort((one, other) => one.alone - other.alone);
    known.set(card, all);
    return all;
  };
  return (cards, places) => {
    if (cards.length > most) return [...places];
    const start = cards.map((card, index) => from(card, places[index] ?? card.home));
    const candidates = cards.map(candidatesOf);
    const settled = settle<Candidate>(start, {
      places: (index) => candidates[index] ?? [],
      least: ({ alone }) => alone,
      cost: (at, index, all) => at.alone + costAmong(at, index, all),
    });
    return settled.map(({ place }) => place);
  };
}

function placesOf({ home, last }: RingCard): RingPlace[] {
  const all = depths.flatMap((depth) =>
    ways.flatMap((way) => [home.turn, ...turns].map((turn) => ({ turn, depth, way }))),
  );
  return last ? [last, ...all] : all;
}

function costAmong(own: Candidate, index: number, all: readonly Candidate[]): number {
  let cost = 0;
  for (const [at, other] of all.entries()) {
    if (at === index || overlap(own.whole, other.whole) === 0) continue;
    const [picture, name] = [grown(own.picture, gap), grown(own.name, gap)];
    cost += weight.pictureOnPicture * overlap(picture, other.picture);
    cost += weight.pictureOnName * overlap(picture, other.name);
    cost += weight.pictureOnName * overlap(name, other.picture);
    cost += weight.nameOnName * overlap(name, other.name);
    cost += weight.pictureOnName * (badgeOver(own, other) + badgeOver(other, own));
    cost += weight.inMark * (overlap(own.hull, other.name) + overlap(own.hull, other.picture));
    cost += weight.inMark * (overlap(other.hull, own.name) + overlap(other.hull, own.picture));
  }
  return cost / sizeOf(own.picture);
}

function badgeOver({ badge }: Boxes, other: Boxes): number {
  if (!badge) return 0;
  const onBadge = other.badge ? overlap(badge, other.badge) : 0;
  return onBadge + overlap(badge, other.picture) + overlap(badge, other.name);
}

function sizeOf({ width, height }: Room): number {
  return width * height || 1;
}

/** The picture, the name and the number of a card at a place, in pixels. */
export function boxesOf(
  { ring, picture, name, badge }: RingCard,
  { turn, depth, way }: RingPlace,
  room: Room,
): Boxes {
  const radius = ring.inner + depth * (ring.outer - ring.inner);
  const x = (room.width / 2) * (1 + radius * Math.cos(turn));
  const y = (room.height / 2) * (1 + radius * Math.sin(turn));
  const aside = (picture.width + name.width) / 2 + seam;
  const below = (picture.height + name.height) / 2 + seam;
  const by = { below: [0, below], right: [aside, 0], left: [-aside, 0] } as const;
  const [byX, byY] = by[way];
  return {
    picture: { ...picture, x, y },
    name: { ...name, x: x + byX, y: y + byY },
    badge: badge && { ...badge, x: x + badge.x, y: y + badge.y },
  };
}

function costAlone(
  { ring, home, last }: RingCard,
  place: RingPlace,
  { picture, name, badge }: Boxes,
  words: readonly Box[],
  room: Room,
): number {
  const { turn, depth, way } = place;
  const round = Math.abs(turn - home.turn) % full;
  const parts = [picture, name].filter(({ width }) => width > 0);
  let over = 0;
  for (const part of parts) over += weight.offEdge * outside(grown(part, 2 * edge), room);
  for (const word of words) {
    over += weight.pictureOnPicture * overlap(picture, word);
    over += weight.pictureOnName * overlap(name, word);
    if (badge) over += weight.pictureOnName * overlap(badge, word);
  }
  return (
    over / sizeOf(picture) +
    weight.pictureOffRing * offRing(picture, ring, room) +
    weight.nameOffRing * strayed(name, ring, room) +
    (last && !isSame(last, place) ? weight.moved : 0) +
    weight.far * (Math.min(round, full - round) + Math.abs(depth - 0.5)) +
    (way === 'below' ? 0 : weight.beside)
  );
}

function isSame(one: RingPlace, other: RingPlace): boolean {
  return one.turn === other.turn && one.depth === other.depth && one.way === other.way;
}

/** Which part of the rim of a box lies in another ring, from 0 to 1. */
export function offRing(box: Box, { inner, outer }: Span, room: Room): number {
  const off = farsOf(box, room).filter((far) => far < inner || far > outer);
  return off.length / rim.length;
}

/** How far the rim of a box lies outside a ring in the mean, in widths of that ring: over two lines is worse than one. */
function strayed(box: Box, { inner, outer }: Span, room: Room): number {
  let off = 0;
  for (const far of farsOf(box, room)) off += Math.max(inner - far, far - outer, 0);
  return off / rim.length / (outer - inner);
}

/** How far the points of the rim of a box lie from the middle, as parts of half the room. */
function farsOf({ x, y, width, height }: Box, room: Room): number[] {
  return rim.map(([wide, high]) =>
    Math.hypot(
      (2 * (x + (wide * width) / 2)) / room.width - 1,
      (2 * (y + (high * height) / 2)) / room.height - 1,
    ),
  );
}

const rim: readonly (readonly [number, number])[] = [
  [-1, -1],
  [0, -1],
  [1, -1],
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
];
