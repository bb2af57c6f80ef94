import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright';
import { endLocalHost, startLocalHost } from '../support/local-host.ts';
import { freshPage, openBrowser, serveFolder } from './browser.ts';
import { buildPeers, peerNames } from './peers/build.ts';
import { peer } from './programs.ts';
import type { Part, Row } from './table.ts';

const limit = 400;
const script = fileURLToPath(new URL('../../dist/localhost/main.js', import.meta.url));

/** Kilobytes of JavaScript, gzipped, that a browser asked for before it painted anything. */
async function scriptsToFirstPaint(browser: Browser, address: string): Promise<number> {
  const { context, page } = await freshPage(browser);
  const scripts = new Map<string, Response>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response);
  });
  try {
    await page.goto(address);
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
      undefined,
      { timeout: 120_000 },
    );
    const asked = await page.evaluate(() => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      const resources = performance.getEntriesByType('resource');
      return resources.filter(({ startTime }) => startTime <= paint).map(({ name }) => name);
    });
    let total = 0;
    for (const [url, script] of scripts) {
      if (asked.includes(url)) total += gzipSync(await script.body(), { level: 9 }).length;
    }
    return total / 1_000;
  } finally {
    await context.close();
  }
}

async function weightOfOurs(browser: Browser): Promise<number> {
  const data = mkdtempSync(join(tmpdir(), 'leerlandschap-bench-weight-'));
  const running = await startLocalHost(script, ['--data', data]);
  try {
    return await scriptsToFirstPaint(browser, /http:\S+/.exec(running.address)?.[0] ?? '');
  } finally {
    await endLocalHost(running.child, 'SIGTERM');
    rmSync(data, { recursive: true, force: true });
  }
}

export async function measureWeight(): Promise<Part> {
  const browser = await openBrowser();
  if (!browser) return { name: 'weight', rows: [], remarks: ['weight: no browser was found'] };
  const built = await buildPeers();
  const remarks = 'missing' in built ? [built.missing] : [];
  const cells: Record<string, number> = {};
  try {
    cells.ours = await weightOfOurs(browser);
    if ('folder' in built) {
      const served = await serveFolder(built.folder);
      for (const name of peerNames) {
        cells[name] = await scriptsToFirstPaint(browser, peer(name, served.origin, 25).address);
      }
      served.stop();
    }
  } finally {
    await browser.close();
  }
  const row: Row = {
    measure: 'JavaScript for the first paint, gzipped',
    size: '',
    unit: 'kB',
    cells,
    beside: 'excalidraw',
    budget: { words: `≤ ${limit} kB`, holds: (cells.ours ?? 0) <= limit },
  };
  return { name: 'weight', rows: [row], remarks };
}
