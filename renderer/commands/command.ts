import { useDesign } from '../state/design-store.ts';

export const commandGroups = ['file', 'edit', 'arrange', 'view', 'checks', 'read'] as const;

export type Command = {
  readonly id: string;
  readonly group: (typeof commandGroups)[number];
  /** In the notation of `matches`: Mod is Ctrl, on a Mac ⌘. */
  readonly shortcut?: string;
  /** Works while typing in a field. */
  readonly whileTyping?: boolean;
  /** The browser's own event does it, so the key itself is left alone. */
  readonly native?: boolean;
  isEnabled(): boolean;
  run(): unknown;
};

export function always(): boolean {
  return true;
}

export function hasDesign(): boolean {
  return useDesign.getState().projectId !== undefined;
}

export function canChange(): boolean {
  return hasDesign() && !useDesign.getState().readOnly;
}
