import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('host', {
  call: (name: string, input: unknown) => ipcRenderer.invoke('call', name, input),
  onCommand: (listener: (id: string) => void) => {
    const hear = (_event: unknown, id: string): void => listener(id);
    ipcRenderer.on('event', hear);
    return () => ipcRenderer.removeListener('event', hear);
  },
});
