import type { Page } from '@playwright/test';
import { expect, test } from '../harness/app.ts';
import { checksPage } from '../pages/checks-page.ts';
import { layTwelve } from '../pages/library-page.ts';

async function openTwelve(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => localStorage.setItem('leerlandschap.text', `${size}`), percent);
  await page.reload();
  await layTwelve(page);
}

test('with large text the checks can be opened by who reads a card', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 720 });
  await openTwelve(page, 200);
  await page.locator('.react-flow__node').first().press('Enter');
  await expect(page.locator('.inspector')).toBeVisible();
  await page.getByRole('button', { name: 'Open checks' }).click();
  await expect(page.locator('.slip').first()).toBeInViewport({ ratio: 1 });
  await checksPage(page).all.click();
  await expect(checksPage(page).list).toBeVisible();
});

test('the tray offers the list of findings until that lies open beside it', async ({ app }) => {
  const { page } = app;
  await openTwelve(page, 100);
  const { all, list } = checksPage(page);
  await all.click();
  await expect(list).toBeVisible();
  await expect(all).toBeHidden();
  await list.getByRole('button', { name: 'Sluit', exact: true }).click();
  await expect(all).toBeFocused();
});

test('the tray, the list and the number of a finding count the same', async ({ app }) => {
  const { page } = app;
  await openTwelve(page, 100);
  const { all, list, panel } = checksPage(page);
  const said = Number(/\d+/.exec((await all.getAttribute('aria-label')) ?? '')?.[0]);
  expect(said).toBeGreaterThan(10);
  const counted = await page.locator('.slips h2').textContent();
  const sum = (counted?.match(/\d+/g) ?? []).reduce((so, one) => so + Number(one), 0);
  expect(sum).toBe(said);
  await all.click();
  const folded = list.locator('details').filter({ hasText: 'Niet te zeggen' });
  await expect(folded).not.toHaveAttribute('open');
  await expect(list.locator('li')).toHaveCount(said);
  await list.locator('li button').first().click();
  await expect(panel).toContainText(new RegExp(`\\d+ van ${said}`));
});

for (const { width, height } of [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
]) {
  test(`with large text no slip in the tray ends in the middle of a sentence, at ${width} wide`, async ({
    app,
  }) => {
    const { page } = app;
    await page.setViewportSize({ width, height });
    await openTwelve(page, 200);
    await page.getByRole('button', { name: 'Open checks' }).click();
    await expect(page.locator('.slips ol')).toHaveAttribute('data-cut', 'false');
    const slips = page.locator('.slip').filter({ visible: true });
    expect(await slips.count()).toBeGreaterThan(1);
    for (const slip of await slips.all()) await expect(slip).toBeInViewport({ ratio: 1 });
  });
}

test('in a small page the tray is as high as the slips that it shows', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 720 });
  await openTwelve(page, 200);
  await page.getByRole('button', { name: 'Open checks' }).click();
  const last = page.locator('.slip').filter({ visible: true }).last();
  await expect
    .poll(async () => {
      const [tray, slip] = [await page.locator('.checks').boundingBox(), await last.boundingBox()];
      return tray && slip ? tray.y + tray.height - slip.y - slip.height : undefined;
    })
    .toBeLessThan(24);
});

test('while an earlier version is looked at, the tray says that it is about what lies there now', async ({
  app,
}) => {
  const { page } = app;
  await openTwelve(page, 100);
  await page.locator('.react-flow__node').first().press('Enter');
  await page.keyboard.press('Delete');
  await expect(page.locator('.react-flow__node')).toHaveCount(11);
  await expect(page.locator('.saved')).toHaveAttribute('data-status', 'clean');
  await page.keyboard.press('Control+Shift+h');
  const panel = page.getByRole('complementary', { name: 'Eerdere versies' });
  await expect(panel.locator('.history li').first()).toContainText('11 kaarten, 1 kaart minder');
  const told = page.locator('.checks').getByText('Stand van nu');
  await expect(told).toHaveCount(0);
  await panel.getByRole('button', { name: 'Bekijk', exact: true }).last().click();
  await expect(told).toBeVisible();
  await panel.getByRole('button', { name: 'Klaar met kijken' }).click();
  await expect(told).toHaveCount(0);
});
