import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArchive, unpackArchive } from '../support/asar.ts';
import { root } from '../support/structure.ts';
import { tempDir } from '../support/temp-dir.ts';

const settings = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
/** In the order in which the runtime keeps them. */
const fuses = [
  ['runAsNode', false],
  ['enableCookieEncryption', true],
  ['enableNodeOptionsEnvironmentVariable', false],
  ['enableNodeCliInspectArguments', false],
  ['enableEmbeddedAsarIntegrityValidation', true],
  ['onlyLoadAppFromAsar', true],
  ['loadBrowserProcessSpecificV8Snapshot', false],
  ['grantFileProtocolExtraPrivileges', false],
] as const;
/** Marks the place of the fuses in a real runtime; one byte for the version and one for their number follow. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

describe('the settings of the package', () => {
  test('open .leer files and show an icon', () => {
    expect(settings).toMatch(/^fileAssociations:\n {2}- ext: leer$/m);
    expect(existsSync(join(root, 'electron/shell/icon.png'))).toBe(true);
  });

  test('make the installers of every platform', () => {
    for (const target of ['nsis', 'msi', 'AppImage', 'deb']) {
      expect(settings).toMatch(new RegExp(`^ {4}- ${target}$`, 'm'));
    }
    expect(settings).toMatch(/^mac:\n {2}target: dmg$/m);
    expect(settings).toMatch(/^ {2}perMachine: false$/m);
  });
});

describe('the packed folder', () => {
  let folder = '';
  const unpacked = () => join(folder, 'out', 'linux-unpacked');
  const archive = () => join(unpacked(), 'resources', 'app.asar');

  /** Every fuse stands the wrong way round, so that only turning it can make it right. */
  function writeStandIn(): void {
    mkdirSync(join(folder, 'runtime'), { recursive: true });
    const path = join(folder, 'runtime', 'electron');
    const wrong = fuses.map(([, on]) => (on ? '0' : '1')).join('');
    const wire = Buffer.from([1, fuses.length]);
    writeFileSync(path, Buffer.concat([Buffer.from(fuseMark), wire, Buffer.from(wrong)]));
    chmodSync(path, 0o755);
  }

  beforeAll(() => {
    if (!existsSync(join(root, 'dist', 'shell', 'main.js'))) {
      throw new Error('The window is not built; run "npm run build" first.');
    }
    folder = mkdtempSync(join(tmpdir(), 'leerlandschap-package-'));
    writeStandIn();
    const cli = join(root, 'node_modules', 'electron-builder', 'cli.js');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        ...[cli, '--linux', 'dir', '--publish', 'never'],
        `-c.electronDist=${join(folder, 'runtime')}`,
        `-c.directories.output=${join(folder, 'out')}`,
      ],
      { cwd: root, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stdout + stderr);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('holds the program and its archive, with only the native module beside it', () => {
    const files = readdirSync(unpacked(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(unpacked().length + 1))
      .sort();
    const native = `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`;
    expect(files).toEqual([
      'leerlandschap',
      'resources/app.asar',
      `resources/app.asar.unpacked/${native}`,
    ]);
    const beside = readArchive(archive()).filter((file) => file.unpacked);
    expect(beside.map((file) => file.path)).toEqual([native]);
    expect(beside[0]?.bytes.subarray(0, 4).toString('latin1')).toBe('\u007fELF');
  });

  test('holds exactly the intended files', () => {
    const files = readArchive(archive()).map((file) => file.path);
    const page = files.filter((path) => path.startsWith('dist/page/assets/'));
    const wanted = /^dist\/page\/assets\/[\w-]+\.(js|css|woff2|png|svg)$/;
    expect(page.filter((path) => !wanted.test(path))).toEqual([]);
    expect(page.length).toBeGreaterThanOrEqual(4);
    const database = files.filter((path) => path.startsWith('node_modules/better-sqlite3/lib/'));
    expect(database.length).toBeGreaterThan(5);
    expect(database.filter((path) => !path.endsWith('.js') || /(x|arm)64/.test(path))).toEqual([]);
    const templates = ['nl', 'en'].flatMap((language) =>
      readdirSync(join(root, 'templates', language)).map((name) => `${language}/${name}`),
    );
    const others = files.filter((path) => !page.includes(path) && !database.includes(path));
    expect(others.sort()).toEqual(
      [
        'LICENSE',
        'dist/leer.schema.json',
        'dist/page/index.html',
        'dist/shell/main.js',
        'dist/shell/preload.cjs',
        ...templates.map((name) => `dist/templates/${name}`),
        'node_modules/better-sqlite3/LICENSE',
        'node_modules/better-sqlite3/package.json',
        `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`,
        'package.json',
        'renderer/fonts/OFL-atkinson-hyperlegible-next.txt',
        'renderer/fonts/OFL-young-serif.txt',
      ].sort(),
    );
  });

  test('holds what was built, byte for byte', () => {
    for (const file of readArchive(archive())) {
      if (!/^(dist|node_modules)\//.test(file.path) || file.path.endsWith('package.json')) continue;
      expect(file.bytes.equals(readFileSync(join(root, file.path))), file.path).toBe(true);
    }
  });

  test('has every fuse turned the strict way in the program itself', () => {
    const program = readFileSync(join(unpacked(), 'leerlandschap'));
    const at = program.indexOf(fuseMark) + fuseMark.length + 2;
    const wire = program.toString('latin1', at, at + fuses.length);
    expect(fuses.map(([name], index) => [name, wire[index] === '1'])).toEqual(fuses);
  });

  // The packed native module is the one for Linux, which no other system can load.
  const title = 'runs from nothing but what is in it (only on Linux, for which it was packed)';
  test.skipIf(process.platform !== 'linux')(title, () => {
    const home = tempDir();
    const app = join(home, 'app');
    unpackArchive(archive(), app);
    const runtime = join(app, 'node_modules', 'electron');
    mkdirSync(runtime, { recursive: true });
    writeFileSync(join(runtime, 'package.json'), '{"type":"module","main":"index.mjs"}');
    cpSync(join(root, 'test/support/packed-electron.mjs'), join(runtime, 'index.mjs'));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(app, 'dist', 'shell', 'main.js'), '--data', join(home, 'data')],
      { cwd: home, encoding: 'utf8', timeout: 30_000 },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const said = JSON.parse(stdout);
    expect(said).toMatchObject({
      address: 'app://page/',
      created: { ok: true, value: { revision: 1, linkedTo: null } },
      listed: { ok: true, value: [{ title: 'Verpakt' }] },
    });
    expect(said.page).toBe(readFileSync(join(root, 'dist/page/index.html'), 'utf8'));
    expect(existsSync(said.preload)).toBe(true);
  });
});
