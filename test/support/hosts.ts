import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  type Backend,
  type BackendOptions,
  createBackend,
} from '../../electron/backend/backend.ts';
import { handleIpcCall } from '../../electron/backend/ipc-door.ts';
import { startServer } from '../../electron/localhost/server.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import { bodyWith } from './designs.ts';
import { tempDir } from './temp-dir.ts';

type Call = (name: unknown, input: unknown) => Promise<Reply<unknown>>;
export type Answers = { open?: string | undefined; save?: string | undefined };
export type Host = {
  readonly call: Call;
  readonly backend: Backend;
  readonly folder: string;
  /** What the person picks in the next dialogs. */
  readonly answers: Answers;
  readonly port?: number;
};
export type MakeHost = (options?: Partial<BackendOptions>) => Promise<Host>;

export const testToken = 'a'.repeat(64);

/** A clock that goes on a second at every look, and ids that can be told apart. */
export function testSources() {
  let seconds = 0;
  let ids = 0;
  return {
    now: () => new Date(Date.UTC(2026, 10, 5, 12, 0, seconds++)),
    newId: () => `made-${++ids}`,
  };
}

export function testBackend(options: Partial<BackendOptions> = {}): Omit<Host, 'call'> {
  const folder = options.dataDir ?? tempDir();
  mkdirSync(join(folder, 'desk'), { recursive: true });
  const answers: Answers = {};
  const backend = createBackend({
    dataDir: folder,
    version: '0.1.0',
    host: 'test',
    templates: [
      {
        id: 'tpl-small',
        bodies: {
          nl: bodyWith('tpl', 'Voorbeeld', 'one', 'two'),
          en: bodyWith('tpl', 'Example', 'three', 'four'),
        },
      },
    ],
    dialogs: { openFile: async () => answers.open, saveFile: async () => answers.save },
    ...testSources(),
    ...options,
  });
  onTestFinished(() => backend.close());
  return { backend, folder, answers };
}

const inProcess: MakeHost = async (options) => {
  const host = testBackend(options);
  return { ...host, call: host.backend.dispatch };
};

/** Structured clone both ways is what Electron does to what goes through its channel. */
const ipcPair: MakeHost = async (options) => {
  const host = testBackend(options);
  const handle = handleIpcCall((event: { own: boolean }) => event.own, host.backend.dispatch);
  const call: Call = async (name, input) =>
    structuredClone(await handle({ own: true }, structuredClone(name), structuredClone(input)));
  return { ...host, call };
};

const loopback: MakeHost = async (options) => {
  const host = testBackend(options);
  const server = await startServer({
    dispatch: host.backend.dispatch,
    token: testToken,
    port: 0,
    pageDir: join(host.folder, 'page'),
  });
  onTestFinished(() => server.stop());
  const call: Call = async (name, input) => {
    const response = await fetch(`http://127.0.0.1:${server.port}/call`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-leerlandschap-token': testToken },
      body: JSON.stringify({ name, input }),
    });
    // The page believes the same.
    return (await response.json()) as Reply<unknown>;
  };
  return { ...host, call, port: server.port };
};

export const hosts = {
  'in process': inProcess,
  'over the desktop channel': ipcPair,
  'over loopback HTTP': loopback,
} satisfies Record<string, MakeHost>;
