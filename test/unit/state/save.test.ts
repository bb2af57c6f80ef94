import { beforeEach, expect, test, vi } from 'vitest';
import { useDesign } from '../../../renderer/state/design-store.ts';
import { saveNow, startSaving, useSave } from '../../../renderer/state/save.ts';
import { fail, type Reply, succeed } from '../../../shared/contract/reply.ts';
import { type Design, emptyDesign } from '../../../shared/design/design.ts';
import { parseDesign } from '../../../shared/design/parse.ts';

type Call = (name: string, input: never) => Reply<unknown> | Promise<Reply<unknown>>;

const backend = vi.hoisted(() => ({ call: (() => undefined) as unknown as Call }));
vi.mock('../../../renderer/host.ts', () => ({
  call: async (name: string, input: never) => backend.call(name, input),
}));

/** What the backend was asked to do, in order: the title it was to save, or the revision for the file. */
let asked: string[] = [];
let file: () => Reply<unknown> = () => succeed({ path: '/desk/a.leer', conflictCopy: null });
let library: (revision: number) => Reply<unknown> | Promise<Reply<unknown>> = saved;

function saved(revision: number): Reply<unknown> {
  return succeed({ id: 'a', revision, savedAt: '2026-11-05T12:00:00.000Z' });
}

function titleOf(body: string): string {
  const parsed = parseDesign(body);
  return parsed.ok ? parsed.design.title : 'damaged';
}

function lay(title: string, start: Design = useDesign.getState().history.present): void {
  useDesign.getState().apply({ ...start, title });
}

beforeEach(() => {
  asked = [];
  library = saved;
  file = () => succeed({ path: '/desk/a.leer', conflictCopy: null });
  backend.call = (name, input: { body: string; baseRevision: number; revision: number }) => {
    if (name === 'project.save') {
      asked.push(titleOf(input.body));
      return library(input.baseRevision + 1);
    }
    asked.push(`file ${input.revision}`);
    return file();
  };
  const design = emptyDesign('a', 'first');
  startSaving(design, 1, '');
  useDesign.getState().open({ id: 'a', design, readOnly: false, linkedTo: null });
});

test('nothing is saved that the backend holds already', async () => {
  expect(await saveNow()).toBe(true);
  expect(asked).toEqual([]);
});

test('it says saved only with the revision the backend gave', async () => {
  lay('second');
  const saving = saveNow();
  expect(useSave.getState()).toMatchObject({ status: 'saving', revision: 1 });
  expect(await saving).toBe(true);
  expect(useSave.getState()).toMatchObject({ status: 'clean', revision: 2 });
});

test('what is laid while it saves is saved after it, and every door waits for both', async () => {
  lay('second');
  library = (revision) => {
    if (revision === 2) lay('third');
    return saved(revision);
  };
  const [menu, button] = await Promise.all([saveNow(), saveNow()]);
  expect([menu, button]).toEqual([true, true]);
  expect(asked).toEqual(['second', 'third']);
  expect(useSave.getState()).toMatchObject({ status: 'clean', revision: 3 });
});

test('a failed save stays failed until it is tried again', async () => {
  library = () => fail('disk-full', { path: '/data' });
  lay('second');
  expect(await saveNow()).toBe(false);
  expect(useSave.getState()).toMatchObject({ status: 'failed', error: { code: 'disk-full' } });
  library = saved;
  expect(await saveNow()).toBe(true);
  expect(asked).toEqual(['second', 'second']);
  expect(useSave.getState()).toMatchObject({ status: 'clean', revision: 2, error: undefined });
});

test('undoing what could not be saved leaves nothing to save', async () => {
  library = () => fail('disk-full', { path: '/data' });
  lay('second');
  await saveNow();
  useDesign.getState().undo();
  expect(await saveNow()).toBe(true);
  expect(useSave.getState()).toMatchObject({ status: 'clean', revision: 1, error: undefined });
});

test('a linked file that could not be written is tried again, without a new revision', async () => {
  useDesign.setState({ linkedTo: '/desk/a.leer' });
  file = () => fail('cannot-write-file', { path: '/desk/a.leer' });
  lay('second');
  expect(await saveNow()).toBe(false);
  expect(useSave.getState()).toMatchObject({ status: 'failed', revision: 2 });
  file = () => succeed({ path: '/desk/a.leer', conflictCopy: null });
  expect(await saveNow()).toBe(true);
  expect(asked).toEqual(['second', 'file 2', 'file 2']);
  expect(useSave.getState()).toMatchObject({ status: 'clean', revision: 2, error: undefined });
});

test('a conflict copy becomes the file that is linked', async () => {
  useDesign.setState({ linkedTo: '/desk/a.leer' });
  const conflictCopy = '/desk/a (conflict).leer';
  file = () => succeed({ path: conflictCopy, conflictCopy });
  lay('second');
  expect(await saveNow()).toBe(true);
  expect(useDesign.getState().linkedTo).toBe(conflictCopy);
});

test('a design for reading only is never sent', async () => {
  useDesign.setState({ readOnly: true });
  lay('second');
  expect(await saveNow()).toBe(true);
  expect(asked).toEqual([]);
});
