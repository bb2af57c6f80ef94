import type { Design } from '../../shared/design/design.ts';
import { boxOf } from '../../shared/design/geometry.ts';

/** The part of the window that the trays leave to the table. */
const share = { x: 0.62, y: 0.72 };

/** About the zoom at which a whole design is in view in this window. */
export function fittingZoom({ elements }: Design): number {
  const boxes = elements.map(boxOf);
  const extent = (axis: 'x' | 'y', size: 'width' | 'height') =>
    boxes.reduce((end, box) => Math.max(end, box[axis] + box[size]), Number.NEGATIVE_INFINITY) -
    boxes.reduce((start, box) => Math.min(start, box[axis]), Number.POSITIVE_INFINITY);
  if (boxes.length === 0) return 1;
  const wide = (window.innerWidth * share.x) / extent('x', 'width');
  const high = (window.innerHeight * share.y) / extent('y', 'height');
  return Math.min(1, wide, high);
}
