import {
  chmodSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type Disk,
  readLimited,
  realDisk,
  realPath,
  writeAtomic,
  writeBeside,
  writeWhole,
} from '../../../electron/backend/files.ts';
import { tempDir } from '../../support/temp-dir.ts';

function failing(code: string): () => Promise<never> {
  return async () => {
    throw Object.assign(new Error(code), { code });
  };
}

/** A disk that gives out in the middle of writing a new file. */
function fullDisk(act: 'writeFile' | 'sync', code: string): Disk {
  const open: Disk['open'] = async (path, flags, mode) => {
    const handle = await realDisk.open(path, flags, mode);
    if (flags === 'wx') handle[act] = failing(code);
    return handle;
  };
  return { ...realDisk, open };
}

function fileWith(text: string): { folder: string; path: string } {
  const folder = tempDir();
  const path = join(folder, 'design.leer');
  writeFileSync(path, text);
  return { folder, path };
}

test.each([
  ['the disk is full', fullDisk('writeFile', 'ENOSPC'), 'disk-full'],
  ['the quota is used up', fullDisk('writeFile', 'EDQUOT'), 'disk-full'],
  ['the bytes do not get through', fullDisk('sync', 'EIO'), 'cannot-write-file'],
  ['nothing new may be made', { ...realDisk, open: failing('EROFS') }, 'cannot-write-file'],
  ['the name may not change', { ...realDisk, rename: failing('EPERM') }, 'cannot-write-file'],
  ['the file is locked', { ...realDisk, rename: failing('EBUSY') }, 'cannot-write-file'],
  ['the file may not be written', { ...realDisk, access: failing('EACCES') }, 'cannot-write-file'],
] satisfies [string, Disk, string][])(
  'when %s the old file stays whole',
  async (_n, disk, code) => {
    const { folder, path } = fileWith('old');
    const reply = await writeWhole(path, 'new', { disk });
    expect(reply).toEqual({ ok: false, error: { code, data: { path } } });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['design.leer']);
  },
);

test('an error that is not the disk’s is not hidden', async () => {
  const { path } = fileWith('old');
  await expect(
    writeWhole(path, 'new', { disk: { ...realDisk, rename: failing('ODD') } }),
  ).rejects.toThrow('ODD');
});

test('a write that comes back different is not called written', async () => {
  const { path } = fileWith('old');
  const rename: Disk['rename'] = async (from, to) => {
    await realDisk.rename(from, to);
    writeFileSync(path, 'mangled');
  };
  expect(await writeWhole(path, 'new', { disk: { ...realDisk, rename } })).toMatchObject({
    error: { code: 'cannot-write-file' },
  });
});

test('the whole new file is on the disk before the old one makes way', async () => {
  const { folder, path } = fileWith('old');
  const acts: string[] = [];
  const open: Disk['open'] = async (at, flags, mode) => {
    const handle = await realDisk.open(at, flags, mode);
    const sync = handle.sync.bind(handle);
    handle.sync = async () => {
      acts.push(at === folder ? 'sync folder' : 'sync file');
      await sync();
    };
    return handle;
  };
  const rename: Disk['rename'] = async (from, to) => {
    acts.push(`rename ${readFileSync(from, 'utf8')} over ${readFileSync(to, 'utf8')}`);
    await realDisk.rename(from, to);
  };
  await writeWhole(path, 'new', { disk: { ...realDisk, open, rename } });
  expect(acts).toEqual(['sync file', 'rename new over old', 'sync folder']);
  expect(readFileSync(path, 'utf8')).toBe('new');
});

test('asked at the last moment, a no leaves the file untouched', async () => {
  const { folder, path } = fileWith('theirs');
  const reply = await writeWhole(path, 'ours', { mayReplace: () => false });
  expect(reply).toEqual({ ok: true, value: 'kept' });
  expect(readFileSync(path, 'utf8')).toBe('theirs');
  expect(readdirSync(folder)).toEqual(['design.leer']);
});

test('what a stop left behind is cleaned up, what another window is writing is not', async () => {
  const { folder, path } = fileWith('old');
  const left = join(folder, '.design.leer.0123456789ab.leer-tmp');
  const young = join(folder, '.design.leer.ba9876543210.leer-tmp');
  const mine = join(folder, '.design.leer.my-own.leer-tmp');
  for (const at of [left, young, mine]) writeFileSync(at, 'x');
  for (const at of [left, mine]) utimesSync(at, 1, 1);
  await writeWhole(path, 'new');
  expect(readdirSync(folder).sort()).toEqual(
    ['.design.leer.ba9876543210.leer-tmp', '.design.leer.my-own.leer-tmp', 'design.leer'].sort(),
  );
});

test('who may read the file stays as it was', async () => {
  const { path } = fileWith('old');
  chmodSync(path, 0o640);
  await writeWhole(path, 'new');
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

test('a copy beside never replaces anything, with or without hard links', async () => {
  for (const disk of [realDisk, { ...realDisk, link: failing('EPERM') }]) {
    const { folder, path } = fileWith('one');
    const name = (count: number): string => (count === 1 ? path : join(folder, `b ${count}.leer`));
    expect(await writeBeside(name, 'two', disk)).toEqual({ ok: true, value: name(2) });
    expect(await writeBeside(name, 'three', disk)).toEqual({ ok: true, value: name(3) });
    expect(readFileSync(path, 'utf8')).toBe('one');
    expect(readFileSync(name(2), 'utf8')).toBe('two');
    expect(readdirSync(folder).sort()).toEqual(['b 2.leer', 'b 3.leer', 'design.leer']);
  }
});

test('a host without replies gets bytes written, or an error', async () => {
  const { path } = fileWith('old');
  await writeAtomic(path, Uint8Array.of(1, 2, 3));
  expect([...readFileSync(path)]).toEqual([1, 2, 3]);
  await expect(writeAtomic(join(path, 'below'), 'x')).rejects.toThrow();
});

test.each([
  ['gone', { ...realDisk, stat: failing('ENOENT') }],
  ['shut', { ...realDisk, readFile: failing('EACCES') }],
  ['on a disk that fails', { ...realDisk, readFile: failing('EIO') }],
] satisfies [string, Disk][])('a file that is %s cannot be read', async (_name, disk) => {
  const { path } = fileWith('x');
  expect(await readLimited(path, disk)).toEqual({
    ok: false,
    error: { code: 'cannot-read-file', data: { path } },
  });
});

test('a huge file is refused before it is read, and a folder is no file', async () => {
  const { folder, path } = fileWith('');
  truncateSync(path, 20_000_001);
  const disk = { ...realDisk, readFile: failing('read') };
  expect(await readLimited(path, disk)).toMatchObject({ error: { code: 'file-too-large' } });
  expect(await readLimited(folder)).toMatchObject({ error: { code: 'cannot-read-file' } });
});

test('a path is what it leads to', async () => {
  const { folder, path } = fileWith('x');
  symlinkSync(path, join(folder, 'link.leer'));
  expect(await realPath(join(folder, 'link.leer'))).toBe(path);
  expect(await realPath(`${folder}/a/../design.leer`)).toBe(path);
  expect(await realPath(`${folder}/new.leer`)).toBe(join(folder, 'new.leer'));
  expect(await realPath(`${folder}/no/where/new.leer`)).toBe(join(folder, 'no/where/new.leer'));
});
