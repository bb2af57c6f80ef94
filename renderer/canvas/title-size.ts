import type { KindId } from '../../shared/design/kinds.ts';
import { fitText } from '../../shared/export/wrap.ts';
import type { ZoomLevel } from './zoom-level.ts';

type Size = { readonly width: number; readonly height: number };

/** The largest title that fits the room it has on its card, in canvas units. */
export function titleSize(name: string, room: Size, kind: KindId, level: ZoomLevel): number {
  return fitText(name, room, rangeOf(kind, level), kind === 'note' ? 400 : 700).size;
}

function rangeOf(kind: KindId, level: ZoomLevel): readonly [number, number] {
  if (kind === 'goal') return level === 'near' ? [14, 18] : [15, 27];
  if (kind === 'note') return level === 'near' ? [14, 16] : [14, 24];
  if (kind === 'metaphor') return level === 'near' ? [18, 24] : [20, level === 'far' ? 33 : 28];
  return level === 'near' ? [14, 19] : [15, level === 'far' ? 27 : 24];
}
