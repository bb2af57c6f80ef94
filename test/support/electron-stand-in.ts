import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

type Handler = (...args: never[]) => unknown;

/** Plays the part of the desktop runtime and remembers what it was asked to do. */
export function standInElectron(options: { firstInstance?: boolean; locale?: string } = {}) {
  const windows: ReturnType<typeof makeWindow>[] = [];
  const handles = new Map<string, Handler>();
  const schemes = new Map<string, (request: Request) => Promise<Response>>();
  const menus: unknown[] = [];

  function makeContents() {
    return Object.assign(new EventEmitter(), {
      send: vi.fn(),
      isDestroyed: () => false,
      isCrashed: () => false,
      setWindowOpenHandler: vi.fn(),
    });
  }

  function makeWindow(asked: Record<string, unknown>) {
    const webContents = makeContents();
    const window = Object.assign(new EventEmitter(), {
      asked,
      webContents,
      loadURL: vi.fn(async () => {}),
      show: vi.fn(),
      focus: vi.fn(),
      restore: vi.fn(),
      maximize: vi.fn(),
      isMinimized: () => false,
      isMaximized: () => false,
      getNormalBounds: () => ({ x: 1, y: 2, width: 900, height: 700 }),
      close: vi.fn(),
    });
    return window;
  }

  const app = Object.assign(new EventEmitter(), {
    isPackaged: true,
    requestSingleInstanceLock: vi.fn(() => options.firstInstance ?? true),
    whenReady: async () => {},
    enableSandbox: vi.fn(),
    quit: vi.fn(),
    getLocale: () => options.locale ?? 'nl-NL',
    getVersion: () => '0.0.0',
    addRecentDocument: vi.fn(),
  });
  const defaultSession = {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
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
      registerSchemesAsPrivileged: vi.fn(),
      handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
        schemes.set(scheme, handler),
    },
    ipcMain: { handle: (channel: string, handler: Handler) => handles.set(channel, handler) },
    dialog: { showOpenDialog: vi.fn(), showSaveDialog: vi.fn() },
  };
  return { module, app, defaultSession, windows, handles, schemes, menus, makeContents };
}
