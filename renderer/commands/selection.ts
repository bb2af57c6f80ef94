import type { Design, Element } from '../../shared/design/design.ts';
import { currentDesign, useDesign } from '../state/design-store.ts';
import { useView } from '../state/view-store.ts';

/** Ids of what is picked: cards and lines. */
export function picked(): readonly string[] {
  return useView.getState().selection;
}

/** Lets go of what an edit, a step back or another design took off the table. */
export function watchSelection(): () => void {
  return useDesign.subscribe((state, before) => {
    const { present } = state.history;
    const ids = picked();
    if (ids.length === 0 || present === before.history.present) return;
    const there = new Set([...present.elements, ...present.relations].map((one) => one.id));
    const left = ids.filter((id) => there.has(id));
    if (left.length < ids.length) useView.getState().select(left);
  });
}

/** Puts the focus on a card, in whatever lens it lies, as soon as it is drawn. */
export function focusCard(id: string): void {
  requestAnimationFrame(() => {
    const card = document.querySelector<HTMLElement>(`main [data-id="${CSS.escape(id)}"]`);
    card?.focus({ preventScroll: true });
  });
}

export function pickedCards(design: Design = currentDesign()): readonly Element[] {
  const ids = new Set(picked());
  return design.elements.filter((element) => ids.has(element.id));
}
