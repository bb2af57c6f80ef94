import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of this test's own, under its real name, gone when the test is. */
export function tempDir(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'leerlandschap-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
