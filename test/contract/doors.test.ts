import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { handleIpcCall } from '../../electron/backend/ipc-door.ts';
import { bodyLimit } from '../../electron/localhost/guard.ts';
import { contentSecurityPolicy } from '../../electron/localhost/page.ts';
import { contentSecurityPolicy as windowPolicy } from '../../electron/shell/security.ts';
import { hosts, testToken } from '../support/hosts.ts';

type Answer = { status: number; text: string; headers: NodeJS.Dict<string | string[]> };
type Ask = { method?: string; path?: string; headers?: Record<string, string>; chunks?: Buffer[] };

/** Plain `http`, because fetch does not let a caller lie about its host. */
function ask(port: number, { method = 'POST', path = '/call', headers, chunks = [] }: Ask) {
  return new Promise<Answer>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers });
      });
    });
    sent.on('error', reject);
    for (const chunk of chunks) sent.write(chunk);
    sent.end();
  });
}

async function startLoopback() {
  const { port, folder } = await hosts['over loopback HTTP']();
  if (port === undefined) throw new Error('no port');
  const good = {
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    'content-type': 'application/json',
    'x-leerlandschap-token': testToken,
  };
  const info = [Buffer.from('{"name":"system.info","input":{}}')];
  const post = (changes: Record<string, string>, chunks: Buffer[] = info) =>
    ask(port, { headers: { ...good, ...changes }, chunks });
  return { port, folder, good, info, post };
}

test('the page itself is let in', async () => {
  const { post } = await startLoopback();
  expect(await post({})).toMatchObject({ status: 200 });
});

test.each([
  ['another name for this computer', { host: 'evil.example' }],
  ['another port in the name', { host: '127.0.0.1:1' }],
  ['a strange page', { origin: 'https://evil.example' }],
  ['a page without an origin of its own', { origin: 'null' }],
  ['a wrong token', { 'x-leerlandschap-token': 'b'.repeat(64) }],
  ['half a token', { 'x-leerlandschap-token': 'a'.repeat(32) }],
  ['an empty token', { 'x-leerlandschap-token': '' }],
])('%s is refused', async (_name, changes) => {
  const { post } = await startLoopback();
  const answer = await post(changes);
  expect(answer.status).toBe(403);
  expect(JSON.parse(answer.text)).toEqual({ ok: false, error: { code: 'forbidden', data: {} } });
});

test('a missing token is refused', async () => {
  const { port, good, info } = await startLoopback();
  const { 'x-leerlandschap-token': _left, ...headers } = good;
  expect((await ask(port, { headers, chunks: info })).status).toBe(403);
});

test('a form of another page, which needs no leave to be sent, is refused', async () => {
  const { post } = await startLoopback();
  const answer = await post({ 'content-type': 'text/plain' });
  expect(answer.status).toBe(415);
  expect(JSON.parse(answer.text)).toMatchObject({ error: { code: 'bad-input' } });
});

const fill = Buffer.alloc(2_000_000, 32);
const tooMuch = Array.from({ length: Math.ceil(bodyLimit / fill.length) + 1 }, () => fill);

test.each([
  ['and says so', { 'content-length': String(tooMuch.length * fill.length) }],
  ['and does not say so', { 'transfer-encoding': 'chunked' }],
])('a body that is too large %s is refused with an answer', async (_how, changes) => {
  const { post } = await startLoopback();
  const answer = await post(changes, tooMuch);
  expect(answer.status).toBe(413);
  expect(JSON.parse(answer.text)).toMatchObject({ error: { code: 'body-too-large' } });
  expect(await post({})).toMatchObject({ status: 200 });
});

test('someone who goes on sending for ever is cut off', async () => {
  const { post } = await startLoopback();
  const endless = Array.from({ length: 5 }, () => tooMuch).flat();
  const answer = await post({ 'transfer-encoding': 'chunked' }, endless).catch(String);
  if (typeof answer === 'string') expect(answer).toMatch(/EPIPE|ECONNRESET|hang up/);
  else expect(answer.status).toBe(413);
});

test('both windows get the same fences', () => {
  expect(contentSecurityPolicy).toBe(windowPolicy);
});

test.each(['', '{', '[]', '"text"', 'null', '\u0000'])('the body %j is bad input', async (body) => {
  const { post } = await startLoopback();
  const answer = await post({}, [Buffer.from(body)]);
  expect(JSON.parse(answer.text).ok).toBe(false);
  expect(JSON.parse(answer.text).error.code).toMatch(/^(bad-input|unknown-call)$/);
});

test('files outside the page are not to be had, and the page comes with its fences', async () => {
  const { port, folder, good } = await startLoopback();
  mkdirSync(join(folder, 'page', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'page', 'assets', 'a.js'), 'let a;');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const get = (path: string, method = 'GET') =>
    ask(port, { method, path, headers: { host: good.host } });
  const page = await get('/');
  expect(page).toMatchObject({ status: 200, text: '<!doctype html>' });
  expect(page.headers).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': contentSecurityPolicy,
    'content-type': 'text/html; charset=utf-8',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  expect((await get('/assets/a.js')).headers['content-type']).toMatch(/javascript/);
  expect(await get('/', 'HEAD')).toMatchObject({ status: 200, text: '' });
  expect(await get('/', 'PUT')).toMatchObject({ status: 405 });
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/../../secret.txt',
    '/%00',
    '/%',
    '//etc/passwd',
  ]) {
    const answer = await get(path);
    expect(answer.status, path).toBe(404);
    expect(answer.text).not.toContain('secret');
  }
  expect((await ask(port, { method: 'GET', path: '/', headers: { host: 'evil' } })).status).toBe(
    403,
  );
});

test('the desktop channel answers only its own page', async () => {
  let calls = 0;
  const handle = handleIpcCall(
    (event: { url: string }) => event.url === 'app://page/',
    async () => {
      calls++;
      return { ok: true, value: {} };
    },
  );
  const answer = await handle({ url: 'https://evil.example/' }, 'library.list', {});
  expect(answer).toEqual({ ok: false, error: { code: 'forbidden', data: {} } });
  expect(calls).toBe(0);
  expect(await handle({ url: 'app://page/' }, 'library.list', {})).toMatchObject({ ok: true });
});
