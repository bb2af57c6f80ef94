import { entryById } from '../catalog/index.ts';
import type { Design } from '../design/design.ts';
import { layCard } from '../edit/index.ts';
import type { Placement } from './reason.ts';

/**
 * Lays the card that the advice is about beside its goal or group and joins them, as one act. Support is laid as a
 * wish: whether it is arranged is for people to say. The same design when there is no such card.
 */
export function placeAdvice(
  design: Design,
  advice: { readonly place: Placement },
  newId: () => string,
): Design {
  const { entry, goal, group } = advice.place;
  const kind = entryById(entry)?.kind;
  if (kind !== 'metaphor' && kind !== 'support') return design;
  const near = goal ?? group;
  const attributes = kind === 'support' ? { status: 'wanted' } : {};
  return layCard(design, { kind, entry, attributes, ...(near ? { near } : {}) }, newId, [
    ...(goal ? [{ type: 'serves', to: goal } as const] : []),
    ...(group && kind === 'metaphor' ? [{ type: 'participates', from: group } as const] : []),
    ...(group && kind === 'support' ? [{ type: 'enables', to: group } as const] : []),
  ]);
}
