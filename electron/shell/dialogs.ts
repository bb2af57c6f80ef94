import { readFile } from 'node:fs/promises';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Translate } from '../../shared/locales/translate.ts';

export type Dialogs = {
  openFile(): Promise<string | undefined>;
  saveFile(suggestedName: string): Promise<string | undefined>;
};

export function systemDialogs(t: Translate, window: () => BrowserWindow | undefined): Dialogs {
  const remember = (path: string | undefined): string | undefined => {
    if (path) app.addRecentDocument(path);
    return path;
  };
  return {
    openFile: async () => {
      const filters = [{ name: t('dialog.designs'), extensions: ['leer', 'svg', 'png'] }];
      const options: Electron.OpenDialogOptions = { properties: ['openFile'], filters };
      const parent = window();
      const answer = await (parent
        ? dialog.showOpenDialog(parent, options)
        : dialog.showOpenDialog(options));
      return remember(answer.canceled ? undefined : answer.filePaths[0]);
    },
    saveFile: async (suggestedName) => {
      const filters = [{ name: t('dialog.designs'), extensions: ['leer'] }];
      const options: Electron.SaveDialogOptions = { defaultPath: suggestedName, filters };
      const parent = window();
      const answer = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options));
      return remember(answer.canceled ? undefined : answer.filePath || undefined);
    },
  };
}

/** Staying is the first button and what Escape means. */
export async function asksToLose(t: Translate, window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t('close.unsaved'),
    detail: t('close.unsaved-detail'),
    buttons: [t('close.stay'), t('close.anyway')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/** Answers from a JSON file `{ open, save }`, for tests that cannot click a system dialog. */
export function scriptedDialogs(path: string): Dialogs {
  const answer = async (name: string): Promise<string | undefined> => {
    const scripted: unknown = JSON.parse(await readFile(path, 'utf8'))[name];
    return typeof scripted === 'string' ? scripted : undefined;
  };
  return { openFile: () => answer('open'), saveFile: () => answer('save') };
}
