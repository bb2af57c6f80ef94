import { EventEmitter } from 'node:events';
import { type Mock, vi } from 'vitest';

export type Spy = Mock<(...args: unknown[]) => unknown>;
type Handler = (...args: unknown[]) => unknown;

function spy(answer?: Handler): Spy {
  return vi.fn(answer);
}

/** Plays the part of the desktop runtime and remembers what it was asked to do. */
export function standInElectron(options: { firstInstance?: boolean; locale?: string } = {}) {
  const windows: ReturnType<typeof makeWindow>[] = [];
  const handles = new Map<string, Handler>();
  const schemes = new Map<string, (request: Request) => Promise<Response>>();
  const menus: unknown[] = [];

  function makeContents() {
    return Object.assign(new EventEmitter(), {
      send: spy(),
      isDestroyed: () => false,
      isCrashed: () => false,
      setWindowOpenHandler: spy(),
    });
  }

  function makeWindow(asked: Record<string, unknown>) {
    const webContents = makeContents();
    const window = Object.assign(new EventEmitter(), {
      asked,
      webContents,
      loadURL: spy(async () => {}),
      show: spy(),
      focus: spy(),
      restore: spy(),
      maximize: spy(),
      isMinimized: () => false,
      isMaximized: () => false,
      getNormalBounds: () => ({ x: 1, y: 2, width: 900, height: 700 }),
      close: spy(),
      isDestroyed: () => false,
    });
    return window;
  }

  const app = Object.assign(new EventEmitter(), {
    isPackaged: true,
    requestSingleInstanceLock: spy(() => options.firstInstance ?? true),
    whenReady: async () => {},
    enableSandbox: spy(),
    quit: spy(),
    getLocale: () => options.locale ?? 'nl-NL',
    getVersion: () => '0.0.0',
    addRecentDocument: spy(),
  });
  const defaultSession = {
    setPermissionRequestHandler: spy(),
    setPermissionCheckHandler: spy(),
    setDevicePermissionHandler: spy(),
  };
  const dialog = {
    showOpenDialog: spy(async () => ({ canceled: true, filePaths: [] })),
    showSaveDialog: spy(async () => ({ canceled: true, filePath: '' })),
    showMessageBox: spy(async () => ({ response: 0 })),
  };
  const module = {
    app,
    session: { defaultSession },
    BrowserWindow: function BrowserWindow(asked: Record<string, unknown>) {
      const window = makeWindow(asked);
      windows.push(window);
      return window;
    },
    Menu: {
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu: (menu: unknown) => menus.push(menu),
    },
    protocol: {
      registerSchemesAsPrivileged: spy(),
      handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
        schemes.set(scheme, handler),
    },
    ipcMain: { handle: (channel: string, handler: Handler) => handles.set(channel, handler) },
    dialog,
  };
  return { module, dialog, app, defaultSession, windows, handles, schemes, menus, makeContents };
}
