import type { Page } from '@playwright/test';
import { expect, test } from '../harness/app.ts';
import { fileOf, manyNotes } from '../harness/designs.ts';
import { checksPage } from '../pages/checks-page.ts';
import { editorPage } from '../pages/editor-page.ts';
import { layTwelve, libraryPage } from '../pages/library-page.ts';

test.use({ viewport: { width: 1280, height: 720 } });

async function openTwelve(page: Page): Promise<void> {
  await layTwelve(page);
  await editorPage(page).settled();
}

/** Where the table is looked at from. */
function viewOf(page: Page): Promise<string> {
  return page.locator('.react-flow__viewport').evaluate((drawing) => drawing.style.transform);
}

/** Opens one and waits until its cards are brought nearer; gives where the table was looked at from before. */
async function openFinding(page: Page): Promise<string> {
  const checks = checksPage(page);
  await openTwelve(page);
  const before = await viewOf(page);
  await checks.all.click();
  await checks.inList('finance-dominant').click();
  await expect.poll(async () => zoomOf(await viewOf(page))).not.toBe(zoomOf(before));
  return before;
}

test('a finding that is put away gives back the view it was opened from', async ({ app }) => {
  const { page } = app;
  const checks = checksPage(page);
  const before = await openFinding(page);
  await checks.close.click();
  await expect(checks.panel).toBeHidden();
  await expect.poll(() => viewOf(page)).toBe(before);
});

test('who looked elsewhere meanwhile stays there when the finding is put away', async ({ app }) => {
  const { page } = app;
  const checks = checksPage(page);
  await openFinding(page);
  await page.keyboard.press('Shift+Digit1');
  await page.keyboard.press('Control+Minus');
  await expect(page.locator('.canvas.moving')).toHaveCount(0);
  const chosen = await viewOf(page);
  await checks.close.click();
  await expect(checks.panel).toBeHidden();
  await expect(page.locator('.drawer')).toBeVisible();
  expect(zoomOf(await viewOf(page))).toBe(zoomOf(chosen));
});

function zoomOf(view: string): string {
  return /scale\(([^)]+)\)/.exec(view)?.[1] ?? '';
}

test('a double click names a card, also where the drawer makes way for the inspector', async ({
  app,
}) => {
  const { page } = app;
  await openTwelve(page);
  await expect(page.locator('.drawer')).toBeVisible();
  const card = page.locator('.react-flow__node[data-id="clinic"]');
  const before = await card.boundingBox();
  const view = await viewOf(page);
  await card.dblclick();
  await expect(page.locator('.drawer')).toBeHidden();
  await expect(card.getByRole('textbox')).toBeFocused();
  const after = await card.boundingBox();
  expect(Math.round(after?.x ?? 0)).toBe(Math.round(before?.x ?? 1));
  await page.keyboard.press('Escape');
  await card.press('Escape');
  await expect(page.locator('.drawer')).toBeVisible();
  expect(await viewOf(page)).toBe(view);
});

/** How far the cards reach over the edges of the table, in pixels. */
function overEdge(page: Page): Promise<number> {
  return page.locator('.canvas').evaluate((canvas) => {
    const table = canvas.getBoundingClientRect();
    const over = [...canvas.querySelectorAll('.react-flow__node')].map((node) => {
      const { left, top, right, bottom } = node.getBoundingClientRect();
      return Math.max(
        table.left - left,
        table.top - top,
        right - table.right,
        bottom - table.bottom,
      );
    });
    return Math.max(...over);
  });
}

test('a table that is wholly in view stays so with less room, until somebody looks nearer', async ({
  app,
}) => {
  const { page } = app;
  await openTwelve(page);
  await page.getByRole('button', { name: 'Open checks' }).click();
  await expect(page.locator('.checks .slip')).not.toHaveCount(0);
  await expect.poll(() => overEdge(page)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1100, height: 700 });
  await expect.poll(() => overEdge(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Groter' }).click();
  await expect.poll(() => overEdge(page)).toBeGreaterThan(0);
  await expect(page.locator('.canvas.moving')).toHaveCount(0);
  const chosen = zoomOf(await viewOf(page));
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(page.locator('.drawer')).toBeVisible();
  // What the table does with its new size it does within the next frames.
  await page.evaluate(
    () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
  );
  expect(zoomOf(await viewOf(page))).toBe(chosen);
});

test('cards that were left out of a far table while it moved are there again at the end, and the focus was never lost', async ({
  app,
}) => {
  const { page } = app;
  await libraryPage(page).file.setInputFiles(fileOf(manyNotes(300)));
  await expect(editorPage(page).cards).toHaveCount(300);
  const card = page.locator('.react-flow__node[data-id="n154"]');
  const canvas = page.locator('.canvas');
  const at = await card.boundingBox();
  if (!at) throw new Error('every card is in view');
  await expect(canvas).toHaveAttribute('data-level', 'speck');

  await page.mouse.move(at.x - 30, at.y - 10);
  await page.mouse.down({ button: 'middle' });
  await page.mouse.move(at.x + 10, at.y + 10, { steps: 3 });
  await expect(canvas).toHaveAttribute('data-skimming', 'true');
  await page.mouse.up({ button: 'middle' });
  await expect(canvas).not.toHaveAttribute('data-skimming');
  await card.click();
  await expect(card).toHaveClass(/selected/);

  const zoomed = await viewOf(page);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => viewOf(page)).not.toBe(zoomed);
  await expect(canvas).not.toHaveAttribute('data-skimming');
  await expect(card).toBeFocused();
});
