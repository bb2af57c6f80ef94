import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/app.ts';
import { checksPage } from '../pages/checks-page.ts';
import { editorPage } from '../pages/editor-page.ts';
import { layTwelve, libraryPage } from '../pages/library-page.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const studyClub = `${root}test/fixtures/designs/v1-studieclub.leer`;
const madeWith = `${root}test/e2e/snapshots/browser.json`;

/** Titles of cards as they come out on the screen, smallest first, with their heights in pixels. */
async function titleHeights(page: Page): Promise<{ text: string; height: number }[]> {
  const titles = await page.locator('.card strong').evaluateAll((all) =>
    all.map((title) => {
      const zoom = new DOMMatrix(
        getComputedStyle(title.closest('.react-flow__viewport') ?? title).transform,
      ).a;
      const size = Number.parseFloat(getComputedStyle(title).fontSize);
      return { text: title.textContent ?? '', height: Math.round(size * zoom * 10) / 10 };
    }),
  );
  return titles.sort((one, other) => one.height - other.height);
}

/** Texts that stick out of their card by more than a unit, above, below or beside it. */
function textsOutside(page: Page): Promise<string[]> {
  return page.locator('.card').evaluateAll((cards) =>
    cards.flatMap((card) => {
      const zoom = new DOMMatrix(
        getComputedStyle(card.closest('.react-flow__viewport') ?? card).transform,
      ).a;
      const box = card.getBoundingClientRect();
      const texts = card.querySelectorAll('.card-content strong, .card-fact, .card-result');
      return [...texts].flatMap((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        const own = range.getBoundingClientRect();
        const out = Math.max(
          box.top - own.top,
          own.bottom - box.bottom,
          box.left - own.left,
          own.right - box.right,
        );
        // Lines beyond those that fit are there, but not drawn.
        const isCut = getComputedStyle(text).overflow === 'hidden';
        return out / zoom > 1 && !isCut ? [text.textContent ?? ''] : [];
      });
    }),
  );
}

test.describe('on a projector', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('titles of twelve cards are at least 24 pixels high', async ({ app }) => {
    const { page } = app;
    await layTwelve(page);
    await page.keyboard.press('h');
    await expect(page.locator('.palette')).toHaveCount(0);
    await page.keyboard.press('Shift+1');
    await expect.poll(async () => (await titleHeights(page)).length).toBe(12);
    await expect
      .poll(async () => (await titleHeights(page))[0]?.height ?? 0)
      .toBeGreaterThanOrEqual(24);
  });

  test('nothing that a card says is drawn outside of it', async ({ app }) => {
    const { page } = app;
    const editor = editorPage(page);
    for (const name of ['tpl-studieclub', 'tpl-career', 'tpl-energycollege']) {
      await libraryPage(page).file.setInputFiles({
        name: `${name}.leer`,
        mimeType: 'application/json',
        buffer: readFileSync(`${root}templates/nl/${name}.json`),
      });
      await expect(page.locator('.card[data-level="middle"] .card-fact').first()).toBeVisible();
      expect(await textsOutside(page)).toEqual([]);
      const nearer = page.getByRole('button', { name: 'Groter', exact: true });
      await nearer.click();
      await nearer.click();
      await nearer.click();
      await expect(page.locator('.card[data-level="near"]').first()).toBeVisible();
      expect(await textsOutside(page)).toEqual([]);
      await page.keyboard.press('Shift+1');
      await page.getByRole('button', { name: 'Kleiner', exact: true }).click();
      await expect(page.locator('.card[data-level="far"]').first()).toBeVisible();
      expect(await textsOutside(page)).toEqual([]);
      await editor.back();
    }
  });
});

/** Letters come out a little differently in every browser, so pictures are compared only in the one they were made with. */
function isComparable(version: string): boolean {
  const major = version.split('.')[0];
  if (['all', 'changed'].includes(test.info().config.updateSnapshots)) {
    writeFileSync(madeWith, `${JSON.stringify({ chromium: major }, null, 2)}\n`);
    return true;
  }
  return existsSync(madeWith) && JSON.parse(readFileSync(madeWith, 'utf8')).chromium === major;
}

test('the main surfaces look as they did', async ({ app, browser }) => {
  test.skip(
    !isComparable(browser.version()),
    `pictures of another browser than ${browser.version()}`,
  );
  const { page } = app;
  const editor = editorPage(page);
  const checks = checksPage(page);
  const alike = { maxDiffPixelRatio: 0.01, mask: [editor.saved] };
  await expect(libraryPage(page).title).toBeVisible();
  // How many examples there are is no matter of looks.
  const count = page.getByText(/uitgewerkte? ontwerpen?\. Pas/);
  await expect(page).toHaveScreenshot('library.png', { ...alike, mask: [count] });
  await libraryPage(page).file.setInputFiles(studyClub);
  await expect(editor.cards).toHaveCount(24);
  await editor.settled();
  await expect(page).toHaveScreenshot('table.png', alike);
  await checks.all.click();
  await checks.inList('finance-dominant').click();
  await expect(checks.ghosts).toHaveCount(1);
  await expect(page).toHaveScreenshot('finding.png', alike);
  await checks.close.click();
  for (const [key, lens] of [
    ['2', 'rings'],
    ['3', 'timeline'],
    ['4', 'map'],
  ] as const) {
    await page.keyboard.press(`Alt+${key}`);
    await expect(page.locator(`.editor[data-lens="${lens}"] .lens`).first()).toBeVisible();
    await expect(page).toHaveScreenshot(`${lens}.png`, alike);
  }
  await page.keyboard.press('Alt+5');
  await expect(page.getByRole('tree')).toBeVisible();
  await expect(page).toHaveScreenshot('list.png', alike);
  await page.keyboard.press('Alt+1');
  await page.getByRole('button', { name: 'Licht, donker of contrast' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await editor.settled();
  await expect(page).toHaveScreenshot('table-dark.png', alike);
});
