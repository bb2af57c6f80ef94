import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import type { CallInput, CallName, CallOutput } from '../../../shared/contract/calls.ts';
import type { Reply } from '../../../shared/contract/reply.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const node = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

type Server = { child: ChildProcess; url: string };

export type App = {
  readonly page: Page;
  readonly dataDir: string;
  /** A JSON file the specs write to answer the next system dialogs. */
  readonly dialogsFile: string;
  url(): string;
  /** Ends the local host the ordinary way, starts it on the same data and shows the page again. */
  restart(): Promise<void>;
  /** Ends the local host without a chance to tidy up. */
  kill(): Promise<void>;
  /** Answers the next system dialogs. */
  answer(dialogs: { open?: string; save?: string }): Promise<void>;
  /** The bytes the backend holds of a design, asked past the page. */
  storedBody(id: string): Promise<string>;
  /** Ids in the library, newest first. */
  storedIds(): Promise<string[]>;
};

async function start(dataDir: string, dialogsFile: string): Promise<Server> {
  const script = join(root, 'dist', 'localhost', 'main.js');
  const child = spawn(node, [script, '--data', dataDir, '--no-open'], {
    env: { ...process.env, LEERLANDSCHAP_TEST_DIALOGS: dialogsFile },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /Leerlandschap: (http:\S+)/.exec(line)?.[1];
    if (!url) continue;
    // Reading on keeps the pipe from filling up.
    child.stdout.resume();
    return { child, url };
  }
  throw new Error('The local host ended before it printed its address.');
}

/** Asks the backend itself, so that a spec need not believe the page. */
async function ask<Name extends CallName>(
  url: string,
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  const { origin, hash } = new URL(url);
  const token = hash.replace('#token=', '');
  const response = await fetch(`${origin}/call`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-leerlandschap-token': token },
    body: JSON.stringify({ name, input }),
  });
  const reply = (await response.json()) as Reply<CallOutput<Name>>; // what every host answers with
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.value;
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

export const test = base.extend<{ app: App }>({
  app: async ({ page }, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'leerlandschap-e2e-'));
    const dialogsFile = join(dataDir, 'dialogs.json');
    let server = await start(dataDir, dialogsFile);
    await page.goto(server.url);
    await use({
      page,
      dataDir,
      dialogsFile,
      url: () => server.url,
      restart: async () => {
        await stop(server.child, 'SIGTERM');
        server = await start(dataDir, dialogsFile);
        // Only the fragment may differ, which alone would not load the page again.
        await page.goto('about:blank');
        await page.goto(server.url);
      },
      kill: () => stop(server.child, 'SIGKILL'),
      answer: (dialogs) => writeFile(dialogsFile, JSON.stringify(dialogs)),
      storedBody: async (id) => (await ask(server.url, 'project.open', { id })).body,
      storedIds: async () => (await ask(server.url, 'library.list', {})).map((row) => row.id),
    });
    await stop(server.child, 'SIGTERM');
    await rm(dataDir, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';
