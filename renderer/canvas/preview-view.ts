import type { Box } from '../../shared/design/geometry.ts';

/** Where the table is looked at from, in pixels and as a factor. */
export type View = { readonly x: number; readonly y: number; readonly zoom: number };

/** What a preview is about, from little to much; each lies within the next. */
export type About = {
  /** Cards that are new or otherwise, and those at the ends of a new line. */
  readonly alone: Box;
  /** With the cards that the finding is about. */
  readonly meant: Box;
  /** With the cards that these are connected to. */
  readonly near: Box;
  readonly whole: Box;
};

/** From this far on cards show their names in full. */
const nearEnough = 0.55;
/** From this far on cards still carry their names. */
const farthest = 0.4;

/**
 * Shows as much of the design as can be read from there, and no empty table at a side where cards could be: what does
 * not fit is cut off where it is not about the preview.
 */
export function previewView({ alone, meant, near, whole }: About, free: Box, most: number): View {
  const read = [whole, near, meant].find((box) => zoomOf(box, free) >= nearEnough);
  const shown = read ?? (zoomOf(meant, free) >= farthest ? meant : alone);
  return viewOn(shown, whole, free, most);
}

/** Shows the whole design, however far away that is. */
export function viewOfWhole(whole: Box, free: Box): View {
  return viewOn(whole, whole, free, 1);
}

function zoomOf(box: Box, free: Box): number {
  return Math.min(free.width / box.width, free.height / box.height);
}

function viewOn(shown: Box, whole: Box, free: Box, most: number): View {
  const zoom = Math.min(zoomOf(shown, free), most);
  const along = (axis: 'x' | 'y', size: 'width' | 'height') => {
    const room = free[size] / zoom;
    const middle = shown[axis] + shown[size] / 2;
    const last = whole[axis] + whole[size] - room;
    const start =
      last <= whole[axis]
        ? (whole[axis] + last) / 2
        : Math.min(Math.max(middle - room / 2, whole[axis]), last);
    return free[axis] - start * zoom;
  };
  return { zoom, x: along('x', 'width'), y: along('y', 'height') };
}

export function isWithin(box: Box, { x, y, zoom }: View, free: Box): boolean {
  const [left, top] = [box.x * zoom + x, box.y * zoom + y];
  return (
    left >= free.x &&
    top >= free.y &&
    left + box.width * zoom <= free.x + free.width &&
    top + box.height * zoom <= free.y + free.height
  );
}
