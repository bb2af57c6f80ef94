import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Entry = {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly offset?: string;
  readonly size?: number;
  readonly unpacked?: boolean;
};
export type Packed = { readonly path: string; readonly unpacked: boolean; readonly bytes: Buffer };

/** What the desktop runtime reads: two lengths, a table of contents as JSON, and the files one after another. */
export function readArchive(path: string): Packed[] {
  const bytes = readFileSync(path);
  const start = 8 + bytes.readUInt32LE(4);
  const header: Entry = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)));
  const walk = (entry: Entry, at: string): Packed[] => {
    if (entry.files) {
      return Object.entries(entry.files).flatMap(([name, inner]) =>
        walk(inner, at ? `${at}/${name}` : name),
      );
    }
    if (entry.unpacked) {
      return [{ path: at, unpacked: true, bytes: readFileSync(join(`${path}.unpacked`, at)) }];
    }
    const from = start + Number(entry.offset);
    const inside = bytes.subarray(from, from + (entry.size ?? 0));
    return [{ path: at, unpacked: false, bytes: inside }];
  };
  return walk(header, '');
}

/** Lays everything out as ordinary files, the ones beside the archive among them. */
export function unpackArchive(path: string, folder: string): void {
  for (const file of readArchive(path)) {
    const target = join(folder, file.path);
    mkdirSync(dirname(target), { recursive: true });
    if (file.unpacked) copyFileSync(join(`${path}.unpacked`, file.path), target);
    else writeFileSync(target, file.bytes);
  }
}
