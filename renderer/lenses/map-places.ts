import { type Box, grown, outside, overlap, type Point, type Room, settle } from './settle.ts';

/**
 * A form on the map by the middle of its picture: its own place. `core` is the size of the picture, `width` and
 * `height` are those of picture and name together, whose middle lies `below` that of the picture; `beside` is the same
 * for a name at one side of it, where it may stand there.
 */
export type Form = Point &
  Room & {
    readonly core: number;
    readonly below: number;
    readonly beside?: Room & { readonly aside: number };
    /** The side of the middle where its picture has to stay: 1, -1, or 0 when it lies on the axis. */
    readonly side: Point;
    readonly laid: boolean;
  };

const ways = ['below', 'right', 'left'] as const;

/** Where the picture lies, and on which side of it the name stands. */
type Place = Point & { readonly way: (typeof ways)[number] };

/** `named` is false for what is only offered and has no room for its name. */
export type MapPlace = Place & { readonly named: boolean };

const gap = 4;
/** A pixel that cannot be read is worse than one from home. */
const weight = 8;
/**
 * How far a form may lie from its own place, as a part of itself: further off it would mean something else. What is only
 * offered goes further before it gives up its name.
 */
const reach = { laid: 0.5, offered: 0.9 } as const;
/** Names are looked for below; one stands at a side where that saves moving as far as this, or the least touch. */
const beside = 40;
const touch = 60;
const steps = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];

/** Lets forms make way for each other and for words without changing who lies left of or above whom. */
export function mapPlaces(forms: readonly Form[], words: readonly Box[], room: Room): MapPlace[] {
  const named = lay(
    forms,
    forms.map(() => true),
    words,
    room,
  );
  const hasRoom = forms.map((form, index) => form.laid || isFree(form, index, forms, named, words));
  if (hasRoom.every(Boolean)) return named.map((at) => ({ ...at, named: true }));
  return lay(forms, hasRoom, words, room).map((at, index) => ({
    ...at,
    named: hasRoom[index] ?? true,
  }));
}

function lay(
  forms: readonly Form[],
  named: readonly boolean[],
  words: readonly Box[],
  room: Room,
): Place[] {
  const homes = forms.map((form): Place => ({ ...within(form, room), way: 'below' }));
  return settle<Place>(homes, {
    *places(index) {
      const [form, home] = [forms[index], homes[index]];
      if (!form || !home) return;
      const far = form.laid ? reach.laid : reach.offered;
      for (const way of form.beside ? ways : (['below'] as const)) {
        for (const x of steps) {
          for (const y of steps) {
            yield { x: home.x + x * far * form.width, y: home.y + y * far * form.height, way };
          }
        }
      }
    },
    cost(at, index, all) {
      const [form, home] = [forms[index], homes[index]];
      if (!form || !home || !isOnItsSide(form, at, room)) return Number.POSITIVE_INFINITY;
      const own = boxOf(form, at, named[index]);
      let cost = Math.hypot(at.x - home.x, at.y - home.y) + 2 * weight * outside(own, room);
      if (at.way !== 'below') cost += beside;
      for (const word of words) cost += 4 * clash(own, word);
      for (const [other, there] of all.entries()) {
        const [one, base] = [forms[other], homes[other]];
        if (other === index || !one || !base) continue;
        if (isTurned(home.x, base.x, at.x, there.x) || isTurned(home.y, base.y, at.y, there.y)) {
          return Number.POSITIVE_INFINITY;
        }
        // What is only offered makes way for what lies there, never the other way round.
        if (form.laid && !one.laid) continue;
        cost += clash(own, boxOf(one, there, named[other]));
      }
      return cost;
    },
  });
}

function clash(own: Box, other: Box): number {
  const over = overlap(grown(own, gap), other);
  return over > 0 ? touch + weight * over : 0;
}

function isTurned(home: number, otherHome: number, now: number, otherNow: number): boolean {
  return (home - otherHome) * (now - otherNow) < 0;
}

/** What a form takes at a place, in pixels. */
export function boxOf(form: Form, { x, y, way }: Place, named = true): Box {
  if (!named) return { x, y, width: form.core, height: form.core };
  if (form.beside && way !== 'below') {
    const { width, height, aside } = form.beside;
    return { x: way === 'right' ? x + aside : x - aside, y, width, height };
  }
  return { x, y: y + form.below, width: form.width, height: form.height };
}

function isFree(
  form: Form,
  index: number,
  forms: readonly Form[],
  places: readonly Place[],
  words: readonly Box[],
): boolean {
  const own = boxOf(form, places[index] ?? { ...form, way: 'below' });
  const others = forms.map((one, other) => boxOf(one, places[other] ?? { ...one, way: 'below' }));
  return [...others.filter((_, other) => other !== index), ...words].every(
    (one) => overlap(own, one) === 0,
  );
}

function isOnItsSide({ core, side }: Form, { x, y }: Point, room: Room): boolean {
  return (
    side.x * (x - room.width / 2) >= (Math.abs(side.x) * core) / 2 &&
    side.y * (y - room.height / 2) >= (Math.abs(side.y) * core) / 2
  );
}

function within({ x, y, core, side }: Form, room: Room): Point {
  return { x: onSide(x, side.x, core, room.width), y: onSide(y, side.y, core, room.height) };
}

function onSide(at: number, side: number, core: number, size: number): number {
  if (side > 0) return Math.max(at, (size + core) / 2);
  if (side < 0) return Math.min(at, (size - core) / 2);
  return at;
}
