import { createHash, randomBytes } from 'node:crypto';
import * as nodeFiles from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fail, type Reply, succeed } from '../../shared/contract/reply.ts';
import { limits } from '../../shared/design/schema.ts';
import { diskFailure } from './failures.ts';

/** The few acts on the disk that are needed here, so that a test can put a full disk in their place. */
export type Disk = Pick<
  typeof nodeFiles,
  | 'chmod'
  | 'access'
  | 'link'
  | 'open'
  | 'readFile'
  | 'readdir'
  | 'realpath'
  | 'rename'
  | 'rm'
  | 'stat'
>;
export const realDisk: Disk = nodeFiles;

export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where a path really leads, also when the file is not there yet: no `..`, no symbolic link left in it. */
export async function realPath(path: string, disk: Disk = realDisk): Promise<string> {
  const whole = resolve(path);
  try {
    return await disk.realpath(whole);
  } catch {
    // Not there yet, or not to be seen; reading or writing will say which.
  }
  try {
    return join(await disk.realpath(dirname(whole)), basename(whole));
  } catch {
    return whole;
  }
}

export async function readLimited(path: string, disk: Disk = realDisk): Promise<Reply<Uint8Array>> {
  try {
    const found = await disk.stat(path);
    if (!found.isFile()) return fail('cannot-read-file', { path });
    // Before reading, so that a huge file never fills the memory.
    if (found.size > limits.bytes) return fail('file-too-large', { path, reason: 'too-large' });
    return succeed(await disk.readFile(path));
  } catch (error) {
    const failure = diskFailure(error, path, 'read');
    if (failure) return failure;
    throw error;
  }
}

/** Undefined when there is no file. */
export async function hashOnDisk(path: string, disk: Disk = realDisk): Promise<string | undefined> {
  try {
    return hashOf(await disk.readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

type WriteOptions = {
  readonly disk?: Disk;
  /** Asked at the last moment before the old file makes way; false leaves it untouched. */
  readonly mayReplace?: (hash: string | undefined) => boolean;
};

/** The file holds all of the old bytes or all of the new, whenever the power goes. */
export async function writeWhole(
  path: string,
  text: string | Uint8Array,
  { disk = realDisk, mayReplace = () => true }: WriteOptions = {},
): Promise<Reply<'written' | 'kept'>> {
  return writing(path, () => replaceFile(path, text, disk, mayReplace));
}

async function replaceFile(
  path: string,
  text: string | Uint8Array,
  disk: Disk,
  mayReplace: (hash: string | undefined) => boolean,
): Promise<Reply<'written' | 'kept'>> {
  await cleanLeftovers(path, disk);
  const mode = await modeOf(path, disk);
  return viaTemporary(path, text, disk, async (temporary) => {
    if (mode !== undefined) await disk.chmod(temporary, mode);
    if (!mayReplace(await hashOnDisk(path, disk))) return succeed('kept');
    await disk.rename(temporary, path);
    await syncFolder(dirname(path), disk);
    const isThere = (await hashOnDisk(path, disk)) === hashOf(text);
    return isThere ? succeed('written') : fail('cannot-write-file', { path });
  });
}

/** For a host without replies: throws what the disk says. */
export async function writeAtomic(
  path: string,
  bytes: string | Uint8Array,
  disk: Disk = realDisk,
): Promise<void> {
  const written = await replaceFile(path, bytes, disk, () => true);
  if (!written.ok) throw new Error(`${path}: read back differently`);
}

/** Writes the bytes under the first free name; never over anything. Gives the path used. */
export async function writeBeside(
  nameFor: (count: number) => string,
  text: string | Uint8Array,
  disk: Disk = realDisk,
): Promise<Reply<string>> {
  return writing(nameFor(1), () =>
    viaTemporary(nameFor(1), text, disk, async (temporary) => {
      for (let count = 1; ; count++) {
        const path = nameFor(count);
        if (!(await linkNew(temporary, path, text, disk))) continue;
        await syncFolder(dirname(path), disk);
        return succeed(path);
      }
    }),
  );
}

/** False when the name is taken. */
async function linkNew(
  temporary: string,
  path: string,
  text: string | Uint8Array,
  disk: Disk,
): Promise<boolean> {
  try {
    await disk.link(temporary, path);
    return true;
  } catch (error) {
    if (hasCode(error, /^EEXIST$/)) return false;
    if (!hasCode(error, /^(EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|EINVAL)$/)) throw error;
  }
  // Memory sticks know no hard links; a plain new file is the next best.
  try {
    await writeNew(path, text, disk);
    return true;
  } catch (error) {
    if (hasCode(error, /^EEXIST$/)) return false;
    throw error;
  }
}

async function viaTemporary<Value>(
  path: string,
  text: string | Uint8Array,
  disk: Disk,
  use: (temporary: string) => Promise<Reply<Value>>,
): Promise<Reply<Value>> {
  const name = `${temporaryStart(path)}${randomBytes(6).toString('hex')}.leer-tmp`;
  const temporary = join(dirname(path), name);
  try {
    await writeNew(temporary, text, disk);
    return await use(temporary);
  } finally {
    await disk.rm(temporary, { force: true });
  }
}

async function writeNew(path: string, text: string | Uint8Array, disk: Disk): Promise<void> {
  const file = await disk.open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Cut short, as the whole name may already be as long as a disk allows. */
function temporaryStart(path: string): string {
  return `.${basename(path).slice(0, 40)}.`;
}

/** Left by a stop in the middle of a write. Young ones may belong to another window that is writing now. */
async function cleanLeftovers(path: string, disk: Disk): Promise<void> {
  const start = temporaryStart(path);
  for (const name of await disk.readdir(dirname(path))) {
    if (!name.startsWith(start) || !/^[0-9a-f]{12}\.leer-tmp$/.test(name.slice(start.length))) {
      continue;
    }
    const leftover = join(dirname(path), name);
    const age = Date.now() - (await disk.stat(leftover)).mtimeMs;
    if (age > 60_000) await disk.rm(leftover, { force: true });
  }
}

/** A file that may not be written must not be replaced either, which a rename would do. */
async function modeOf(path: string, disk: Disk): Promise<number | undefined> {
  try {
    await disk.access(path, nodeFiles.constants.W_OK);
    return (await disk.stat(path)).mode & 0o777;
  } catch (error) {
    if (hasCode(error, /^ENOENT$/)) return undefined;
    throw error;
  }
}

/** Makes the new name itself survive a power cut; Windows cannot open a folder and does this by itself. */
async function syncFolder(folder: string, disk: Disk): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await disk.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!hasCode(error, /^(EINVAL|ENOTSUP|EBADF|EISDIR)$/)) throw error;
  } finally {
    await handle.close();
  }
}

function hasCode(error: unknown, codes: RegExp): boolean {
  return error instanceof Error && 'code' in error && codes.test(String(error.code));
}

async function writing<Value>(
  path: string,
  work: () => Promise<Reply<Value>>,
): Promise<Reply<Value>> {
  try {
    return await work();
  } catch (error) {
    const failure = diskFailure(error, path, 'write');
    if (failure) return failure;
    throw error;
  }
}
