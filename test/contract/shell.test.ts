import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Spy, standInElectron } from '../support/electron-stand-in.ts';

const calls = vi.hoisted(() => ({ granted: [] as string[] }));

vi.mock('../../electron/backend/backend.ts', () => ({
  createBackend: () => ({
    dispatch: async (name: unknown) => ({ ok: true, value: { name } }),
    grant: (path: string) => calls.granted.push(path),
    close: () => {},
  }),
}));
vi.mock('../../electron/backend/templates.ts', () => ({ readTemplates: async () => [] }));

const usualArgv = process.argv;

function handlerGivenTo(spy: Spy): (...args: unknown[]) => unknown {
  return spy.mock.calls[0]?.[0] as (...args: unknown[]) => unknown; // what these setters take
}

async function startShell(options: Parameters<typeof standInElectron>[0] = {}) {
  const electron = standInElectron(options);
  vi.resetModules();
  vi.doMock('electron', () => electron.module);
  process.argv = ['app', '--data', mkdtempSync(join(tmpdir(), 'leerlandschap-shell-'))];
  await import('../../electron/shell/main.ts');
  if (options.firstInstance !== false) {
    await vi.waitFor(() => expect(electron.windows).toHaveLength(1));
  }
  return electron;
}

afterEach(() => {
  process.argv = usualArgv;
  calls.granted.length = 0;
  vi.doUnmock('electron');
});

describe('the desktop window', () => {
  test('is sandboxed, isolated and without Node', async () => {
    const { windows } = await startShell();
    expect(windows[0]?.asked.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      devTools: false,
    });
    expect(windows[0]?.loadURL).toHaveBeenCalledWith('app://page/');
  });

  test('refuses every permission', async () => {
    const { defaultSession } = await startShell();
    const answer = vi.fn();
    handlerGivenTo(defaultSession.setPermissionRequestHandler)({}, 'media', answer);
    expect(answer).toHaveBeenCalledWith(false);
    expect(handlerGivenTo(defaultSession.setPermissionCheckHandler)()).toBe(false);
    expect(handlerGivenTo(defaultSession.setDevicePermissionHandler)()).toBe(false);
  });

  test('goes nowhere else and opens nothing', async () => {
    const { app, makeContents } = await startShell();
    const contents = makeContents();
    app.emit('web-contents-created', {}, contents);
    const elsewhere = { preventDefault: vi.fn() };
    contents.emit('will-navigate', elsewhere, 'https://example.org/');
    contents.emit('will-redirect', elsewhere, 'file:///etc/hosts');
    contents.emit('will-attach-webview', elsewhere);
    expect(elsewhere.preventDefault).toHaveBeenCalledTimes(3);
    const own = { preventDefault: vi.fn() };
    contents.emit('will-navigate', own, 'app://page/index.html');
    expect(own.preventDefault).not.toHaveBeenCalled();
    expect(handlerGivenTo(contents.setWindowOpenHandler)()).toEqual({ action: 'deny' });
  });

  test('sends a policy with every answer and never leaves its folder', async () => {
    const { schemes } = await startShell();
    for (const path of ['', '..%2f..%2fpackage.json', '%2fetc%2fhosts']) {
      const answer = await schemes.get('app')?.(new Request(`app://page/${path}`));
      expect(answer?.headers.get('content-security-policy')).toContain("default-src 'none'");
      if (path) expect(answer?.status).toBe(404);
    }
  });

  test('answers calls of its own page only', async () => {
    const { handles } = await startShell();
    const call = handles.get('call');
    const own = { senderFrame: { parent: null, url: 'app://page/' } };
    const framed = { senderFrame: { parent: {}, url: 'app://page/' } };
    const foreign = { senderFrame: { parent: null, url: 'https://example.org/' } };
    expect(await call?.(own, 'system.info', {})).toMatchObject({ ok: true });
    for (const event of [framed, foreign, { senderFrame: null }]) {
      expect(await call?.(event, 'system.info', {})).toMatchObject({
        ok: false,
        error: { code: 'forbidden' },
      });
    }
  });

  test('has a menu whose items only send a command id', async () => {
    const { menus, windows } = await startShell();
    const { menuCommandIds } = await import('../../electron/shell/menu.ts');
    type Item = { id?: string; click?: () => void; submenu?: Item[] };
    const items = (menus[0] as Item[]).flatMap((menu) => menu.submenu ?? []); // as built by menuTemplate
    const withCommand = items.filter((item) => item.id);
    expect(withCommand.map((item) => item.id)).toEqual(menuCommandIds);
    for (const item of withCommand) item.click?.();
    expect(windows[0]?.webContents.send.mock.calls).toEqual(
      menuCommandIds.map((id) => ['event', id]),
    );
  });

  test('waits with closing until the page has saved', async () => {
    const { handles, windows } = await startShell();
    const window = windows[0];
    const first = { preventDefault: vi.fn() };
    window?.emit('close', first);
    expect(first.preventDefault).toHaveBeenCalled();
    expect(window?.webContents.send).toHaveBeenCalledWith('event', 'app.prepare-close');
    const call = handles.get('call');
    await call?.({ senderFrame: { parent: null, url: 'app://page/' } }, 'app.ready-to-close', {});
    expect(window?.close).toHaveBeenCalled();
    const second = { preventDefault: vi.fn() };
    window?.emit('close', second);
    expect(second.preventDefault).not.toHaveBeenCalled();
  });

  test('stops at once when another one is already open', async () => {
    const { app, windows } = await startShell({ firstInstance: false });
    expect(app.quit).toHaveBeenCalled();
    expect(windows).toHaveLength(0);
  });

  test('takes over the design a second start was asked to open', async () => {
    const { app, windows } = await startShell();
    app.emit('second-instance', {}, ['app', '--flag', 'plan.leer'], '/home/an');
    expect(windows[0]?.focus).toHaveBeenCalled();
    expect(calls.granted).toEqual(['/home/an/plan.leer']);
    expect(app.addRecentDocument).toHaveBeenCalledWith('/home/an/plan.leer');
  });
});
