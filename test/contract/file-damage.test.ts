import { describe, expect, test } from 'vitest';
import type { Reply } from '../../shared/contract/reply.ts';
import { errorCodes } from '../../shared/contract/reply.ts';
import { texts } from '../../shared/locales/texts.ts';
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

async function library() {
  const host = await hosts['in process']();
  const open = async (text: string | Buffer): Promise<Reply<unknown>> =>
    host.call('file.import', {
      name: 'ontwerp.leer',
      base64: Buffer.from(text).toString('base64'),
    });
  return { open, list: () => host.call('library.list', {}) };
}

function expectRefused(reply: Reply<unknown>, about: string) {
  expect(reply.ok, about).toBe(false);
  if (reply.ok) return;
  const { code, data } = reply.error;
  expect(errorCodes).toContain(code);
  expect(texts.nl[`error.${code}`], code).toBeTruthy();
  expect(data, about).toHaveProperty('reason');
  expect(texts.en[`error.reason.${data.reason}`], String(data.reason)).toBeTruthy();
}

describe('a damaged file is refused with code, path and reason, and changes nothing:', () => {
  test('cut off at every 100th byte', async () => {
    const { open, list } = await library();
    let cuts = 0;
    for (let length = 0; length < whole.length - 2; length += 100, cuts++) {
      expectRefused(await open(whole.slice(0, length)), `cut at ${length}`);
    }
    expect(cuts).toBeGreaterThan(80);
    expect(await list()).toEqual({ ok: true, value: [] });
  });

  test('with every field in turn given a wrong type', async () => {
    const { open, list } = await library();
    const paths = pathsOf(JSON.parse(whole));
    expect(paths.length).toBeGreaterThan(400);
    for (const path of paths) {
      const text = changed(path, (parent, key) => {
        const before = parent[key];
        parent[key] = typeof before === 'object' ? 7 : { wrong: true };
      });
      const reply = await open(text);
      expectRefused(reply, written(path));
      if (!reply.ok && reply.error.code === 'file-damaged') {
        expect(written(path).startsWith(String(reply.error.data.path)), written(path)).toBe(true);
      }
    }
    expect(await list()).toEqual({ ok: true, value: [] });
  });

  test('with every field in turn left out', async () => {
    const { open, list } = await library();
    const paths = pathsOf(JSON.parse(whole)).filter((path) => !isOptional(path));
    expect(paths.length).toBeGreaterThan(200);
    for (const path of paths) {
      const text = changed(path, (parent, key) => Reflect.deleteProperty(parent, key));
      expectRefused(await open(text), written(path));
    }
    expect(await list()).toEqual({ ok: true, value: [] });
  });

  test.each<[string, () => string | Buffer, string]>([
    ['50 MB large', () => Buffer.alloc(50_000_000, ' '), 'file-too-large'],
    ['nested 10,000 deep', () => `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'file-too-deep'],
    [
      'with __proto__ keys',
      () => whole.replace('"elements"', '"__proto__":{"a":1},"elements"'),
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
    const { open, list } = await library();
    const reply = await open(make());
    expect(reply).toMatchObject({ ok: false, error: { code } });
    expectRefused(reply, code);
    expect(await list()).toEqual({ ok: true, value: [] });
    expect(({} as Json).a).toBeUndefined();
  });
});

test('the same file without damage opens', async () => {
  const { open, list } = await library();
  expect((await open(whole)).ok).toBe(true);
  expect(await list()).toMatchObject({ ok: true, value: [{ elements: 24 }] });
});
