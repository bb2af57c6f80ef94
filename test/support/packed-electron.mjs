import { EventEmitter } from 'node:events';

/* Plays the desktop runtime for a packed app in a process of its own: starts it, asks it through the
   channel of its window what a page would ask, prints the answers and ends. */

const handlers = new Map();
const nothing = () => {};
const windows = [];

export const app = Object.assign(new EventEmitter(), {
  isPackaged: true,
  requestSingleInstanceLock: () => true,
  whenReady: async () => {},
  enableSandbox: nothing,
  quit: nothing,
  getLocale: () => 'nl-NL',
  getVersion: () => '0.1.0',
  addRecentDocument: nothing,
});
export const session = {
  defaultSession: {
    setPermissionRequestHandler: nothing,
    setPermissionCheckHandler: nothing,
    setDevicePermissionHandler: nothing,
  },
};
export const Menu = { buildFromTemplate: (template) => template, setApplicationMenu: nothing };
export const dialog = {};
const schemes = new Map();
export const protocol = {
  registerSchemesAsPrivileged: nothing,
  handle: (scheme, answer) => schemes.set(scheme, answer),
};
export const ipcMain = { handle: (channel, answer) => handlers.set(channel, answer) };

export function BrowserWindow(asked) {
  const webContents = Object.assign(new EventEmitter(), { send: nothing });
  const window = Object.assign(new EventEmitter(), { asked, webContents, show: nothing });
  window.loadURL = async (address) => {
    windows.push(window);
    await report(address, asked.webPreferences.preload);
  };
  return window;
}

async function report(address, preload) {
  const event = { senderFrame: { parent: null, url: address } };
  const ask = (name, input) => handlers.get('call')(event, name, input);
  const created = await ask('project.create', { title: 'Verpakt', template: 'tpl-studieclub' });
  const listed = await ask('library.list', { query: 'verpakt' });
  const page = await schemes.get('app')(new Request(address));
  process.stdout.write(
    JSON.stringify({ address, preload, created, listed, page: await page.text() }),
  );
  app.emit('will-quit');
}
