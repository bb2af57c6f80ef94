import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { serialiseDesign } from '../../shared/design/serialise.ts';
import { endLocalHost, startLocalHost } from '../support/local-host.ts';
import { benchDesign, grid } from './design.ts';
import type { peerNames } from './peers/build.ts';

export type Box = { x: number; y: number; width: number; height: number };

/** One of the programs with a design or drawing of so many shapes, behind an address. */
export type Program = {
  readonly name: string;
  readonly address: string;
  /** Everything is drawn and in view. */
  isReady(page: Page): Promise<void>;
  /** Where the view is; something else after every pan and zoom. */
  where(page: Page): Promise<string>;
  boxOf(page: Page, index: number): Promise<Box>;
  /** The part of the page where shapes are, without palettes and panels. */
  table(page: Page): Promise<Box>;
  stop(): Promise<void>;
};

const patience = { timeout: 120_000 };
const script = fileURLToPath(new URL('../../dist/localhost/main.js', import.meta.url));

function boxOfCard(page: Page, selector: string): Promise<Box> {
  return page.locator(selector).evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
}

/** Our page from the real local host over a real library that holds the design already. */
export async function ours(size: number): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'leerlandschap-bench-data-'));
  const file = join(folder, 'ontwerp.leer');
  writeFileSync(file, serialiseDesign(benchDesign(size)));
  const data = join(folder, 'data');
  const running = await startLocalHost(script, ['--data', data, '--open-file', file]);
  const address = /http:\S+/.exec(running.address)?.[0] ?? '';
  const opened = await running.call('file.open-path', { path: file });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return {
    name: 'ours',
    address,
    isReady: async (page) => {
      await page.waitForFunction(
        (count) =>
          document.querySelectorAll('.react-flow__node').length >= count &&
          document.querySelector('.saved')?.getAttribute('data-status') === 'clean',
        size,
        patience,
      );
    },
    where: (page) =>
      page.locator('.react-flow__viewport').evaluate((element) => element.style.transform),
    boxOf: (page, index) => boxOfCard(page, `.react-flow__node[data-id="e${index}"]`),
    table: (page) => boxOfCard(page, '.react-flow'),
    stop: async () => {
      await endLocalHost(running.child, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type PeerPage = { isReady(): boolean; where(): string; boxOf(index: number): Box };
declare global {
  interface Window {
    bench: PeerPage;
  }
}

export function peer(name: (typeof peerNames)[number], origin: string, size: number): Program {
  const columns = new Set(benchDesign(size).elements.map((element) => element.x)).size;
  const asked = new URLSearchParams({
    n: String(size),
    columns: String(columns),
    dx: String(grid.x),
    dy: String(grid.y),
  });
  return {
    name,
    address: `${origin}/${name}.html?${asked}`,
    isReady: async (page) => {
      await page.waitForFunction(() => window.bench?.isReady(), undefined, patience);
    },
    where: (page) => page.evaluate(() => window.bench.where()),
    boxOf: (page, index) =>
      page.evaluate((at) => {
        const { x, y, width, height } = window.bench.boxOf(at);
        return { x, y, width, height };
      }, index),
    table: async () => ({ x: 0, y: 0, width: 1600, height: 900 }),
    stop: async () => {},
  };
}
