import { carriedBy } from '../../shared/design/geometry.ts';
import {
  alignElements,
  distributeElements,
  type Edge,
  edges,
  frameAround,
  moveElements,
  removeItems,
  toggleLock,
} from '../../shared/edit/index.ts';
import { currentT } from '../i18n.ts';
import { applyDesign, currentDesign, newId, useDesign } from '../state/design-store.ts';
import { useView } from '../state/view-store.ts';
import { copyPicked, cutPicked, duplicatePicked, pasteCopied } from './clipboard.ts';
import { type Command, canChange, hasDesign } from './command.ts';
import { picked, pickedCards } from './selection.ts';

const step = 8;

function canChangePicked(): boolean {
  return canChange() && picked().length > 0;
}

function hasCards(count: number): () => boolean {
  return () => canChange() && pickedCards().length >= count;
}

function alignTo(edge: Edge): Command {
  return {
    id: `arrange.align-${edge}`,
    group: 'arrange',
    isEnabled: hasCards(2),
    run: () => applyDesign((design) => alignElements(design, { ids: picked(), edge })),
  };
}

/** Moves what is picked and what it carries; keys held down are one step together. */
function nudge(id: string, shortcut: string, dx: number, dy: number): Command {
  return {
    id,
    group: 'arrange',
    shortcut,
    isEnabled: hasCards(1),
    run: () =>
      applyDesign(
        (design) => {
          const ids = pickedCards(design)
            .filter((card) => !card.locked)
            .map((card) => card.id);
          const all = new Set([...ids, ...carriedBy(design, ids)]);
          const moves = design.elements
            .filter((element) => all.has(element.id))
            .map((element) => ({ id: element.id, x: element.x + dx, y: element.y + dy }));
          return moveElements(design, { moves });
        },
        `nudge ${picked().join(' ')}`,
      ),
  };
}

export const editCommands: readonly Command[] = [
  {
    id: 'edit.undo',
    group: 'edit',
    shortcut: 'Mod+Z',
    isEnabled: () => canChange() && useDesign.getState().history.past.length > 0,
    run: () => useDesign.getState().undo(),
  },
  {
    id: 'edit.redo',
    group: 'edit',
    shortcut: 'Mod+Shift+Z',
    isEnabled: () => canChange() && useDesign.getState().history.future.length > 0,
    run: () => useDesign.getState().redo(),
  },
  {
    id: 'edit.cut',
    group: 'edit',
    shortcut: 'Mod+X',
    native: true,
    isEnabled: hasCards(1),
    run: cutPicked,
  },
  {
    id: 'edit.copy',
    group: 'edit',
    shortcut: 'Mod+C',
    native: true,
    isEnabled: () => hasDesign() && pickedCards().length > 0,
    run: copyPicked,
  },
  {
    id: 'edit.paste',
    group: 'edit',
    shortcut: 'Mod+V',
    native: true,
    isEnabled: canChange,
    run: pasteCopied,
  },
  {
    id: 'edit.duplicate',
    group: 'edit',
    shortcut: 'Mod+D',
    isEnabled: hasCards(1),
    run: duplicatePicked,
  },
  {
    id: 'edit.delete',
    group: 'edit',
    shortcut: 'Delete',
    isEnabled: canChangePicked,
    run: () => {
      const ids = [...picked()];
      applyDesign((design) => removeItems(design, { ids }));
      useView.getState().select([]);
      useView.getState().announce(currentT()('announce.removed', { count: ids.length }));
    },
  },
  {
    id: 'edit.rename',
    group: 'edit',
    shortcut: 'F2',
    isEnabled: () => canChange() && pickedCards().length === 1,
    run: () => useView.getState().show({ renaming: picked()[0] }),
  },
  {
    id: 'edit.connect',
    group: 'edit',
    shortcut: 'C',
    isEnabled: () => canChange() && pickedCards().length === 1,
    run: () => useView.getState().show({ dialog: 'connect' }),
  },
  {
    id: 'edit.select-all',
    group: 'edit',
    shortcut: 'Mod+A',
    isEnabled: hasDesign,
    run: () => useView.getState().select(currentDesign().elements.map((element) => element.id)),
  },
  ...edges.map(alignTo),
  {
    id: 'arrange.spread-across',
    group: 'arrange',
    isEnabled: hasCards(3),
    run: () => applyDesign((design) => distributeElements(design, { ids: picked(), axis: 'x' })),
  },
  {
    id: 'arrange.spread-down',
    group: 'arrange',
    isEnabled: hasCards(3),
    run: () => applyDesign((design) => distributeElements(design, { ids: picked(), axis: 'y' })),
  },
  {
    id: 'arrange.frame',
    group: 'arrange',
    shortcut: 'Mod+G',
    isEnabled: hasCards(1),
    run: () => {
      const id = newId();
      applyDesign((design) => frameAround(design, { id, entry: 'frame-group', ids: picked() }));
      useView.getState().select([id]);
    },
  },
  {
    id: 'arrange.lock',
    group: 'arrange',
    shortcut: 'Mod+L',
    isEnabled: hasCards(1),
    run: () => applyDesign((design) => toggleLock(design, { ids: picked() })),
  },
  {
    id: 'arrange.tidy',
    group: 'arrange',
    shortcut: 'Shift+T',
    isEnabled: () => canChange() && currentDesign().elements.length > 1,
    run: () => useView.getState().show({ dialog: 'tidy' }),
  },
  nudge('arrange.left', 'Alt+ArrowLeft', -step, 0),
  nudge('arrange.right', 'Alt+ArrowRight', step, 0),
  nudge('arrange.up', 'Alt+ArrowUp', 0, -step),
  nudge('arrange.down', 'Alt+ArrowDown', 0, step),
];
