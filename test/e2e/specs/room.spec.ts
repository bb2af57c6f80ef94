import type { Page } from '@playwright/test';
import { expect, test } from '../harness/app.ts';
import { editorPage } from '../pages/editor-page.ts';
import { layTwelve } from '../pages/library-page.ts';

async function openTwelve(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => localStorage.setItem('leerlandschap.text', `${size}`), percent);
  await page.reload();
  await layTwelve(page);
}

async function widthOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  return box.width;
}

test('with larger text the laid table is as large and wholly in view, and the page of a book has most of the room', async ({
  app,
}) => {
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 720 });
  const heights: number[] = [];
  for (const size of [100, 200]) {
    await openTwelve(page, size);
    await page.keyboard.press('Shift+G');
    // Nothing that can be pressed is framed before somebody goes there.
    await expect(page.getByRole('dialog').getByRole('heading', { level: 1 })).toBeFocused();
    const table = await page.locator('.laid-large > circle').last().boundingBox();
    expect((table?.y ?? 0) + (table?.height ?? 0)).toBeLessThanOrEqual(720);
    await expect(page.locator('.laid-large')).toBeInViewport({ ratio: 1 });
    heights.push(table?.height ?? 0);
    if (size === 200) {
      // What the checks say lies below it, and a sign says so.
      await page.locator('.laid .more-sign').click();
      await expect(page.locator('.laid-conditions')).toBeInViewport();
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await expect(page.locator('.reading')).toBeVisible();
    expect(await widthOf(page, '.book .page')).toBeGreaterThan(
      1.5 * (await widthOf(page, '.book .contents')),
    );
    await page.keyboard.press('Escape');
    await editorPage(page).back();
  }
  const [ordinary = 0, large = 0] = heights;
  expect(ordinary).toBeGreaterThan(400);
  expect(large).toBeGreaterThan(ordinary * 0.95);
});

for (const { width, height } of [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
]) {
  test(`the tray of the checks cuts no slip and is one line when it is put away, at ${width} wide`, async ({
    app,
  }) => {
    const { page } = app;
    await page.setViewportSize({ width, height });
    await openTwelve(page, 100);
    const tray = page.locator('.checks');
    const open = page.getByRole('button', { name: 'Open checks' });
    if (await open.isVisible()) await open.click();
    for (const key of ['Escape', 'Shift+L']) {
      await page.keyboard.press(key);
      const room = await page.locator('.slips ol').boundingBox();
      const slips = await page.locator('.slip').all();
      expect(slips).toHaveLength(3);
      for (const slip of slips) {
        const box = await slip.boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(
          (room?.x ?? 0) + (room?.width ?? 0) + 1,
        );
      }
    }
    await tray.getByRole('button', { name: 'Sluit checks' }).click();
    await expect(open).toBeVisible();
    expect((await tray.boundingBox())?.height).toBeLessThanOrEqual(60);
  });
}
