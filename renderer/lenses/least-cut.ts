export type Area = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

type Spot = { readonly left: number; readonly top: number };

/** What is seen of a lens, and how far it can be scrolled. */
export type View = Spot & {
  readonly width: number;
  readonly height: number;
  readonly most: Spot;
};

/** From the edge to what lies at it, where there is so much between two of them. */
const air = 8;
/** How far the view may go for this, as a part of itself: further off it would begin at something else. */
const reach = { left: 0.4, top: 0.5 } as const;
/** Nothing can be read of a line that is cut along its length; what is cut below is begun at least. */
const weight = { top: 1, bottom: 0.35, side: 0.3 } as const;

/** Where to scroll to, near the view, so that as little as can be is cut by its edges; what is kept stays in it. */
export function leastCut(view: View, parts: readonly Area[], kept?: Area): Spot {
  const tops = placesFor(
    parts.flatMap(({ top, bottom }) => [top, bottom]),
    { at: view.top, size: view.height, most: view.most.top, reach: reach.top },
    kept && [kept.top, kept.bottom],
  );
  const lefts = placesFor(
    parts.flatMap(({ left, right }) => [left, right]),
    { at: view.left, size: view.width, most: view.most.left, reach: reach.left },
    kept && [kept.left, kept.right],
  );
  let best: Spot = { left: view.left, top: view.top };
  let lowest = costOf(best, view, parts);
  for (const top of tops) {
    for (const left of lefts) {
      const far = Math.abs(top - view.top) + Math.abs(left - view.left);
      if (far >= lowest) continue;
      const cost = far + costOf({ left, top }, view, parts);
      if (cost >= lowest) continue;
      best = { left, top };
      lowest = cost;
    }
  }
  return best;
}

type Side = {
  readonly at: number;
  readonly size: number;
  readonly most: number;
  readonly reach: number;
};

/** Places at which an edge of the view lies just beside an edge of a part, or a little further from it. */
function placesFor(edges: readonly number[], side: Side, kept?: readonly [number, number]) {
  const { at: wanted, size, most } = side;
  const all = edges.flatMap((edge) => [edge - air, edge - 1, edge + 1, edge + air]);
  const near = all
    .flatMap((edge) => [Math.round(edge), Math.round(edge - size)])
    .filter((at) => at >= 0 && at <= most && Math.abs(at - wanted) < size * side.reach)
    .filter((at) => !kept || (at <= kept[0] && at + size >= kept[1]));
  return new Set([wanted, ...near]);
}

function costOf({ left, top }: Spot, { width, height }: View, parts: readonly Area[]): number {
  const [right, bottom] = [left + width, top + height];
  let cost = 0;
  for (const part of parts) {
    const isSeen = part.left < right && part.right > left && part.top < bottom && part.bottom > top;
    if (!isSeen) continue;
    if (part.top < top) cost += height * weight.top;
    else if (part.top < top + air) cost += air;
    if (part.bottom > bottom) cost += height * weight.bottom;
    else if (part.bottom > bottom - air) cost += air;
    if (part.left < left) cost += height * weight.side;
    if (part.right > right) cost += height * weight.side;
  }
  return cost;
}
