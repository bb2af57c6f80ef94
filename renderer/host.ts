import type { CallInput, CallName, CallOutput } from '../shared/contract/calls.ts';
import type { Reply } from '../shared/contract/reply.ts';
import { type Posted, post } from './host-post.ts';

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

/** From this many characters on, writing a call out takes longer than a frame may. */
const large = 100_000;

let worker: Worker | undefined;
let calls = 0;
const waiting = new Map<number, { posted: Posted; answer(reply: Promise<Reply<unknown>>): void }>();

function send(name: string, input: unknown): Promise<Reply<unknown>> {
  const address = new URL('call', window.location.href).href;
  const posted = { address, token: token(), name, input };
  return isLarge(input) ? sendBeside(posted) : post(posted);
}

function isLarge(input: unknown): boolean {
  return (
    typeof input === 'object' &&
    input !== null &&
    'body' in input &&
    typeof input.body === 'string' &&
    input.body.length > large
  );
}

function sendBeside(posted: Posted): Promise<Reply<unknown>> {
  return new Promise((answer) => {
    calls += 1;
    waiting.set(calls, { posted, answer });
    worker ??= startWorker();
    worker.postMessage({ at: calls, posted });
  });
}

/** Starts what a large design is handed over with, which takes longer than a frame may; the first save then finds it. */
export function expectLarge(): void {
  if (!window.host) worker ??= startWorker();
}

function startWorker(): Worker {
  const made = new Worker(new URL('./host-worker.ts', import.meta.url), { type: 'module' });
  made.onmessage = ({ data }: MessageEvent<{ at: number; reply: Reply<unknown> }>) => {
    waiting.get(data.at)?.answer(Promise.resolve(data.reply));
    waiting.delete(data.at);
  };
  // A browser that gives no worker costs a pause, never a save. A save that arrives twice makes no second revision.
  made.onerror = () => {
    worker = undefined;
    for (const { posted, answer } of waiting.values()) answer(post(posted));
    waiting.clear();
  };
  return made;
}

/** The page's one door to the backend, whichever host is behind it. Never throws. */
export async function call<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<Reply<CallOutput<Name>>> {
  const reply = window.host ? await window.host.call(name, input) : await send(name, input);
  // The backend answers with the shape of the call table; the contract suite holds it to that.
  return reply as Reply<CallOutput<Name>>;
}

/** Menu items of the desktop window arrive as command ids; a browser has no such menu. */
export function onHostCommand(listener: (id: string) => void): () => void {
  return window.host?.onCommand(listener) ?? (() => {});
}
