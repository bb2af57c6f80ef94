import { currentT } from '../i18n.ts';
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
import { always, type Command, hasDesign } from './command.ts';

export const fileCommands: readonly Command[] = [
  { id: 'app.library', group: 'file', isEnabled: hasDesign, run: closeProject },
  {
    id: 'design.new',
    group: 'file',
    isEnabled: always,
    run: async () => {
      if (await closeProject()) await createProject({ title: currentT()('library.untitled') });
    },
  },
  {
    id: 'design.open',
    group: 'file',
    shortcut: 'Mod+O',
    isEnabled: () => useLibrary.getState().canPickFiles,
    run: openFile,
  },
  {
    id: 'design.save',
    group: 'file',
    shortcut: 'Mod+S',
    whileTyping: true,
    isEnabled: hasDesign,
    run: saveNow,
  },
  {
    id: 'design.save-as',
    group: 'file',
    shortcut: 'Mod+Shift+S',
    isEnabled: hasDesign,
    run: () => (useLibrary.getState().canPickFiles ? saveAsFile() : downloadLeer()),
  },
  {
    id: 'design.history',
    group: 'file',
    shortcut: 'Mod+Shift+H',
    isEnabled: hasDesign,
    run: () => useView.getState().show({ side: { kind: 'history' }, traysOpen: true }),
  },
  { id: 'design.export-svg', group: 'file', isEnabled: hasDesign, run: exportSvg },
  { id: 'design.export-png', group: 'file', isEnabled: hasDesign, run: exportPng },
];
