import { expect, type Locator, type Page } from '@playwright/test';

/** Walks on with Tab until the focus is there, as somebody without a pointer does. */
export async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < most; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${target} in ${most} steps`);
}
