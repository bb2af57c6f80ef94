import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { Browser, Page } from 'playwright';
import { createBackend } from '../../electron/backend/backend.ts';
import type { Design } from '../../shared/design/design.ts';
import { serialiseDesign } from '../../shared/design/serialise.ts';
import { freshPage, openBrowser } from './browser.ts';
import { benchDesign } from './design.ts';
import { ours } from './programs.ts';
import { median, type Part, percentile, type Row } from './table.ts';

const size = 1_000;
const moves = 30;
/** The first ones pay for the compiler. */
const warmUp = 5;

/** From the key that takes an act back, or does it again, until the page was told which revision is on the disk. */
function timeOfAct(page: Page, shiftKey: boolean): Promise<number> {
  return page.evaluate(
    (shift) =>
      new Promise<number>((resolve, reject) => {
        const saved = document.querySelector('.saved');
        if (!saved) throw new Error('no design is open');
        const before = saved.getAttribute('data-revision');
        const started = performance.now();
        const watcher = new MutationObserver(() => {
          if (saved.getAttribute('data-revision') === before) return;
          watcher.disconnect();
          resolve(performance.now() - started);
        });
        watcher.observe(saved, { attributes: true });
        setTimeout(() => reject(new Error('it was never saved')), 10_000);
        const key = { key: shift ? 'Z' : 'z', code: 'KeyZ', ctrlKey: true, shiftKey: shift };
        document.body.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true }));
      }),
    shiftKey,
  );
}

/** The whole way: the page, the local host, SQLite and its disk, and back. */
async function throughThePage(browser: Browser): Promise<number[]> {
  const program = await ours(size);
  const { context, page } = await freshPage(browser);
  try {
    await page.goto(program.address);
    await program.isReady(page);
    // One act to begin with: a card in the middle is put away, with its lines.
    const { x, y, width, height } = await program.boxOf(page, size / 2);
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.keyboard.press('Delete');
    await page.waitForTimeout(500);
    const times: number[] = [];
    for (let index = 0; index < moves + warmUp; index++) {
      times.push(await timeOfAct(page, index % 2 === 1));
      await page.waitForTimeout(250);
    }
    return times.slice(warmUp);
  } finally {
    await context.close();
    await program.stop();
  }
}

/** The same design with one card moved, over and over. */
function* editsOf(start: Design): Generator<Design> {
  for (let design = start, at = 0; ; at = (at + 1) % design.elements.length) {
    const elements = design.elements.map((element, index) =>
      index === at ? { ...element, x: element.x + 10 } : element,
    );
    design = { ...design, elements };
    yield design;
  }
}

function take<Item>(items: Generator<Item>, count: number): Item[] {
  return Array.from({ length: count }, () => items.next().value as Item); // it never ends
}

/**
 * What the page cannot do anything else during: writing the design as text and handing it over, which to a worker as
 * to the window's process is writing a copy; reading it is theirs.
 */
function blockingOfPage(): number[] {
  const times = take(editsOf(benchDesign(size)), moves + warmUp).map((design) => {
    const started = performance.now();
    serialize({ name: 'project.save', input: { body: serialiseDesign(design) } });
    return performance.now() - started;
  });
  return times.slice(warmUp);
}

/** How long the backend does nothing else: reading, checking the bytes, indexing, and waiting for the disk. */
async function blockingOfBackend(): Promise<number[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'leerlandschap-bench-save-'));
  const backend = createBackend({
    dataDir,
    version: '0.0.0',
    host: 'bench',
    templates: [],
    now: () => new Date(),
    newId: () => randomUUID(),
  });
  try {
    const bodies = take(editsOf(benchDesign(size)), moves + warmUp).map(serialiseDesign);
    const made = await backend.dispatch('project.create', { title: 'Bench', body: bodies[0] });
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    const { id } = made.value as { id: string }; // the call table says so
    const times: number[] = [];
    for (const [index, body] of bodies.entries()) {
      const started = performance.now();
      const reply = await backend.dispatch('project.save', { id, body, baseRevision: index + 1 });
      times.push(performance.now() - started);
      if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    }
    return times.slice(warmUp);
  } finally {
    backend.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

export async function measureSaving(): Promise<Part> {
  const row = { size: size.toLocaleString('en'), unit: 'ms' };
  const page = median(blockingOfPage());
  const backend = await blockingOfBackend();
  const rows: Row[] = [];
  const remarks: string[] = [];
  const browser = await openBrowser();
  if (browser) {
    const whole = await throughThePage(browser).finally(() => browser.close());
    rows.push(
      {
        ...row,
        measure: 'act → on the disk, seen from the page, median',
        cells: { ours: median(whole) },
        budget: { words: '≤ 50 ms', holds: median(whole) <= 50 },
      },
      { ...row, measure: 'act → on the disk, 95th', cells: { ours: percentile(whole, 0.95) } },
    );
  } else remarks.push('saving through the page: no browser was found');
  rows.push(
    {
      ...row,
      measure: 'the page is busy with saving',
      cells: { ours: page },
      budget: { words: '≤ 5 ms', holds: page <= 5 },
    },
    {
      ...row,
      measure: 'the backend is busy with saving, median',
      cells: { ours: median(backend) },
    },
    { ...row, measure: 'the backend is busy, 95th', cells: { ours: percentile(backend, 0.95) } },
  );
  return { name: 'save', rows, remarks };
}
