import type { Page } from '@playwright/test';
import { expect, test } from '../harness/app.ts';
import { cardIn, node, stored } from '../harness/stored.ts';
import { checksPage } from '../pages/checks-page.ts';
import { layTwelve } from '../pages/library-page.ts';

/** Takes a card up in its middle, moves it and lets it go. */
async function move(page: Page, id: string, by: { x: number; y: number }): Promise<void> {
  const box = await node(page, id).boundingBox();
  if (!box) throw new Error(`${id} is in view`);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + by.x, at.y + by.y, { steps: 6 });
  await expect(node(page, id)).not.toHaveClass(/selected/);
  await page.mouse.up();
  await expect(node(page, id)).toHaveClass(/selected/);
}

test('a card that is dragged is picked where it is dropped; its back opens when it is clicked', async ({
  app,
}) => {
  const { page } = app;
  await layTwelve(page);
  const before = await cardIn(app, 'masterclass');
  const beside = page.locator('.inspector').getByRole('heading', { level: 2 });
  await move(page, 'masterclass', { x: 40, y: 60 });
  await expect(beside).toHaveText('Over dit ontwerp');
  const { x, y } = await cardIn(app, 'masterclass');
  expect(x).toBeGreaterThan(before.x);
  expect(y).toBeGreaterThan(before.y);
  await node(page, 'masterclass').click();
  await expect(beside).toHaveText('Masterclass');
  // Where a back lies open, it is that of the card which is picked.
  await move(page, 'club', { x: 20, y: 40 });
  await expect(beside).toHaveText('Studieclub');
});

test('of the lines those of the picked card stand out, until it is let go', async ({ app }) => {
  const { page } = app;
  await layTwelve(page);
  const lines = page.locator('.react-flow__edge .relation');
  const faint = () =>
    lines.evaluateAll(
      (all) => all.filter((one) => Number(getComputedStyle(one).opacity) < 1).length,
    );
  expect(await faint()).toBe(0);
  await node(page, 'club').click();
  const { relations } = await stored(app);
  const others = relations.filter(({ from, to }) => from !== 'club' && to !== 'club');
  expect(others.length).toBeGreaterThan(0);
  await expect.poll(faint).toBe(others.length);
  await page.keyboard.press('Escape');
  await expect.poll(faint).toBe(0);
});

test('what is read beside the table stays open while cards are moved', async ({ app }) => {
  const { page } = app;
  await layTwelve(page);
  const { all, list } = checksPage(page);
  await all.click();
  await move(page, 'masterclass', { x: 20, y: 40 });
  await expect(list).toBeVisible();
  await node(page, 'masterclass').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.inspector h2')).toHaveText('Masterclass');
});
