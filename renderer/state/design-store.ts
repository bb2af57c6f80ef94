import { create } from 'zustand';
import { type Design, emptyDesign } from '../../shared/design/design.ts';
import { applyEdit, type History, redo, startHistory, undo } from '../../shared/edit/history.ts';

type DesignState = {
  projectId: string | undefined;
  readOnly: boolean;
  linkedTo: string | null;
  history: History;
  open(project: { id: string; design: Design; readOnly: boolean; linkedTo: string | null }): void;
  close(): void;
  apply(next: Design): void;
  undo(): void;
  redo(): void;
};

const nothing = startHistory(emptyDesign('none', ''));

export const useDesign = create<DesignState>()((set, get) => ({
  projectId: undefined,
  readOnly: false,
  linkedTo: null,
  history: nothing,
  open: ({ id, design, readOnly, linkedTo }) =>
    set({ projectId: id, readOnly, linkedTo, history: startHistory(design) }),
  close: () => set({ projectId: undefined, history: nothing, linkedTo: null }),
  apply: (next) => {
    const { history, readOnly } = get();
    if (!readOnly && next !== history.present) set({ history: applyEdit(history, next) });
  },
  undo: () => set({ history: undo(get().history) }),
  redo: () => set({ history: redo(get().history) }),
}));

export function useCurrentDesign(): Design {
  return useDesign((state) => state.history.present);
}

export function currentDesign(): Design {
  return useDesign.getState().history.present;
}

/** Runs one pure edit as one undo step. */
export function applyDesign(edit: (design: Design) => Design): void {
  useDesign.getState().apply(edit(currentDesign()));
}

export function newId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 12);
}
