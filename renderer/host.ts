import type { CallInput, CallName, CallOutput } from '../shared/contract/calls.ts';
import { fail, type Reply } from '../shared/contract/reply.ts';

type Bridge = {
  call(name: string, input: unknown): Promise<Reply<unknown>>;
  onCommand(listener: (id: string) => void): () => void;
};

declare global {
  interface Window {
    host?: Bridge;
  }
}

const tokenKey = 'leerlandschap.token';

let requested: string | undefined;

/** The token arrives in the address once; it then lives with this tab and leaves the address bar. */
function token(): string {
  const given = /^#token=([\w-]+)(?:&open=(.+))?$/.exec(window.location.hash);
  if (given?.[1]) {
    sessionStorage.setItem(tokenKey, given[1]);
    requested = given[2] && decodeURIComponent(given[2]);
    window.history.replaceState(null, '', window.location.pathname);
  }
  return sessionStorage.getItem(tokenKey) ?? '';
}

/** The file this page was started with, once. */
export function requestedFile(): string | undefined {
  const path = requested;
  requested = undefined;
  return path;
}

/** Tells the desktop window whether nothing waits to be saved any more. */
export async function readyToClose(saved: boolean): Promise<void> {
  await window.host?.call('app.ready-to-close', { saved });
}

async function post(name: string, input: unknown): Promise<Reply<unknown>> {
  try {
    const response = await fetch('call', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-leerlandschap-token': token() },
      body: JSON.stringify({ name, input }),
    });
    return await response.json();
  } catch {
    return fail('backend-gone');
  }
}

/** The page's one door to the backend, whichever host is behind it. Never throws. */
export async function call<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<Reply<CallOutput<Name>>> {
  const reply = window.host ? await window.host.call(name, input) : await post(name, input);
  // The backend answers with the shape of the call table; the contract suite holds it to that.
  return reply as Reply<CallOutput<Name>>;
}

/** Menu items of the desktop window arrive as command ids; a browser has no such menu. */
export function onHostCommand(listener: (id: string) => void): () => void {
  return window.host?.onCommand(listener) ?? (() => {});
}
