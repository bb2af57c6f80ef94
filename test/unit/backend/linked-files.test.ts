import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realDisk } from '../../../electron/backend/files.ts';
import { conflictName, suggestedName } from '../../../electron/backend/linked-files.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import { embedInPng } from '../../../shared/export/png.ts';
import { renderSvg } from '../../../shared/export/svg.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { bodyWith, designWith } from '../../support/designs.ts';
import { testBackend } from '../../support/hosts.ts';

/** A design that is linked to a file, on a disk that can be told to fail. */
async function makeLinked() {
  const trouble: { code?: string } = {};
  const rename: typeof realDisk.rename = async (from, to) => {
    if (trouble.code) throw Object.assign(new Error(trouble.code), { code: trouble.code });
    await realDisk.rename(from, to);
  };
  const { backend, folder, answers } = testBackend({ disk: { ...realDisk, rename } });
  const path = join(folder, 'desk', 'mine.leer');
  answers.save = path;
  const { dispatch } = backend;
  const base64 = Buffer.from(bodyWith('mine', 'Mine', 'one')).toString('base64');
  await dispatch('file.import', { name: 'mine.leer', base64 });
  const saved = await dispatch('file.save-as', { id: 'mine', revision: 1 });
  expect(saved).toMatchObject({ ok: true, value: { path } });
  const save = (revision: number, text: string): Promise<Reply<unknown>> =>
    dispatch('project.save', {
      id: 'mine',
      body: bodyWith('mine', 'Mine', text),
      baseRevision: revision,
    });
  const write = (revision: number) => dispatch('file.write-linked', { id: 'mine', revision });
  const desk = (): string[] => readdirSync(join(folder, 'desk')).sort();
  return { dispatch, backend, answers, folder, path, trouble, save, write, desk };
}

test('a full disk fails one write, and the next is no conflict', async () => {
  const { path, trouble, save, write, desk } = await makeLinked();
  await save(1, 'two');
  trouble.code = 'ENOSPC';
  expect(await write(2)).toEqual({ ok: false, error: { code: 'disk-full', data: { path } } });
  expect(readFileSync(path, 'utf8')).toContain('"one"');
  trouble.code = 'EACCES';
  await save(2, 'three');
  expect(await write(3)).toMatchObject({ error: { code: 'cannot-write-file', data: { path } } });
  delete trouble.code;
  expect(await write(3)).toMatchObject({ value: { path, conflictCopy: null } });
  expect(readFileSync(path, 'utf8')).toContain('"three"');
  expect(desk()).toEqual(['mine.leer']);
});

test('writes that overlap end with the newest and without a conflict', async () => {
  const { path, save, write, desk } = await makeLinked();
  const writes: Promise<Reply<unknown>>[] = [];
  for (let revision = 1; revision < 8; revision++) {
    await save(revision, `text ${revision}`);
    writes.push(write(revision + 1));
  }
  for (const reply of await Promise.all(writes)) {
    expect(reply).toMatchObject({ value: { conflictCopy: null } });
  }
  expect(readFileSync(path, 'utf8')).toContain('text 7');
  expect(desk()).toEqual(['mine.leer']);
});

test('a file that was taken away is written again', async () => {
  const { path, save, write } = await makeLinked();
  await save(1, 'two');
  rmSync(path);
  expect(await write(2)).toMatchObject({ value: { path, conflictCopy: null } });
  expect(existsSync(path)).toBe(true);
});

test('a folder that was taken away is told, and the library keeps the work', async () => {
  const { dispatch, folder, path, save, write } = await makeLinked();
  await save(1, 'two');
  rmSync(join(folder, 'desk'), { recursive: true });
  expect(await write(2)).toMatchObject({ error: { code: 'cannot-write-file', data: { path } } });
  expect(await dispatch('project.open', { id: 'mine' })).toMatchObject({ value: { revision: 2 } });
});

test('a second conflict in the same second gets a name of its own', () => {
  const at = new Date(2026, 10, 5, 9, 3, 7);
  const name = conflictName('/desk/plan.v2.leer', at, 1);
  expect(name).toBe(join('/desk', 'plan.v2 (conflict 2026-11-05 09.03.07).leer'));
  expect(conflictName('/desk/plan.v2.leer', at, 2)).toBe(name.replace('.leer', ' 2.leer'));
});

test.each([
  ['Leren: wat / hoe?', 'Leren wat hoe.leer'],
  ['...', 'leerlandschap.leer'],
  ['', 'leerlandschap.leer'],
  ['a'.repeat(400), `${'a'.repeat(80)}.leer`],
])('the title %j is offered as %j', (title, name) => {
  expect(suggestedName(title)).toBe(name);
});

test('a link that is made to point elsewhere after it was chosen is not followed', async () => {
  const { backend, dispatch, folder } = await makeLinked();
  const chosen = join(folder, 'desk', 'chosen.leer');
  const secret = join(folder, 'secret.leer');
  writeFileSync(secret, bodyWith('secret', 'Secret'));
  writeFileSync(chosen, bodyWith('chosen', 'Chosen'));
  backend.grant(chosen);
  rmSync(chosen);
  symlinkSync(secret, chosen);
  expect(await dispatch('file.open-path', { path: chosen })).toMatchObject({
    error: { code: 'path-not-granted' },
  });
});

test('a file that is damaged outside the program leaves the design alone', async () => {
  const { dispatch, path } = await makeLinked();
  writeFileSync(path, '{"format": "leerlandschap"');
  expect(await dispatch('file.open-path', { path })).toMatchObject({
    error: { code: 'file-not-json', data: { line: 1 } },
  });
  expect(await dispatch('project.open', { id: 'mine' })).toMatchObject({ value: { revision: 1 } });
});

test('one file belongs to one design', async () => {
  const { dispatch, path } = await makeLinked();
  const made = await dispatch('project.duplicate', { id: 'mine', title: 'Copy' });
  const { id } = (made as unknown as { value: { id: string } }).value; // asserted by what follows
  await dispatch('file.save-as', { id, revision: 1 });
  expect(await dispatch('project.open', { id })).toMatchObject({ value: { linkedTo: path } });
  expect(await dispatch('project.open', { id: 'mine' })).toMatchObject({
    value: { linkedTo: null },
  });
});

test('a design in a picture comes out of it, and the picture is not linked', async () => {
  const { backend, dispatch, folder } = await makeLinked();
  const design = designWith('drawn', 'Drawn', 'in ink & "paint"');
  const t = translator('nl');
  const svg = join(folder, 'desk', 'drawn.leer.svg');
  const png = join(folder, 'desk', 'drawn.leer.png');
  const blank = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
    'base64',
  );
  writeFileSync(svg, renderSvg(design, { t, language: 'nl', embed: true }));
  writeFileSync(png, embedInPng(blank, bodyWith('drawn', 'Drawn', 'in ink & "paint"')));
  for (const path of [svg, png]) {
    backend.grant(path);
    expect(await dispatch('file.open-path', { path })).toMatchObject({
      value: { linkedTo: null, body: bodyWith('drawn', 'Drawn', 'in ink & "paint"') },
    });
  }
  writeFileSync(svg, renderSvg(design, { t, language: 'nl', embed: false }));
  writeFileSync(png, blank);
  for (const path of [svg, png]) {
    expect(await dispatch('file.open-path', { path })).toMatchObject({
      error: { code: 'no-design-inside' },
    });
  }
});

test('bytes that are no text are refused and not repaired', async () => {
  const { dispatch } = await makeLinked();
  const base64 = Buffer.from([0x7b, 0xff, 0xfe, 0x7d]).toString('base64');
  expect(await dispatch('file.import', { name: 'x.leer', base64 })).toMatchObject({
    error: { code: 'file-not-json' },
  });
});
