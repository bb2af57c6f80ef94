import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const settings = readFileSync(new URL('electron-builder.yml', root), 'utf8');

describe('the package', () => {
  test.each([
    ['runAsNode', false],
    ['enableCookieEncryption', true],
    ['enableNodeOptionsEnvironmentVariable', false],
    ['enableNodeCliInspectArguments', false],
    ['enableEmbeddedAsarIntegrityValidation', true],
    ['onlyLoadAppFromAsar', true],
    ['loadBrowserProcessSpecificV8Snapshot', false],
    ['grantFileProtocolExtraPrivileges', false],
  ])('sets the fuse %s to %s', (fuse, on) => {
    expect(settings).toMatch(new RegExp(`^ {2}${fuse}: ${on}$`, 'm'));
  });

  test('keeps native modules outside the archive and never rebuilds them', () => {
    expect(settings).toContain('npmRebuild: false');
    expect(settings).toMatch(/^asar: true$/m);
    expect(settings).toMatch(/^asarUnpack:\n {2}- '\*\*\/\*\.node'$/m);
  });

  test('opens .leer files and has an icon', () => {
    expect(settings).toContain('ext: leer');
    expect(existsSync(new URL('electron/shell/icon.png', root))).toBe(true);
  });

  // Not proven yet: packing needs a folder that stands in for the desktop runtime.
  test.todo('packs the built app into an archive with the native module beside it');
});
