import { removeItems } from '../../shared/edit/index.ts';
import { currentT } from '../i18n.ts';
import { applyDesign, currentDesign, useDesign } from '../state/design-store.ts';
import { downloadLeer, exportPng, exportSvg } from '../state/pictures.ts';
import {
  closeProject,
  createProject,
  openFile,
  saveAsFile,
  useLibrary,
} from '../state/projects.ts';
import { saveNow } from '../state/save.ts';
import { useView } from '../state/view-store.ts';
import { view } from './view-actions.ts';

export type Command = {
  readonly id: string;
  /** In the notation of `matches`: Mod is Ctrl, on a Mac ⌘. */
  readonly shortcut?: string;
  /** Works while typing in a field. */
  readonly whileTyping?: boolean;
  isEnabled(): boolean;
  run(): unknown;
};

const always = () => true;
const hasDesign = () => useDesign.getState().projectId !== undefined;
const canChange = () => hasDesign() && !useDesign.getState().readOnly;

/** Everything a person can invoke; menu, toolbar and keys all read this table. Labels are `command.<id>`. */
export const commands: readonly Command[] = [
  { id: 'app.library', isEnabled: hasDesign, run: closeProject },
  {
    id: 'design.new',
    isEnabled: always,
    run: async () => {
      if (await closeProject()) await createProject({ title: currentT()('library.untitled') });
    },
  },
  {
    id: 'design.open',
    shortcut: 'Mod+O',
    isEnabled: () => useLibrary.getState().canPickFiles,
    run: openFile,
  },
  { id: 'design.save', shortcut: 'Mod+S', whileTyping: true, isEnabled: hasDesign, run: saveNow },
  {
    id: 'design.save-as',
    shortcut: 'Mod+Shift+S',
    isEnabled: hasDesign,
    run: () => (useLibrary.getState().canPickFiles ? saveAsFile() : downloadLeer()),
  },
  { id: 'design.export-svg', isEnabled: hasDesign, run: exportSvg },
  { id: 'design.export-png', isEnabled: hasDesign, run: exportPng },
  {
    id: 'edit.undo',
    shortcut: 'Mod+Z',
    isEnabled: () => canChange() && useDesign.getState().history.past.length > 0,
    run: () => useDesign.getState().undo(),
  },
  {
    id: 'edit.redo',
    shortcut: 'Mod+Shift+Z',
    isEnabled: () => canChange() && useDesign.getState().history.future.length > 0,
    run: () => useDesign.getState().redo(),
  },
  {
    id: 'edit.delete',
    shortcut: 'Delete',
    isEnabled: () => canChange() && useView.getState().selection.length > 0,
    run: () => {
      const ids = [...useView.getState().selection];
      applyDesign((design) => removeItems(design, { ids }));
      useView.getState().select([]);
      useView.getState().announce(currentT()('announce.removed', { count: ids.length }));
    },
  },
  {
    id: 'edit.select-all',
    shortcut: 'Mod+A',
    isEnabled: hasDesign,
    run: () => useView.getState().select(currentDesign().elements.map((element) => element.id)),
  },
  { id: 'view.fit', shortcut: 'Shift+1', isEnabled: hasDesign, run: () => view.fit() },
  {
    id: 'view.checks',
    shortcut: 'Shift+C',
    isEnabled: hasDesign,
    run: () => useView.getState().show({ checksOpen: !useView.getState().checksOpen }),
  },
  {
    id: 'view.trays',
    shortcut: 'H',
    isEnabled: hasDesign,
    run: () => useView.getState().show({ traysOpen: !useView.getState().traysOpen }),
  },
  {
    id: 'view.knowledge',
    shortcut: 'F1',
    isEnabled: always,
    run: () => useView.getState().show({ reading: { book: 'knowledge' } }),
  },
  {
    id: 'view.rules',
    isEnabled: always,
    run: () => useView.getState().show({ reading: { book: 'rules' } }),
  },
  {
    id: 'view.profile',
    isEnabled: always,
    run: () => useView.getState().show({ reading: { book: 'profile' } }),
  },
  {
    id: 'view.language',
    isEnabled: always,
    run: () => useView.getState().setLanguage(useView.getState().language === 'nl' ? 'en' : 'nl'),
  },
  {
    id: 'view.theme',
    isEnabled: always,
    run: () => {
      const next = { light: 'dark', dark: 'contrast', contrast: 'light' } as const;
      useView.getState().setTheme(next[useView.getState().theme]);
    },
  },
];

export function commandById(id: string): Command | undefined {
  return commands.find((command) => command.id === id);
}

export function runCommand(id: string): void {
  const command = commandById(id);
  if (command?.isEnabled()) void command.run();
}
