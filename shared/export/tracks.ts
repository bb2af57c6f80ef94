/**
 * Something that lies along a gap: where it would like to lie, between which limits, and along which stretch. What has
 * a width keeps others away from all of it. Tracks of one bundle need no room between them.
 */
export type Track = {
  readonly at: number;
  readonly least: number;
  readonly most: number;
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly bundle: string;
};
type Between = { readonly first: number; readonly second: number; room: number };

/** How often room is divided anew; every time serves one gap that is too narrow. */
const rounds = 60;

/**
 * A place for each of these tracks, given from the first side of the gap to the other, so that those that run beside
 * each other lie a step apart, or as much as their gap allows, and none further from where it would like to lie than
 * it has to.
 */
export function sideBySide(tracks: readonly Track[], step: number): number[] {
  const between = betweenAll(tracks, step);
  let limits = limitsOf(tracks, between);
  for (let round = 0; round < rounds && limits.tight.length > 0; round++) {
    for (const { room, constraints } of limits.tight) divide(room, constraints, tracks);
    limits = limitsOf(tracks, between);
  }
  const wish = tracks.map(({ at }) => at);
  const { places: after } = pushed(wish, between);
  const { places: before } = pushedBack(wish, between);
  // The mean of two ways of lying apart lies apart, and so does what is kept between the limits of both.
  return tracks.map((track, index) => {
    const mean = ((after[index] ?? 0) + (before[index] ?? 0)) / 2;
    const kept = Math.min(Math.max(mean, limits.first[index] ?? 0), limits.last[index] ?? 0);
    return Math.min(Math.max(kept, track.least), track.most);
  });
}

/** What cannot move is passed over first: a line may better lie on a curve than on its neighbour in the gap. */
function divide(room: number, constraints: readonly Between[], tracks: readonly Track[]): void {
  const fixed = constraints.filter(
    ({ first, second }) => isFixed(tracks[first]) || isFixed(tracks[second]),
  );
  for (const one of fixed) one.room = Number.NEGATIVE_INFINITY;
  if (fixed.length > 0) return;
  const wanted = constraints.reduce((sum, { room }) => sum + room, 0);
  for (const one of constraints) one.room *= Math.max(room, 0) / wanted;
}

function isFixed(track: Track | undefined): boolean {
  return track?.least === track?.most;
}

function betweenAll(tracks: readonly Track[], step: number): Between[] {
  const found: Between[] = [];
  for (const [second, track] of tracks.entries()) {
    for (let first = 0; first < second; first++) {
      const other = tracks[first];
      if (!other || other.bundle === track.bundle) continue;
      if (other.to <= track.from || track.to <= other.from) continue;
      const room = step + (track.width + other.width) / 2;
      if (track.least - other.most < room) found.push({ first, second, room });
    }
  }
  return found;
}

/** The first and the last place that every track can have, and what stands in the way where there is none. */
function limitsOf(
  tracks: readonly Track[],
  between: readonly Between[],
): {
  first: readonly number[];
  last: readonly number[];
  tight: { room: number; constraints: Between[] }[];
} {
  const low = pushed(
    tracks.map(({ least }) => least),
    between,
  );
  const high = pushedBack(
    tracks.map(({ most }) => most),
    between,
  );
  const tight: { room: number; constraints: Between[] }[] = [];
  const seen = new Set<Between>();
  for (const index of tracks.keys()) {
    if ((low.places[index] ?? 0) <= (high.places[index] ?? 0) + 1e-6) continue;
    const constraints: Between[] = [];
    let [start, end] = [index, index];
    for (let one = low.by[start]; one; one = low.by[start]) {
      constraints.push(one);
      start = one.first;
    }
    for (let one = high.by[end]; one; one = high.by[end]) {
      constraints.push(one);
      end = one.second;
    }
    if (constraints.length === 0 || constraints.some((one) => seen.has(one))) continue;
    for (const one of constraints) seen.add(one);
    tight.push({ room: (tracks[end]?.most ?? 0) - (tracks[start]?.least ?? 0), constraints });
  }
  return { first: low.places, last: high.places, tight };
}

type Pushed = { readonly places: number[]; readonly by: (Between | undefined)[] };

/** Every place pushed on by those before it, and what pushed it last. */
function pushed(from: readonly number[], between: readonly Between[]): Pushed {
  const places = [...from];
  const by: (Between | undefined)[] = [];
  // In the order of the second of both, so that the first has its place.
  for (const one of between) {
    const least = (places[one.first] ?? 0) + one.room;
    if (least <= (places[one.second] ?? 0)) continue;
    places[one.second] = least;
    by[one.second] = one;
  }
  return { places, by };
}

function pushedBack(from: readonly number[], between: readonly Between[]): Pushed {
  const places = [...from];
  const by: (Between | undefined)[] = [];
  for (const one of between.toReversed()) {
    const most = (places[one.second] ?? 0) - one.room;
    if (most >= (places[one.first] ?? 0)) continue;
    places[one.first] = most;
    by[one.first] = one;
  }
  return { places, by };
}
