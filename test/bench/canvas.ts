import type { Browser, Page } from 'playwright';
import { freshPage, nextPaint, paced, recordFrames } from './browser.ts';
import type { Program } from './programs.ts';

export type Act = 'pan' | 'zoom' | 'drag';
export const acts: readonly Act[] = ['pan', 'zoom', 'drag'];
export type Sample = {
  readonly load: number;
  readonly frames: Readonly<Record<Act, readonly number[]>>;
};

const steps = 90;

type Point = { x: number; y: number };

/** There and back again in a triangle, so that the same things are in view at the end. */
function swing(index: number): number {
  return index < steps / 2 ? index : steps - index;
}

/** With the middle button, which means the same to all of them, also above a card. */
export async function pan(page: Page, at: Point): Promise<void> {
  await page.mouse.down({ button: 'middle' });
  await paced(steps, (index) =>
    page.mouse.move(at.x + swing(index) * 7, at.y + Math.floor(swing(index) * 3)),
  );
  await page.mouse.up({ button: 'middle' });
}

async function zoom(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await paced(steps, (index) => page.mouse.wheel(0, index < steps / 2 ? -24 : 24));
  await page.keyboard.up('Control');
}

/** What follows the drop belongs to it: checks, saving, drawing the lines anew. */
async function drag(page: Page, from: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await paced(steps, (index) => page.mouse.move(from.x + swing(index) * 3, from.y + swing(index)));
  await page.mouse.move(from.x + 30, from.y + 20);
  await page.mouse.up();
  await page.waitForTimeout(300);
}

function middleOf(box: { x: number; y: number; width: number; height: number }): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Runs an act and makes sure that it did something: a page that ignores the mouse is always smooth. */
async function act(
  page: Page,
  name: string,
  seen: () => Promise<string>,
  work: () => Promise<void>,
): Promise<number[]> {
  const places = new Set([await seen()]);
  const looking = page.waitForTimeout(700).then(async () => places.add(await seen()));
  const frames = await recordFrames(page, work);
  await looking;
  places.add(await seen());
  if (places.size < 2) throw new Error(`${name} moved nothing`);
  await page.waitForTimeout(300);
  return frames;
}

/** A card in the middle of the table that is neither a frame nor under one. */
async function cardToDrag(page: Page, program: Program, size: number): Promise<number> {
  const centre = middleOf(await program.table(page));
  let best = { index: 0, distance: Number.POSITIVE_INFINITY };
  for (let index = Math.floor(size * 0.4); index < size * 0.6; index++) {
    if (index % 50 === 49) continue;
    const { x, y } = middleOf(await program.boxOf(page, index));
    const distance = Math.hypot(x - centre.x, y - centre.y);
    if (distance < best.distance) best = { index, distance };
  }
  return best.index;
}

/** One fresh visit: load, then pan, zoom and drag with everything in view. */
export async function visit(browser: Browser, program: Program, size: number): Promise<Sample> {
  const { context, page } = await freshPage(browser);
  try {
    const started = performance.now();
    await page.goto(program.address);
    await program.isReady(page);
    await nextPaint(page);
    const load = performance.now() - started;
    await page.waitForTimeout(1_000);
    const where = () => program.where(page);
    const centre = middleOf(await program.table(page));
    await page.mouse.move(centre.x, centre.y);
    const panned = await act(page, 'pan', where, () => pan(page, centre));
    await page.mouse.move(centre.x, centre.y);
    const zoomed = await act(page, 'zoom', where, () => zoom(page));
    const index = await cardToDrag(page, program, size);
    const seen = async () => JSON.stringify(await program.boxOf(page, index));
    const from = middleOf(await program.boxOf(page, index));
    const dragged = await act(page, 'drag', seen, () => drag(page, from));
    return { load, frames: { pan: panned, zoom: zoomed, drag: dragged } };
  } finally {
    await context.close();
  }
}
