import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { type Reply, succeed } from '../../shared/contract/reply.ts';
import type { Backend } from '../backend/backend.ts';
import { handleIpcCall } from '../backend/ipc-door.ts';
import { isOwnAddress } from './security.ts';

/** Only the page itself: not a frame inside it and not another address. */
export function isTrustedSender(event: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isOwnAddress(frame.url);
}

/** The page's answer to `app.prepare-close`: whether nothing is waiting to be saved any more. */
const readyToClose = 'app.ready-to-close';

export function openDoor(backend: Backend, onReadyToClose: (isSaved: boolean) => void): void {
  const dispatch = async (name: unknown, input: unknown): Promise<Reply<unknown>> => {
    if (name !== readyToClose) return backend.dispatch(name, input);
    const isSaved = typeof input === 'object' && input && 'saved' in input && input.saved;
    onReadyToClose(isSaved === true);
    return succeed({});
  };
  ipcMain.handle('call', handleIpcCall(isTrustedSender, dispatch));
}

export function sendCommand(contents: WebContents, id: string): void {
  if (!contents.isDestroyed()) contents.send('event', id);
}
