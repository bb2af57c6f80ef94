import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  browserCandidates,
  isNewEnough,
  lockHash,
  needsBuild,
  needsInstall,
  sourceHash,
} from '../../../electron/setup.mjs';

function project(): string {
  const base = mkdtempSync(join(tmpdir(), 'leerlandschap-setup-'));
  for (const folder of ['node_modules', 'dist', 'shared']) mkdirSync(join(base, folder));
  writeFileSync(join(base, 'package-lock.json'), '{}');
  writeFileSync(join(base, 'shared', 'one.ts'), 'export const one = 1;');
  return base;
}

describe('set-up', () => {
  test.each([
    ['v22.14.0', true],
    ['v24.21.0', true],
    ['v22.13.9', false],
    ['v18.20.1', false],
    ['', false],
  ])('judges Node %s as new enough: %s', (version, enough) => {
    expect(isNewEnough(version)).toBe(enough);
  });

  test('installs when nothing was stamped and after the lock file changed', () => {
    const base = project();
    expect(needsInstall(base)).toBe(true);
    writeFileSync(join(base, 'node_modules', '.leerlandschap-stamp'), `${lockHash(base)}\n`);
    expect(needsInstall(base)).toBe(false);
    writeFileSync(join(base, 'package-lock.json'), '{"lockfileVersion":3}');
    expect(needsInstall(base)).toBe(true);
  });

  test('builds only when the contents or names of the sources changed', () => {
    const base = project();
    writeFileSync(join(base, 'dist', '.stamp'), `${sourceHash(base)}\n`);
    expect(needsBuild(base)).toBe(false);
    writeFileSync(join(base, 'shared', 'one.ts'), 'export const one = 1;');
    expect(needsBuild(base)).toBe(false);
    writeFileSync(join(base, 'shared', 'two.ts'), '');
    expect(needsBuild(base)).toBe(true);
  });

  test('looks for a browser where Windows and macOS keep one', () => {
    expect(browserCandidates('win32', { ProgramFiles: 'C:\\P' }, '')).toEqual([
      'C:\\P\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
    expect(browserCandidates('darwin', {}, '/Users/an')).toHaveLength(6);
    expect(browserCandidates('linux', {}, '/home/an')).toEqual([]);
  });
});
