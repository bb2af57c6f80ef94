import type { Design, Element } from '../../shared/design/design.ts';
import { currentDesign } from '../state/design-store.ts';
import { useView } from '../state/view-store.ts';

/** Ids of what is picked: cards and lines. */
export function picked(): readonly string[] {
  return useView.getState().selection;
}

export function pickedCards(design: Design = currentDesign()): readonly Element[] {
  const ids = new Set(picked());
  return design.elements.filter((element) => ids.has(element.id));
}
