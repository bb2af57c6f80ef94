import { describe, expect, test } from 'vitest';
import { fullRings, namedPlaces } from '../../../renderer/lenses/ring-names.ts';
import {
  boxesOf,
  offRing,
  type RingCard,
  type RingPlace,
  ringPlaces,
} from '../../../renderer/lenses/ring-places.ts';
import { overlap } from '../../../renderer/lenses/settle.ts';

const room = { width: 900, height: 640 };
const network = { inner: 0.61, outer: 0.775 };
const home: RingPlace = { turn: 0, depth: 0.5, way: 'below' };
const card: RingCard = {
  ring: network,
  picture: { width: 44, height: 44 },
  name: { width: 130, height: 38 },
  canBeUnnamed: false,
  home,
  last: undefined,
};

function laid(cards: readonly RingCard[], places: readonly RingPlace[], within = room) {
  return places.map((place, index) => boxesOf(cards[index] ?? card, place, within));
}

describe('cards on the rings', () => {
  test('lie with picture and name in their ring where both fit', () => {
    const cards = [card, card];
    const wide = { width: 1400, height: 900 };
    for (const { picture, name } of laid(cards, ringPlaces(cards, [], wide), wide)) {
      expect(offRing(picture, network, wide)).toBe(0);
      expect(offRing(name, network, wide)).toBe(0);
    }
  });

  test('cover neither each other nor a word of the picture', () => {
    const word = { x: 450, y: 610, width: 120, height: 24 };
    const cards = Array.from({ length: 8 }, () => card);
    const boxes = laid(cards, ringPlaces(cards, [word], room)).map(({ picture, name }) => [
      picture,
      name,
    ]);
    for (const [index, own] of boxes.entries()) {
      for (const one of own) {
        for (const other of [word, ...boxes.slice(index + 1).flat()]) {
          expect(overlap(one, other)).toBe(0);
        }
      }
    }
  });

  test('lie with the number of a bundle clear of the names and pictures beside it', () => {
    const badge = { x: 24, y: -24, width: 36, height: 28 };
    const cards = Array.from({ length: 12 }, () => ({ ...card, badge }));
    const boxes = laid(cards, ringPlaces(cards, [], room), room);
    for (const [index, { badge: own }] of boxes.entries()) {
      if (!own) throw new Error('every bundle has its number');
      const others = boxes.filter((_, at) => at !== index);
      for (const { picture, name } of others) {
        expect(overlap(own, picture) + overlap(own, name)).toBe(0);
      }
    }
  });

  test('stay where they lay when the room around them changes a little', () => {
    const cards = Array.from({ length: 4 }, (_, index) => ({
      ...card,
      home: { ...home, turn: index },
    }));
    const before = ringPlaces(cards, [], room);
    const again = cards.map((one, index) => ({ ...one, last: before[index] }));
    expect(ringPlaces(again, [], { width: 935, height: 640 })).toEqual(before);
  });

  test('stay on their ring when it is full, and rather lie over a name than over a picture', () => {
    const wide = { ...card, name: { width: 300, height: 38 } };
    const cards = Array.from({ length: 14 }, () => wide);
    const boxes = laid(cards, ringPlaces(cards, [], room));
    for (const [index, { picture }] of boxes.entries()) {
      const far = Math.hypot((2 * picture.x) / 900 - 1, (2 * picture.y) / 640 - 1);
      expect(far).toBeGreaterThan(network.inner);
      expect(far).toBeLessThan(network.outer);
      for (const other of boxes.slice(index + 1)) expect(overlap(picture, other.picture)).toBe(0);
    }
  });

  test('stay where they lay when only the room around them changes and nothing is in the way', () => {
    const cards = [card, { ...card, home: { ...home, turn: 2 } }];
    const before = ringPlaces(cards, [], room);
    const again = cards.map((one, index) => ({ ...one, last: before[index] }));
    expect(ringPlaces(again, [], room)).toEqual(before);
  });

  test('leave out the names of bundles in a ring that has no room for them, and in no other ring', () => {
    const bundle = { ...card, picture: { width: 36, height: 36 }, canBeUnnamed: true };
    const middle = { inner: 0, outer: 0.28 };
    const inMiddle = Array.from({ length: 9 }, (_, index) => ({
      ...bundle,
      ring: middle,
      name: { width: 90, height: 20 },
      home: { ...home, turn: index * 0.7 },
    }));
    const outside = { ...bundle, ring: { inner: 0.94, outer: 1.3 }, home: { ...home, turn: 0.8 } };
    const places = namedPlaces([...inMiddle, outside, card], [], { width: 890, height: 620 });
    expect(places.map(({ named }) => named)).toEqual([...inMiddle.map(() => false), true, true]);
  });

  test('keep their names where most of a ring that is too full for all has room for them', () => {
    const ring = { inner: 0.445, outer: 0.61 };
    const bundle = { ...card, ring, canBeUnnamed: true, name: { width: 70, height: 20 } };
    const apart = [0, 1.3, 2.6, 3.9].map((turn) => ({ ...bundle, home: { ...home, turn } }));
    // No place in the ring has room for this one.
    const wide = { ...bundle, name: { width: 420, height: 200 }, home: { ...home, turn: 5.2 } };
    const named = namedPlaces([...apart, wide], [], room).map((place) => place.named);
    expect(named).toEqual([true, true, true, true, false]);
  });

  test('keep their names in a ring beside a full one when leaving out those of the full one is enough', () => {
    expect([...fullRings([[1], [1, 2], [2, 1]])]).toEqual([1]);
    expect([...fullRings([[1], [1, 2], [2], [2], [3, 2]])]).toEqual([2, 1]);
  });

  test('keep away from the frame', () => {
    const wide = { ...card, ring: { inner: 0.94, outer: 1.3 }, home: { ...home, turn: 0.62 } };
    const [boxes] = laid([wide], ringPlaces([wide], [], room));
    for (const { x, y, width, height } of boxes ? [boxes.picture, boxes.name] : []) {
      expect(x + width / 2).toBeLessThanOrEqual(room.width - 8);
      expect(y + height / 2).toBeLessThanOrEqual(room.height - 8);
    }
  });
});
