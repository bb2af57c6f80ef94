import { entryById } from '../../shared/catalog/index.ts';
import { cardSize } from '../../shared/design/kinds.ts';
import { addElement } from '../../shared/edit/index.ts';
import { currentT } from '../i18n.ts';
import { applyDesign, newId } from '../state/design-store.ts';
import { useView } from '../state/view-store.ts';
import { freeSpot } from './free-spot.ts';
import { view } from './view-actions.ts';

/** Lays a card of the box at the free spot nearest to the middle of what is in view, picks it and says so. */
export function layEntry(entryId: string): string | undefined {
  const entry = entryById(entryId);
  if (!entry) return undefined;
  const id = newId();
  applyDesign((design) => {
    const { x, y } = freeSpot(design, cardSize(entry.kind), view.centre());
    return addElement(design, { id, kind: entry.kind, entry: entry.id, x, y });
  });
  const t = currentT();
  useView.getState().select([id]);
  useView.getState().announce(t('announce.added', { name: t(`catalog.${entry.id}.name`) }));
  return id;
}
