import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { sendCommand } from './ipc.ts';
import { origin } from './security.ts';
import { readWindowState, writeWindowState } from './window-state.ts';

/** Long enough for a save on a slow disk, short enough not to look stuck. */
const closePatience = 3_000;

export type PageWindow = {
  readonly window: BrowserWindow;
  /** The page's answer to `app.prepare-close`: whether the backend holds everything. */
  answerClose(isSaved: boolean): void;
};

type Options = {
  readonly here: string;
  readonly dataDir: string;
  readonly title: string;
  /** Whether the person wants to close and lose what could not be saved. */
  readonly asksToLose: (window: BrowserWindow) => Promise<boolean>;
};

export function openWindow({ here, dataDir, title, asksToLose }: Options): PageWindow {
  const statePath = join(dataDir, 'window.json');
  const { maximized, ...bounds } = readWindowState(statePath);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 600,
    minHeight: 400,
    title,
    show: false,
    webPreferences: {
      preload: join(here, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());

  let closing: 'open' | 'asked' | 'ready' = 'open';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answerClose = (isSaved: boolean): void => {
    if (closing !== 'asked') return;
    clearTimeout(timer);
    void (isSaved ? Promise.resolve(true) : asksToLose(window)).then((closes) => {
      closing = closes ? 'ready' : 'open';
      if (closes && !window.isDestroyed()) window.close();
    });
  };
  window.on('close', (event) => {
    if (closing === 'ready' || window.webContents.isCrashed()) {
      writeWindowState(statePath, {
        ...window.getNormalBounds(),
        maximized: window.isMaximized(),
      });
      return;
    }
    event.preventDefault();
    if (closing === 'asked') return;
    closing = 'asked';
    sendCommand(window.webContents, 'app.prepare-close');
    timer = setTimeout(() => answerClose(false), closePatience);
  });
  void window.loadURL(`${origin}/`);
  return { window, answerClose };
}
