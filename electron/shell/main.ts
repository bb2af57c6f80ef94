import { randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, Menu, session } from 'electron';
import { type Language, type Translate, translator } from '../../shared/locales/translate.ts';
import { type Backend, createBackend } from '../backend/backend.ts';
import { defaultDataDir } from '../backend/data-dir.ts';
import { readTemplates } from '../backend/templates.ts';
import { asksToLose, scriptedDialogs, systemDialogs } from './dialogs.ts';
import { openDoor, sendCommand } from './ipc.ts';
import { menuTemplate } from './menu.ts';
import { declareScheme, servePage } from './page.ts';
import { denyPermissions, guardContents } from './security.ts';
import { openWindow, type PageWindow } from './window.ts';

const here = dirname(fileURLToPath(import.meta.url));
const dist = dirname(here);

function optionValue(argv: readonly string[], name: string): string | undefined {
  const at = argv.indexOf(name);
  return at < 0 ? undefined : argv[at + 1];
}

/** The design a person double-clicked; the system hands it over as the last argument. */
export function designArgument(argv: readonly string[], folder: string): string | undefined {
  const found = argv.slice(1).findLast((value) => /\.leer$/i.test(value) && !value.startsWith('-'));
  return found && resolve(folder, found);
}

let backend: Backend | undefined;
let page: PageWindow | undefined;
let waiting: string | undefined;

/** The path is granted here and travels in the command's id, so that the page can open it. */
function openDesign(path: string): void {
  if (!backend || !page) {
    waiting = path;
    return;
  }
  backend.grant(path);
  app.addRecentDocument(path);
  sendCommand(page.window.webContents, `file.open-path:${path}`);
}

function showWindow(): void {
  if (!page) return;
  if (page.window.isMinimized()) page.window.restore();
  page.window.focus();
}

function makeWindow(dataDir: string, t: Translate): void {
  page = openWindow({
    here,
    dataDir,
    title: 'Leerlandschap',
    asksToLose: (window) => asksToLose(t, window),
  });
  page.window.on('closed', () => {
    page = undefined;
  });
  page.window.webContents.on('did-finish-load', () => {
    const path = waiting;
    waiting = undefined;
    if (path) openDesign(path);
  });
}

async function start(): Promise<void> {
  const dataDir = resolve(
    optionValue(process.argv, '--data') ?? defaultDataDir(process.platform, process.env, homedir()),
  );
  const language: Language = app.getLocale().startsWith('nl') ? 'nl' : 'en';
  const t = translator(language);
  const script = process.env.LEERLANDSCHAP_TEST_DIALOGS;
  denyPermissions(session.defaultSession);
  servePage(join(dist, 'page'));
  backend = createBackend({
    dataDir,
    version: app.getVersion(),
    host: 'electron',
    templates: await readTemplates(join(dist, 'templates')),
    now: () => new Date(),
    newId: () => randomUUID(),
    // A packaged app must not take its answers from the environment.
    dialogs:
      script && !app.isPackaged ? scriptedDialogs(script) : systemDialogs(t, () => page?.window),
  });
  openDoor(backend, (isSaved) => page?.answerClose(isSaved));
  const send = (id: string): void => {
    if (page) sendCommand(page.window.webContents, id);
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(t, process.platform, send)));
  waiting ??= designArgument(process.argv, process.cwd());
  makeWindow(dataDir, t);
  app.on('activate', () => {
    if (!page) makeWindow(dataDir, t);
  });
}

function main(): void {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  declareScheme();
  app.enableSandbox();
  guardContents(app);
  app.on('second-instance', (_event, argv, folder) => {
    showWindow();
    const path = designArgument(argv, folder);
    if (path) openDesign(path);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openDesign(path);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', () => backend?.close());
  void app.whenReady().then(start);
}

main();
