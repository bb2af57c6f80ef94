import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Spy, standInElectron } from '../support/electron-stand-in.ts';

type Dialogs = {
  openFile(): Promise<string | undefined>;
  saveFile(name: string): Promise<string | undefined>;
};
const calls = vi.hoisted(() => ({
  granted: [] as string[],
  options: undefined as { dialogs: Dialogs } | undefined,
}));

vi.mock('../../electron/backend/backend.ts', () => ({
  createBackend: (options: { dialogs: Dialogs }) => {
    calls.options = options;
    return {
      dispatch: async (name: unknown) => ({ ok: true, value: { name } }),
      grant: (path: string) => calls.granted.push(path),
      close: () => {},
    };
  },
}));
vi.mock('../../electron/backend/templates.ts', () => ({ readTemplates: async () => [] }));

const usualArgv = process.argv;

function handlerGivenTo(spy: Spy): (...args: unknown[]) => unknown {
  return spy.mock.calls[0]?.[0] as (...args: unknown[]) => unknown; // what these setters take
}

async function startShell(
  options: Parameters<typeof standInElectron>[0] = {},
  dataDir = mkdtempSync(join(tmpdir(), 'leerlandschap-shell-')),
) {
  const electron = standInElectron(options);
  vi.resetModules();
  vi.doMock('electron', () => electron.module);
  process.argv = ['app', '--data', dataDir];
  await import('../../electron/shell/main.ts');
  if (options.firstInstance !== false) {
    await vi.waitFor(() => expect(electron.windows).toHaveLength(1));
  }
  return { ...electron, dataDir };
}

/** The person closes the window; gives a way for the page to answer. */
function askToClose({ handles, windows }: Awaited<ReturnType<typeof startShell>>) {
  const window = windows[0];
  const event = { preventDefault: vi.fn() };
  window?.emit('close', event);
  expect(event.preventDefault).toHaveBeenCalled();
  const own = { senderFrame: { parent: null, url: 'app://page/' } };
  const answer = async (input: unknown) => handles.get('call')?.(own, 'app.ready-to-close', input);
  return { window, answer };
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
    const shell = await startShell();
    const { window, answer } = askToClose(shell);
    expect(window?.webContents.send).toHaveBeenCalledWith('event', 'app.prepare-close');
    expect(window?.close).not.toHaveBeenCalled();
    await answer({ saved: true });
    await vi.waitFor(() => expect(window?.close).toHaveBeenCalled());
    expect(shell.dialog.showMessageBox).not.toHaveBeenCalled();
    const again = { preventDefault: vi.fn() };
    window?.emit('close', again);
    expect(again.preventDefault).not.toHaveBeenCalled();
  });

  test('stays when something could not be saved, unless the person says otherwise', async () => {
    const shell = await startShell();
    const { answer } = askToClose(shell);
    await answer({ saved: false });
    await vi.waitFor(() => expect(shell.dialog.showMessageBox).toHaveBeenCalled());
    const [, asked] = shell.dialog.showMessageBox.mock.calls[0] ?? [];
    expect(asked).toMatchObject({ buttons: ['Blijf hier', 'Sluit toch'], cancelId: 0 });
    const { window } = askToClose(shell);
    expect(window?.close).not.toHaveBeenCalled();
    shell.dialog.showMessageBox.mockResolvedValueOnce({ response: 1 });
    await answer({ saved: false });
    await vi.waitFor(() => expect(window?.close).toHaveBeenCalled());
  });

  test('asks too when the page does not answer at all', async () => {
    const shell = await startShell();
    vi.useFakeTimers();
    askToClose(shell);
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect(shell.dialog.showMessageBox).toHaveBeenCalledOnce();
    expect(shell.windows[0]?.close).not.toHaveBeenCalled();
  });

  test('stands where it stood the last time', async () => {
    const first = await startShell();
    const { window, answer } = askToClose(first);
    await answer({ saved: true });
    await vi.waitFor(() => expect(window?.close).toHaveBeenCalled());
    window?.emit('close', { preventDefault: vi.fn() });
    const second = await startShell({}, first.dataDir);
    expect(second.windows[0]?.asked).toMatchObject({ x: 1, y: 2, width: 900, height: 700 });
  });

  test('opens and saves through the dialogs of the system, and remembers what was picked', async () => {
    const { dialog, app } = await startShell();
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ['/desk/a.leer'] });
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: '/desk/b.leer' });
    const { dialogs } = calls.options ?? {};
    expect(await dialogs?.openFile()).toBe('/desk/a.leer');
    expect(await dialogs?.saveFile('b.leer')).toBe('/desk/b.leer');
    expect(await dialogs?.openFile()).toBeUndefined();
    expect(app.addRecentDocument.mock.calls).toEqual([['/desk/a.leer'], ['/desk/b.leer']]);
  });

  test('hands the design that was double-clicked to the page once it is there', async () => {
    const { app, windows } = await startShell();
    const event = { preventDefault: vi.fn() };
    app.emit('open-file', event, '/home/an/kring.leer');
    expect(event.preventDefault).toHaveBeenCalled();
    expect(calls.granted).toEqual(['/home/an/kring.leer']);
    expect(windows[0]?.webContents.send).toHaveBeenCalledWith(
      'event',
      'file.open-path:/home/an/kring.leer',
    );
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
