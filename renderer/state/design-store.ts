import { create } from 'zustand';
import { type Design, emptyDesign } from '../../shared/design/design.ts';
import { contentKeeper } from '../../shared/design/same-but-places.ts';
import {
  amendEdit,
  applyEdit,
  type History,
  redo,
  startHistory,
  undo,
} from '../../shared/edit/history.ts';

type DesignState = {
  projectId: string | undefined;
  readOnly: boolean;
  linkedTo: string | null;
  history: History;
  /** The field being typed in; its letters are one step together. */
  typing: string | undefined;
  open(project: { id: string; design: Design; readOnly: boolean; linkedTo: string | null }): void;
  close(): void;
  apply(next: Design, typing?: string): void;
  endTyping(): void;
  undo(): void;
  redo(): void;
};

const nothing = startHistory(emptyDesign('none', ''));

export const useDesign = create<DesignState>()((set, get) => ({
  projectId: undefined,
  readOnly: false,
  linkedTo: null,
  history: nothing,
  typing: undefined,
  open: ({ id, design, readOnly, linkedTo }) =>
    set({ projectId: id, readOnly, linkedTo, history: startHistory(design), typing: undefined }),
  close: () => set({ projectId: undefined, history: nothing, linkedTo: null }),
  apply: (next, typing) => {
    const { history, readOnly, typing: before } = get();
    if (readOnly || next === history.present) return;
    const goesOn = typing !== undefined && typing === before;
    set({ history: goesOn ? amendEdit(history, next) : applyEdit(history, next), typing });
  },
  endTyping: () => {
    if (get().typing !== undefined) set({ typing: undefined });
  },
  undo: () => set({ history: undo(get().history), typing: undefined }),
  redo: () => set({ history: redo(get().history), typing: undefined }),
}));

export function useCurrentDesign(): Design {
  return useDesign((state) => state.history.present);
}

const contentOf = contentKeeper();

/** The design without heed of where its cards lie, for who only reads it; who changes it starts from `applyDesign`. */
export function useDesignContent(): Design {
  return useDesign((state) => contentOf(state.history.present));
}

export function currentDesign(): Design {
  return useDesign.getState().history.present;
}

/** Runs one pure edit as one undo step; with the name of a field, as part of the step that typing there began. */
export function applyDesign(edit: (design: Design) => Design, typing?: string): void {
  useDesign.getState().apply(edit(currentDesign()), typing);
}

export function newId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 12);
}
