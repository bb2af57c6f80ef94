import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { electronRuntime } from './electron/start.mjs';

function browserPath(): string | undefined {
  const record = new URL('.cache/browser.json', import.meta.url);
  if (!existsSync(record)) return undefined;
  const { executablePath } = JSON.parse(readFileSync(record, 'utf8'));
  return executablePath || undefined;
}

const executablePath = browserPath();
const root = new URL('.', import.meta.url).pathname;

export default defineConfig({
  testDir: 'test/e2e/specs',
  outputDir: 'test-results',
  // Every test has a server and a library of its own; a browser keeps about two cores busy.
  workers: Math.max(1, Math.floor(availableParallelism() / 2)),
  retries: 0,
  // A busy machine takes long; a spec waits for what it sees, never for a time.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  snapshotPathTemplate: 'test/e2e/snapshots/{arg}{ext}',
  use: {
    actionTimeout: 15_000,
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    // Recording everything that happens takes as long as the tests themselves.
    trace: process.env.LEERLANDSCHAP_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'localhost',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath,
          args: [
            '--no-sandbox',
            '--disable-quic',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--no-first-run',
          ],
        },
      },
    },
    { name: 'electron', testIgnore: electronRuntime(root) ? [] : ['**'] },
  ],
});
