import type { Design, Element } from '../../design/design.ts';
import type { KindId } from '../../design/kinds.ts';

/** What lies close together on the table most likely belongs together; the preview shows which it is. */
export function nearest(design: Design, id: string, kind: KindId): string | undefined {
  const from = design.elements.find((element) => element.id === id);
  if (!from) return undefined;
  let best: { readonly id: string; readonly far: number } | undefined;
  for (const element of design.elements) {
    if (element.kind !== kind || element.id === id) continue;
    const far = distance(element, from);
    if (!best || far < best.far) best = { id: element.id, far };
  }
  return best?.id;
}

function distance(one: Element, other: Element): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
