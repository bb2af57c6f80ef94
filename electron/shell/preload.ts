import { contextBridge, ipcRenderer } from 'electron';

/** A file that was double-clicked may be on its way before the page listens. */
const early: string[] = [];
const keep = (_event: unknown, id: string): void => void early.push(id);
ipcRenderer.on('event', keep);

contextBridge.exposeInMainWorld('host', {
  call: (name: string, input: unknown) => ipcRenderer.invoke('call', name, input),
  onCommand: (listener: (id: string) => void) => {
    const hear = (_event: unknown, id: string): void => listener(id);
    ipcRenderer.removeListener('event', keep);
    ipcRenderer.on('event', hear);
    for (const id of early.splice(0)) listener(id);
    return () => ipcRenderer.removeListener('event', hear);
  },
});
