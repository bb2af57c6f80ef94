import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../shared/contract/reply.ts';
import { errorCodes } from '../../shared/contract/reply.ts';
import { texts } from '../../shared/locales/texts.ts';
import { bodyWith } from '../support/designs.ts';
import { hosts } from '../support/hosts.ts';
import { textOf } from '../support/structure.ts';

const whole = textOf('test/fixtures/designs/v1-studieclub.leer');
type Json = Record<string, unknown>;
type Path = readonly (string | number)[];

/** Every field of the file, from the outside in. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [here, ...pathsOf(inner, here)];
  });
}

function changed(path: Path, change: (parent: Json, key: string) => void): string {
  const copy: Json = JSON.parse(whole);
  const parent = path.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, copy); // every step of a path leads into an object
  change(parent, String(path.at(-1)));
  return JSON.stringify(copy);
}

const written = (path: Path) =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');

const optional = new Set(['title', 'width', 'height', 'element']);
/** Fields a file can do without: attributes, own names, and members of lists. */
const isOptional = (path: Path) =>
  typeof path.at(-1) === 'number' ||
  path.at(-2) === 'attributes' ||
  (path.length > 1 && optional.has(String(path.at(-1))));

/** A library that holds a design already, so that there is something to be left alone. */
async function library() {
  const { call, backend, folder } = await hosts['in process']();
  const own = bodyWith('own', 'Own', 'untouched');
  const made = await call('file.import', {
    name: 'own.leer',
    base64: Buffer.from(own).toString('base64'),
  });
  expect(made).toMatchObject({ ok: true, value: { id: 'own', revision: 1 } });
  const listed = await call('library.list', {});
  const open = async (text: string | Buffer): Promise<Reply<unknown>> =>
    call('file.import', { name: 'ontwerp.leer', base64: Buffer.from(text).toString('base64') });
  /** The way a double-clicked file goes. */
  const openFile = async (bytes: string | Buffer): Promise<Reply<unknown>> => {
    const path = join(folder, 'desk', 'ontwerp.leer');
    writeFileSync(path, bytes);
    backend.grant(path);
    const reply = await call('file.open-path', { path });
    expect(readFileSync(path).equals(Buffer.from(bytes)), 'the file itself').toBe(true);
    return reply;
  };
  const expectUnchanged = async () => {
    expect(await call('library.list', {})).toEqual(listed);
    expect(await call('project.open', { id: 'own' })).toMatchObject({
      value: { body: own, revision: 1 },
    });
    expect(await call('project.revisions', { id: 'own' })).toMatchObject({ value: [{}] });
  };
  return { call, open, openFile, expectUnchanged };
}

function expectRefused(reply: Reply<unknown>, about: string) {
  expect(reply.ok, about).toBe(false);
  if (reply.ok) return;
  const { code, data } = reply.error;
  expect(errorCodes).toContain(code);
  expect(texts.nl[`error.${code}`], code).toBeTruthy();
  expect(data, about).toMatchObject({ path: expect.any(String), reason: expect.any(String) });
  expect(texts.en[`error.reason.${data.reason}`], String(data.reason)).toBeTruthy();
}

/** The very field, and not only somewhere near it. */
function expectPlace(reply: Reply<unknown>, path: Path) {
  if (!reply.ok) expect(reply.error.data.path).toBe(written(path));
}

const nested = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;

describe('a damaged file is refused with code, path and reason, and changes nothing:', () => {
  test('cut off at every 100th byte', async () => {
    const { open, expectUnchanged } = await library();
    let cuts = 0;
    for (let length = 0; length < whole.length - 2; length += 100, cuts++) {
      expectRefused(await open(whole.slice(0, length)), `cut at ${length}`);
    }
    expect(cuts).toBeGreaterThan(80);
    await expectUnchanged();
  });

  test('with every field in turn given a wrong type', async () => {
    const { open, expectUnchanged } = await library();
    const paths = pathsOf(JSON.parse(whole));
    expect(paths.length).toBeGreaterThan(400);
    for (const path of paths) {
      const text = changed(path, (parent, key) => {
        const before = parent[key];
        parent[key] = typeof before === 'object' ? 7 : { wrong: true };
      });
      const reply = await open(text);
      expectRefused(reply, written(path));
      expectPlace(reply, path);
    }
    await expectUnchanged();
  });

  test('with every field in turn left out', async () => {
    const { open, expectUnchanged } = await library();
    const paths = pathsOf(JSON.parse(whole)).filter((path) => !isOptional(path));
    expect(paths.length).toBeGreaterThan(200);
    for (const path of paths) {
      const text = changed(path, (parent, key) => Reflect.deleteProperty(parent, key));
      const reply = await open(text);
      expectRefused(reply, written(path));
      expectPlace(reply, path);
    }
    await expectUnchanged();
  });

  test.each<[string, () => string | Buffer, string]>([
    ['50 MB large', () => Buffer.alloc(50_000_000, ' '), 'file-too-large'],
    ['nested 10,000 deep', () => nested, 'file-too-deep'],
    [
      'nested 10,000 deep in a field that a newer program may have added',
      () => whole.replace('"elements"', `"later":${nested},"elements"`),
      'file-too-deep',
    ],
    [
      'with __proto__ keys',
      () => whole.replace('"elements"', '"__proto__":{"a":1},"elements"'),
      'file-damaged',
    ],
    [
      'with a __proto__ key written in another way',
      () => whole.replace('"elements"', '"\\u005f_proto__":{"a":1},"elements"'),
      'file-damaged',
    ],
    [
      'with a constructor key inside a card',
      () => whole.replace('"kind"', '"constructor":{},"kind"'),
      'file-damaged',
    ],
    [
      'with two cards of one id',
      () => whole.replace('"id": "research"', '"id": "growers"'),
      'file-damaged',
    ],
    [
      'with a line to nothing',
      () => whole.replace('"to": "mirror"', '"to": "nobody"'),
      'file-damaged',
    ],
    [
      'with a line the grammar forbids',
      () => whole.replace('"type": "follows"', '"type": "steeredBy"'),
      'file-damaged',
    ],
  ])('%s', async (_name, make, code) => {
    const { open, openFile, expectUnchanged } = await library();
    for (const reply of [await open(make()), await openFile(make())]) {
      expect(reply).toMatchObject({ ok: false, error: { code } });
      expectRefused(reply, code);
    }
    await expectUnchanged();
    expect(({} as Json).a).toBeUndefined();
  });
});

test('what a person may leave out is left out, or the line that hangs on it is named', async () => {
  const paths = pathsOf(JSON.parse(whole)).filter(isOptional);
  expect(paths.length).toBeGreaterThan(150);
  const { open } = await library();
  let opened = 0;
  for (const path of paths) {
    const text = changed(path, (parent, key) => {
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else Reflect.deleteProperty(parent, key);
    });
    const reply = await open(text);
    if (reply.ok) opened++;
    else expect(reply.error.data, written(path)).toMatchObject({ reason: 'dangling' });
  }
  expect(opened).toBeGreaterThan(paths.length * 0.8);
});

test('the same file without damage opens', async () => {
  const { call, open, openFile } = await library();
  expect((await open(whole)).ok).toBe(true);
  expect((await openFile(whole)).ok).toBe(true);
  const listed = await call('library.list', { query: 'studieclub' });
  expect(listed).toMatchObject({ ok: true, value: [{ elements: 24 }, { elements: 24 }] });
});
