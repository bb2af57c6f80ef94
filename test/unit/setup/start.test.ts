import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test, vi } from 'vitest';
import { chooseHost, readStartArgs, sentence } from '../../../electron/start.mjs';
import { root } from '../../support/structure.ts';
import { tempDir } from '../../support/temp-dir.ts';

describe('start', () => {
  test('prefers a window of its own and falls back to the browser', () => {
    expect(chooseHost(undefined, true)).toEqual({ host: 'electron', why: 'found' });
    expect(chooseHost(undefined, false)).toEqual({ host: 'localhost', why: 'missing' });
    expect(chooseHost('electron', false)).toEqual({ host: 'localhost', why: 'missing' });
    expect(chooseHost('localhost', true)).toEqual({ host: 'localhost', why: 'asked' });
  });

  test('says in one sentence, in the language of the system, which host and why', () => {
    const choice = chooseHost(undefined, false);
    expect(sentence(choice, 'nl_NL.UTF-8')).toContain('ontbreekt op deze computer');
    expect(sentence(choice, 'C')).toContain('missing on this computer');
  });

  test('reads the options and the file to open', () => {
    const args = readStartArgs(['--host', 'localhost', '--no-open', '--port', '4100', 'a.leer']);
    expect(args).toMatchObject({
      host: 'localhost',
      'no-open': true,
      port: '4100',
      file: 'a.leer',
    });
    expect(() => readStartArgs(['--host', 'phone'])).toThrow('localhost | electron');
  });

  // Elsewhere there is no shell between npm and the program that could go away alone.
  test.skipIf(process.platform === 'win32')('ends when what started it is gone', async () => {
    const script = join(root, 'electron', 'start.mjs');
    const start = `"${process.execPath}" "${script}" --host localhost --no-open --data "${tempDir()}"`;
    const shell = spawn('sh', ['-c', `${start}; true`], { stdio: ['ignore', 'pipe', 'ignore'] });
    let address = '';
    for await (const line of createInterface({ input: shell.stdout })) {
      address = /http:[^#\s]+/.exec(line)?.[0] ?? '';
      if (address) break;
    }
    expect((await fetch(address)).status).toBe(200);
    shell.kill('SIGKILL');
    await once(shell, 'exit');
    const isGone = () => expect(fetch(address)).rejects.toThrow();
    await vi.waitFor(isGone, { timeout: 15_000, interval: 200 });
  });
});
