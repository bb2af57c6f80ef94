import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';

type Bridge = {
  call(name: string, input: unknown): Promise<unknown>;
  onCommand(listener: (id: string) => void): () => void;
};

async function loadPreload() {
  const invoke = vi.fn(async () => 'answer');
  const ipcRenderer = Object.assign(new EventEmitter(), { invoke });
  const exposed = new Map<string, Bridge>();
  const contextBridge = {
    exposeInMainWorld: (name: string, bridge: Bridge) => exposed.set(name, bridge),
  };
  vi.resetModules();
  vi.doMock('electron', () => ({ contextBridge, ipcRenderer }));
  await import('../../electron/shell/preload.ts');
  const bridge = exposed.get('host');
  if (!bridge) throw new Error('nothing was exposed');
  return { bridge, ipcRenderer, invoke, exposed };
}

test('the page gets one bridge with two ways and nothing of Electron', async () => {
  const { bridge, exposed, invoke } = await loadPreload();
  expect([...exposed.keys()]).toEqual(['host']);
  expect(Object.keys(bridge).sort()).toEqual(['call', 'onCommand']);
  expect(await bridge.call('library.list', {})).toBe('answer');
  expect(invoke).toHaveBeenCalledWith('call', 'library.list', {});
});

test('commands reach the page in order, also those from before it listened', async () => {
  const { bridge, ipcRenderer } = await loadPreload();
  ipcRenderer.emit('event', {}, 'file.open-path:/a.leer');
  const heard: string[] = [];
  const stop = bridge.onCommand((...given) => heard.push(given.join()));
  ipcRenderer.emit('event', {}, 'edit.undo');
  stop();
  ipcRenderer.emit('event', {}, 'edit.redo');
  expect(heard).toEqual(['file.open-path:/a.leer', 'edit.undo']);
});
