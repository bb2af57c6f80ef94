import type { Page } from '@playwright/test';
import { expect, test } from '../harness/app.ts';
import { tabTo } from '../harness/keys.ts';
import { checksPage } from '../pages/checks-page.ts';
import { layTwelve, libraryPage } from '../pages/library-page.ts';

test.use({ viewport: { width: 1280, height: 720 } });

async function useTextSize(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => localStorage.setItem('leerlandschap.text', `${size}`), percent);
  await page.reload();
}

/** What the focus is on, or the tile around it, and whether its upper and lower edge can be seen. */
async function focused(page: Page): Promise<{ name: string; seen: boolean; inside: boolean }> {
  return page.evaluate(async () => {
    // The line that says there is more goes in the picture after the one in which its end was reached.
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    const control = document.activeElement;
    const target = control?.closest('.choice-tile') ?? control;
    if (!control || !target) throw new Error('nothing has the focus');
    const { left, right, top, bottom } = target.getBoundingClientRect();
    const seen = [top + 3, bottom - 3].every((y) =>
      target.contains(document.elementFromPoint((left + right) / 2, y)),
    );
    const inside = control.closest('.tiles, .group') !== null;
    return { name: target.textContent ?? '', seen, inside };
  });
}

/** Presses a key until the focus is past the tiles or findings; what lay out of sight meanwhile. */
async function hiddenOnTheWay(page: Page, key: string): Promise<{ met: number; hidden: string[] }> {
  const hidden: string[] = [];
  let met = 0;
  for (;;) {
    const { name, seen, inside } = await focused(page);
    if (!inside && met > 0) return { met, hidden };
    if (inside) {
      met += 1;
      if (!seen) hidden.push(name);
    }
    await page.keyboard.press(key);
  }
}

for (const size of [100, 200]) {
  test(`in the six questions the answer with the focus is in view, with text at ${size} %`, async ({
    app,
  }) => {
    const { page } = app;
    await useTextSize(page, size);
    await libraryPage(page).questions.click();
    const next = page.getByRole('button', { name: 'Volgende', exact: true });
    await next.click();
    for (const least of [12, 20]) {
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      const forth = await hiddenOnTheWay(page, 'Tab');
      const back = await hiddenOnTheWay(page, 'Shift+Tab');
      expect(forth.met).toBeGreaterThanOrEqual(least);
      expect(back.met).toBe(forth.met);
      expect.soft(forth.hidden).toEqual([]);
      expect.soft(back.hidden).toEqual([]);
      await next.click();
    }
  });

  test(`in the list of findings the one with the focus is in view, with text at ${size} %`, async ({
    app,
  }) => {
    const { page } = app;
    await useTextSize(page, size);
    await layTwelve(page);
    await page.keyboard.press('Shift+L');
    const { list } = checksPage(page);
    await expect(list).toBeVisible();
    await tabTo(page, list.getByRole('button', { name: 'Regelboek', exact: true }));
    const { met, hidden } = await hiddenOnTheWay(page, 'Shift+Tab');
    expect(met).toBeGreaterThan(20);
    expect(hidden).toEqual([]);
  });
}

test('in large text the button that goes on from the first question lies whole above the sign for more', async ({
  app,
}) => {
  const { page } = app;
  await page.setViewportSize({ width: 1440, height: 900 });
  await useTextSize(page, 200);
  await libraryPage(page).questions.click();
  const next = page.getByRole('button', { name: 'Volgende', exact: true });
  await expect(next).toBeVisible();
  await expect(page.locator('.more-sign[data-toward="below"]')).toBeVisible();
  const isSeen = await next.evaluate((button) => {
    const { left, right, top, bottom } = button.getBoundingClientRect();
    return [top + 3, bottom - 3].every((y) =>
      button.contains(document.elementFromPoint((left + right) / 2, y)),
    );
  });
  expect(isSeen).toBe(true);
});
