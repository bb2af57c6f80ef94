import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Reply } from '../../shared/contract/reply.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The real program as a child process needs it; gives the path of the script. */
export async function bundleLocalHost(name: string): Promise<string> {
  const outfile = `${root}.cache/${name}/localhost/main.js`;
  await build({
    absWorkingDir: root,
    entryPoints: ['electron/localhost/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    external: ['better-sqlite3'],
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
  return outfile;
}

export type Running = {
  readonly child: ChildProcess;
  readonly address: string;
  call(name: string, input: unknown): Promise<Reply<unknown>>;
  /** Everything it said on stderr so far. */
  said(): string;
};

export function spawnLocalHost(script: string, args: string[], env: NodeJS.ProcessEnv = {}) {
  return spawn(process.execPath, [script, '--no-open', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export async function startLocalHost(
  script: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Running> {
  const child = spawnLocalHost(script, args, env);
  let errors = '';
  child.stderr.on('data', (part: Buffer) => {
    errors += part.toString();
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const found = /^Leerlandschap: (http:\/\/127\.0\.0\.1:\d+\/)#token=([0-9a-f]{64})/.exec(line);
    if (!found?.[1] || !found[2]) continue;
    child.stdout.resume();
    const headers = { 'content-type': 'application/json', 'x-leerlandschap-token': found[2] };
    const url = `${found[1]}call`;
    const call = async (name: string, input: unknown): Promise<Reply<unknown>> => {
      const body = JSON.stringify({ name, input });
      const response = await fetch(url, { method: 'POST', headers, body });
      return (await response.json()) as Reply<unknown>; // the page believes the same
    };
    return { child, address: line, call, said: () => errors };
  }
  throw new Error(`It ended before it printed its address: ${errors}`);
}

export async function endLocalHost(
  child: ChildProcess,
  signal: NodeJS.Signals,
): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
  return child.exitCode;
}
