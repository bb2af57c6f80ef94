import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { bodyWith } from '../support/designs.ts';
import {
  bundleLocalHost,
  endLocalHost,
  spawnLocalHost,
  startLocalHost,
} from '../support/local-host.ts';
import { tempDir } from '../support/temp-dir.ts';

let script = '';
beforeAll(async () => {
  script = await bundleLocalHost('test-local-host');
});

async function start(args: string[], env: NodeJS.ProcessEnv = {}) {
  const running = await startLocalHost(script, args, env);
  onTestFinished(async () => {
    await endLocalHost(running.child, 'SIGKILL');
  });
  return running;
}

/** Runs it to its end and gives what it said. */
async function failToStart(args: string[], language: string) {
  const child = spawnLocalHost(script, args, { LC_ALL: language });
  let out = '';
  let errors = '';
  child.stdout.on('data', (part: Buffer) => {
    out += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    errors += part.toString();
  });
  await once(child, 'close');
  return { code: child.exitCode, out, lines: errors.trim().split('\n').filter(isForPeople) };
}

/** This bundle has no templates beside it, which is said too. */
function isForPeople(line: string): boolean {
  return !line.includes('scandir');
}

test('asked to stop, it tidies up and says nothing more', async () => {
  const dataDir = join(tempDir(), 'data');
  const running = await start(['--data', dataDir]);
  expect(running.address).toMatch(
    /^Leerlandschap: http:\/\/127\.0\.0\.1:\d+\/#token=[0-9a-f]{64}$/,
  );
  await running.call('project.create', { title: 'Kept' });
  expect(existsSync(join(dataDir, 'library.sqlite-wal'))).toBe(true);
  expect(await endLocalHost(running.child, 'SIGTERM')).toBe(0);
  expect(existsSync(join(dataDir, 'library.sqlite-wal'))).toBe(false);
  expect(running.said().split('\n').filter(isForPeople).join('')).toBe('');
});

test('a call that is running when it is asked to stop is answered', async () => {
  const dataDir = join(tempDir(), 'data');
  const running = await start(['--data', dataDir]);
  const body = bodyWith('big', 'Big', ...Array.from({ length: 300 }, () => 'x'.repeat(15_000)));
  const made = running.call('project.create', { title: 'Big', body });
  const ended = running.call('system.info', {}).then(() => endLocalHost(running.child, 'SIGTERM'));
  expect(await made).toMatchObject({ ok: true });
  expect(await ended).toBe(0);
});

test('a file named at the start travels in the address and may be opened', async () => {
  const folder = tempDir();
  const file = join(folder, 'my design & more.leer');
  writeFileSync(file, bodyWith('mine', 'Mine'));
  const running = await start(['--data', join(folder, 'data'), '--open-file', file]);
  expect(running.address).toMatch(/&open=\S+$/);
  expect(decodeURIComponent(/&open=(\S+)$/.exec(running.address)?.[1] ?? '')).toBe(file);
  expect(await running.call('file.open-path', { path: file })).toMatchObject({
    value: { linkedTo: file },
  });
});

test('only a test gives it dialogs', async () => {
  const folder = tempDir();
  const desk = join(folder, 'desk.json');
  writeFileSync(desk, JSON.stringify({ save: join(folder, 'out.leer') }));
  const plain = await start(['--data', join(folder, 'a')], { LEERLANDSCHAP_TEST_DIALOGS: '' });
  expect(await plain.call('file.open', {})).toMatchObject({ error: { code: 'no-dialog' } });
  const scripted = await start(['--data', join(folder, 'b')], { LEERLANDSCHAP_TEST_DIALOGS: desk });
  expect(await scripted.call('file.open', {})).toMatchObject({ value: { canceled: true } });
  const base64 = Buffer.from(bodyWith('mine', 'Mine')).toString('base64');
  await scripted.call('file.import', { name: 'm', base64 });
  await scripted.call('file.save-as', { id: 'mine', revision: 1 });
  expect(readFileSync(join(folder, 'out.leer'), 'utf8')).toBe(bodyWith('mine', 'Mine'));
});

test.each([
  ['nl_NL.UTF-8', /^Deze poort is bezet/],
  ['en_GB.UTF-8', /^This port is taken/],
])('a taken port is one sentence in %s', async (language, sentence) => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  onTestFinished(() => void holder.close());
  const address = holder.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const failed = await failToStart(['--data', tempDir(), '--port', String(port)], language);
  expect(failed).toMatchObject({ code: 1, out: '' });
  expect(failed.lines).toHaveLength(1);
  expect(failed.lines[0]).toMatch(sentence);
});

test('a place that cannot hold a library is one sentence with its name', async () => {
  const path = join(tempDir(), 'taken');
  writeFileSync(path, 'a file');
  const failed = await failToStart(['--data', path], 'nl');
  expect(failed).toMatchObject({ code: 1, out: '' });
  expect(failed.lines).toHaveLength(1);
  expect(failed.lines[0]).toContain(path);
});

test.each([
  ['--prot', '1'],
  ['--port', 'many'],
  ['--port', '70000'],
])('the option %s %s is explained', async (...args) => {
  const failed = await failToStart(args, 'en');
  expect(failed).toMatchObject({ code: 1, out: '' });
  expect(failed.lines.join(' ')).toContain('does not understand this command');
});
