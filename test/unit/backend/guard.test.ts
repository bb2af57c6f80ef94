import { expect, test } from 'vitest';
import { commandFor } from '../../../electron/localhost/browser.ts';
import { type Asked, bodyLimit, guardCall, guardHost } from '../../../electron/localhost/guard.ts';

const expected = { port: 4321, token: 'secret' };
const good: Asked = {
  method: 'POST',
  host: '127.0.0.1:4321',
  origin: 'http://127.0.0.1:4321',
  token: 'secret',
  contentType: 'application/json',
  length: '20',
};

test.each([
  ['the page', {}],
  ['a program that is no browser', { origin: undefined }],
  ['a longer content type', { contentType: 'application/json; charset=utf-8' }],
  ['a body without a length', { length: undefined }],
  ['the largest body', { length: String(bodyLimit) }],
] satisfies [string, Partial<Asked>][])('%s is let in', (_name, changes) => {
  expect(guardCall({ ...good, ...changes }, expected)).toBeUndefined();
});

test.each([
  [{ method: 'GET' }, 405, 'forbidden'],
  [{ method: undefined }, 405, 'forbidden'],
  [{ method: 'OPTIONS' }, 405, 'forbidden'],
  [{ host: undefined }, 403, 'forbidden'],
  [{ host: 'localhost:4321' }, 403, 'forbidden'],
  [{ host: '127.0.0.1' }, 403, 'forbidden'],
  [{ host: '127.0.0.1:4321.evil.example' }, 403, 'forbidden'],
  [{ origin: 'null' }, 403, 'forbidden'],
  [{ origin: '' }, 403, 'forbidden'],
  [{ origin: 'https://127.0.0.1:4321' }, 403, 'forbidden'],
  [{ origin: 'http://127.0.0.1:4322' }, 403, 'forbidden'],
  [{ token: undefined }, 403, 'forbidden'],
  [{ token: '' }, 403, 'forbidden'],
  [{ token: 'secre' }, 403, 'forbidden'],
  [{ token: 'secrets' }, 403, 'forbidden'],
  [{ token: 'sécret' }, 403, 'forbidden'],
  [{ contentType: undefined }, 415, 'bad-input'],
  [{ contentType: 'text/plain' }, 415, 'bad-input'],
  [{ contentType: 'application/jsonp' }, 415, 'bad-input'],
  [{ length: String(bodyLimit + 1) }, 413, 'body-too-large'],
] satisfies [Partial<Asked>, number, string][])(
  '%j is refused with %i',
  (changes, status, code) => {
    expect(guardCall({ ...good, ...changes }, expected)).toEqual({ status, code });
  },
);

test('who has no token learns nothing about what else is wrong', () => {
  const asked = { ...good, token: 'x', contentType: 'text/plain', length: '999999999' };
  expect(guardCall(asked, expected)).toEqual({ status: 403, code: 'forbidden' });
});

test('the page too is only given under its own address', () => {
  expect(guardHost('127.0.0.1:4321', 4321)).toBeUndefined();
  expect(guardHost('evil.example:4321', 4321)).toEqual({ status: 403, code: 'forbidden' });
});

test('the address is handed to the browser as one argument and never to a shell', () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    const [command, args] = commandFor('http://127.0.0.1:1/#token=a&open=b', platform);
    expect(command).not.toMatch(/cmd|sh$/);
    expect(args.at(-1)).toBe('http://127.0.0.1:1/#token=a&open=b');
  }
});
