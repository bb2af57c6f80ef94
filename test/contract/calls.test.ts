import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type CallName, callNames, calls } from '../../shared/contract/calls.ts';
import { errorCodes, type Reply } from '../../shared/contract/reply.ts';
import { bodyWith, newerBody } from '../support/designs.ts';
import { hosts, type MakeHost } from '../support/hosts.ts';
import { callCases, makeWorld, other, second, type World } from './call-cases.ts';

type AnyCase = {
  good: { input: (world: World) => unknown; holds: (value: unknown, world: World) => boolean };
  bad: { input: (world: World) => unknown; code: string };
};

function caseOf(name: CallName): AnyCase {
  return callCases[name] as unknown as AnyCase; // the table itself is typed row by row
}

function codeOf(reply: Reply<unknown>): string {
  return reply.ok ? 'ok' : reply.error.code;
}

function got<Value>(reply: Reply<unknown>): Value {
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.value as Value; // the output schema was checked by the table's own cases
}

function describeHost(name: string, makeHost: MakeHost): void {
  const start = async (): Promise<World> => makeWorld(await makeHost());

  describe(`calls ${name}`, () => {
    test.each(callNames)('%s answers with its own shape', async (call) => {
      const world = await start();
      const { good } = caseOf(call);
      const reply = await world.call(call, await good.input(world));
      expect(reply).toMatchObject({ ok: true });
      const value = v.parse(calls[call].output, got(reply));
      expect(value, 'nothing beyond its shape').toEqual(got(reply));
      expect(good.holds(value, world), JSON.stringify(value)).toBe(true);
    });

    test.each(callNames)('%s refuses in the closed list of reasons', async (call) => {
      const world = await start();
      const { bad } = caseOf(call);
      const reply = await world.call(call, await bad.input(world));
      expect(codeOf(reply)).toBe(bad.code);
      expect(errorCodes).toContain(codeOf(reply));
    });

    test.each(['project.destroy', '__proto__', 'constructor', 'toString', '', 7, null])(
      'the call name %j is unknown',
      async (call) => {
        const { call: ask } = await start();
        expect(codeOf(await ask(call, {}))).toBe('unknown-call');
      },
    );

    test('a wrong input is named by its place', async () => {
      const { call } = await start();
      const reply = await call('project.save', { id: 'a', body: 'b', baseRevision: 'one' });
      expect(reply).toMatchObject({
        error: { code: 'bad-input', data: { path: 'baseRevision', reason: 'wrong-type' } },
      });
    });

    test('a design that does not parse is not saved', async () => {
      const { call, id } = await start();
      const body = second.replace('"kind": "note"', '"kind": "nothing"');
      const reply = await call('project.save', { id, body, baseRevision: 2 });
      expect(codeOf(reply)).toBe('file-damaged');
      expect(got(await call('project.open', { id }))).toMatchObject({ revision: 2 });
    });

    test('saving the same bytes again makes no revision, also from an older base', async () => {
      const { call, id } = await start();
      const held = got<{ body: string }>(await call('project.open', { id })).body;
      const reply = await call('project.save', { id, body: held, baseRevision: 1 });
      expect(got(reply)).toMatchObject({ revision: 2 });
    });

    test('a design of a newer program is kept byte for byte and never written over', async () => {
      const { call } = await start();
      const base64 = Buffer.from(newerBody('moon', 'Moon')).toString('base64');
      const opened = got<{ id: string }>(await call('file.import', { name: 'm', base64 }));
      expect(opened).toMatchObject({ readOnly: true, body: newerBody('moon', 'Moon') });
      const save = { id: opened.id, body: second, baseRevision: 1 };
      expect(codeOf(await call('project.save', save))).toBe('read-only');
      const copy = await call('project.duplicate', { id: opened.id, title: 'Moon 2' });
      const { id } = got<{ id: string }>(copy);
      const read = got<{ body: string }>(await call('project.open', { id }));
      expect(JSON.parse(read.body)).toMatchObject({ title: 'Moon 2', orbit: { far: true } });
    });

    test('a path that nobody chose is not opened, by whatever detour', async () => {
      const { call, backend, folder, file } = await start();
      const chosen = join(folder, 'desk', 'chosen.leer');
      writeFileSync(chosen, other);
      backend.grant(chosen);
      const detour = join(folder, 'desk', 'detour.leer');
      symlinkSync(file, detour);
      for (const path of [file, detour, join(chosen, '..', 'orchard.leer'), '/etc/passwd', '']) {
        expect(codeOf(await call('file.open-path', { path }))).toBe('path-not-granted');
      }
      expect(codeOf(await call('file.open-path', { path: chosen }))).toBe('ok');
    });

    test('without dialogs it says so', async () => {
      const { call } = await makeHost({ dialogs: undefined });
      expect(codeOf(await call('file.open', {}))).toBe('no-dialog');
      expect(got(await call('system.info', {}))).toMatchObject({ canPickFiles: false });
    });

    test('a dialog that was closed changes nothing', async () => {
      const { call, id } = await start();
      expect(got(await call('file.open', {}))).toEqual({ canceled: true, opened: null });
      const saved = await call('file.save-as', { id, revision: 2 });
      expect(got(saved)).toEqual({ canceled: true, path: null });
    });

    test('a file that someone else changed stays, and ours goes on beside it', async () => {
      const { call, answers, id, file } = await start();
      answers.save = file;
      await call('file.save-as', { id, revision: 2 });
      const theirs = bodyWith('theirs', 'Theirs', 'their words');
      writeFileSync(file, theirs);
      const written = await call('file.write-linked', { id, revision: 2 });
      const { conflictCopy } = got<{ conflictCopy: string }>(written);
      expect(readFileSync(file, 'utf8')).toBe(theirs);
      expect(conflictCopy).toMatch(/orchard \(conflict \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\)\.leer$/);
      expect(readFileSync(conflictCopy, 'utf8')).toContain('sourdough');
      const again = await call('file.write-linked', { id, revision: 2 });
      expect(got(again)).toEqual({ path: conflictCopy, conflictCopy: null });
    });

    test('a linked file opens its own design, and its outside change becomes a revision', async () => {
      const { call, answers, id, file } = await start();
      answers.save = file;
      await call('file.save-as', { id, revision: 2 });
      const same = await call('file.open-path', { path: file });
      expect(got(same)).toMatchObject({ id, revision: 2 });
      writeFileSync(file, bodyWith('x', 'Changed outside', 'rye'));
      const changed = await call('file.open-path', { path: file });
      expect(got(changed)).toMatchObject({ id, revision: 3, linkedTo: file });
      expect(codeOf(await call('project.revision', { id, revision: 2 }))).toBe('ok');
      const written = await call('file.write-linked', { id, revision: 3 });
      expect(got(written)).toMatchObject({ conflictCopy: null });
    });

    test('a design that is here already comes in as a second one', async () => {
      const { call } = await start();
      const input = { name: 'o.leer', base64: Buffer.from(other).toString('base64') };
      const one = got<{ id: string }>(await call('file.import', input));
      const two = got<{ id: string }>(await call('file.import', input));
      expect(two.id).not.toBe(one.id);
    });
  });
}

for (const [name, makeHost] of Object.entries(hosts)) describeHost(name, makeHost);
