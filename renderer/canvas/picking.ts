import { useView } from '../state/view-store.ts';
import type { CardNodeType } from './card-node.tsx';

type SelectChange = { type: string; id?: string; selected?: boolean };
type Picked = { selection: readonly string[]; backOpen: boolean };

/** What was let go in this very moment. */
let letGo: Picked | undefined;

/** One selection for cards and lines, kept outside the design. */
export function changeSelection(changes: readonly SelectChange[]): void {
  const picked = changes.filter((change) => change.type === 'select');
  if (picked.length === 0) return;
  const { selection, backOpen, select } = useView.getState();
  const next = new Set(selection);
  for (const { id, selected } of picked) {
    if (!id) continue;
    if (selected) next.add(id);
    else next.delete(id);
  }
  if (next.size === 0) {
    letGo ??= { selection, backOpen };
    queueMicrotask(() => {
      letGo = undefined;
    });
  }
  select([...next]);
}

/**
 * When a card that is not picked is taken up, React Flow lets go of all others and then tells that a drag began. What
 * was picked stays so until the drop: what lies open beside the table would turn over twice, and move the table under
 * the dragged card.
 */
export function takeUp(): void {
  if (letGo) useView.setState(letGo);
}

export function pickDropped(_event: unknown, { id, selected }: CardNodeType): void {
  if (!selected) useView.getState().pickMoved(id);
}

/** React Flow tells of what is newly picked; what was moved is picked already. */
export function openMoved(_event: unknown, { id, selected }: CardNodeType): void {
  const { selection, backOpen, select } = useView.getState();
  if (selected && !backOpen && selection.includes(id)) select(selection);
}
