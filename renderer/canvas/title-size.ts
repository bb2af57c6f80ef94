import type { KindId } from '../../shared/design/kinds.ts';
import { fitText } from '../../shared/export/wrap.ts';
import type { ZoomLevel } from './zoom-level.ts';

/** The largest title that fits its card, in canvas units. */
export function titleSize(name: string, room: number, kind: KindId, level: ZoomLevel): number {
  const [range, lines] = rangeOf(kind, level);
  return fitText(name, room, range, lines, kind === 'note' ? 400 : 700).size;
}

function rangeOf(kind: KindId, level: ZoomLevel): readonly [readonly [number, number], number] {
  if (kind === 'goal')
    return level === 'near' ? [[15, 18], 4] : [[17, level === 'far' ? 26 : 23], 4];
  if (kind === 'note') return level === 'near' ? [[14, 16], 5] : [[16, 21], 4];
  if (kind === 'metaphor') return level === 'near' ? [[18, 24], 2] : [[20, 28], 2];
  return level === 'near' ? [[15, 19], 3] : [[15, 24], 3];
}
