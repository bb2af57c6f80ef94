import type { Page } from 'playwright';
import { freshPage, openBrowser, recordFrames } from './browser.ts';
import { pan } from './canvas.ts';
import { ours, type Program } from './programs.ts';
import { type Cells, mean, percentile, type Row } from './table.ts';

const before = 25;

async function panFrames(page: Page, program: Program): Promise<number[]> {
  const { x, y, width, height } = await program.table(page);
  const centre = { x: x + width / 2, y: y + height / 2 };
  await page.mouse.move(centre.x, centre.y);
  return recordFrames(page, () => pan(page, centre));
}

/** Opens a program in a browser of its own and does something there. */
async function inBrowser<Value>(
  program: Program,
  work: (page: Page) => Promise<Value>,
): Promise<Value> {
  const browser = await openBrowser();
  if (!browser) throw new Error('no browser was found');
  try {
    const { page } = await freshPage(browser);
    await page.goto(program.address);
    await program.isReady(page);
    await page.waitForTimeout(1_000);
    return await work(page);
  } finally {
    await browser.close().catch(() => {});
    await program.stop();
  }
}

/** Lays cards one by one on a table with one community, as a person does by keyboard, and then pans. */
async function layAndPan(count: number) {
  const program = await ours(before);
  return inBrowser(program, async (page) => {
    await page.locator('[data-entry="m-atelier"]').first().focus();
    const started = performance.now();
    const adding = await recordFrames(page, async () => {
      for (let index = 0; index < count; index++) await page.keyboard.press('Enter');
    });
    const each = (performance.now() - started) / count;
    await page.waitForFunction(
      () => document.querySelector('.saved')?.getAttribute('data-status') === 'clean',
    );
    const revision = await page.locator('.saved').getAttribute('data-revision');
    if (Number(revision) < 2) throw new Error('no card was laid');
    return { each, adding, panning: await panFrames(page, program) };
  });
}

/** The same pan over as many shapes that were there from the start. */
async function panBeside(others: readonly Program[]): Promise<Map<string, number[]>> {
  const frames = new Map<string, number[]>();
  for (const program of others) {
    frames.set(program.name, await inBrowser(program, (page) => panFrames(page, program)));
  }
  return frames;
}

export async function addCards(
  count: number,
  peersOf: (size: number) => readonly Program[],
): Promise<Row[]> {
  const { each, adding, panning } = await layAndPan(count);
  const frames = await panBeside(peersOf(before + count));
  frames.set('ours', panning);
  const cells = (value: (frames: readonly number[]) => number): Cells =>
    Object.fromEntries([...frames].map(([name, all]) => [name, value(all)]));
  const means = cells(mean);
  const row = { size: `${before} + ${count}`, unit: 'ms' };
  return [
    { ...row, measure: 'adding a card, each', cells: { ours: each } },
    { ...row, measure: 'adding cards: 95th of frames', cells: { ours: percentile(adding, 0.95) } },
    {
      ...row,
      measure: 'panning after that: mean frame',
      cells: means,
      beside: 'react-flow',
      ...(means['react-flow']
        ? {
            budget: {
              words: 'as React Flow (± 5 %)',
              holds: mean(panning) <= means['react-flow'] * 1.05,
            },
          }
        : {}),
    },
    {
      ...row,
      measure: 'panning after that: 95th',
      cells: cells((all) => percentile(all, 0.95)),
      beside: 'react-flow',
    },
  ];
}
