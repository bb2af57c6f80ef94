import type { Page } from '@playwright/test';
import { expect, test } from '../harness/app.ts';
import { checksPage } from '../pages/checks-page.ts';
import { editorPage } from '../pages/editor-page.ts';
import { layTwelve } from '../pages/library-page.ts';

const low = { width: 1280, height: 720 };
const table = (page: Page) => page.locator('.canvas');
const menu = (page: Page) => page.getByRole('menu');

/** A place of the table on which nothing lies. */
async function emptyPlace(page: Page): Promise<{ x: number; y: number }> {
  const box = await table(page).boundingBox();
  if (!box) throw new Error('There is no table.');
  return { x: box.x + 6, y: box.y + box.height - 6 };
}

async function openCircle(page: Page): Promise<void> {
  await layTwelve(page);
}

test('the menu of the empty table is that of the table, also while cards are picked', async ({
  app,
}) => {
  const { page } = app;
  await openCircle(page);
  await page.keyboard.press('Control+a');
  const { x, y } = await emptyPlace(page);
  await page.mouse.click(x, y, { button: 'right' });
  await expect(menu(page).getByRole('menuitem', { name: /^Alles in beeld/ })).toBeVisible();
  await expect(menu(page).getByRole('menuitem', { name: /^Leg weg/ })).toHaveCount(0);
});

test('Escape lets go of what is picked, also when the focus is nowhere', async ({ app }) => {
  const { page } = app;
  await openCircle(page);
  await editorPage(page).card('Masterclass').click();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Escape');
  await expect(page.locator('.card[data-selected="true"]')).toHaveCount(0);
});

test('the menu of many cards offers every way to put them in order that the panel beside it does', async ({
  app: { page },
}) => {
  await openCircle(page);
  await page.keyboard.press('Control+a');
  const inPanel = await page.locator('.inspector .acts .chip').allTextContents();
  expect(inPanel.length).toBeGreaterThan(8);
  await page.locator('.react-flow__node').last().click({ button: 'right' });
  for (const act of inPanel) {
    await expect(menu(page).getByRole('menuitem', { name: new RegExp(`^${act}`) })).toHaveCount(1);
  }
});

test.describe('with text twice as large in a low window', () => {
  test.use({ viewport: low });
  test.beforeEach(({ app: { page } }) =>
    page
      .evaluate(() => localStorage.setItem('leerlandschap.text', '200'))
      .then(async () => {
        await page.reload();
      }),
  );

  test('every act of the menu of many cards can be reached, and no empty key is drawn', async ({
    app: { page },
  }) => {
    await openCircle(page);
    await page.keyboard.press('Control+a');
    await page.locator('.react-flow__node').last().click({ button: 'right' });
    const box = await menu(page).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(low.height);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(low.width);
    const last = menu(page).getByRole('menuitem').last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport({ ratio: 0.99 });
    expect(await menu(page).locator('kbd').allTextContents()).not.toContain('');
  });

  test('the questions of an empty table stay on it, and all can be read', async ({
    app: { page },
  }) => {
    await page.getByRole('button', { name: 'Begin met een lege tafel' }).click();
    const questions = page.locator('.ghost-card');
    await expect(questions).toHaveCount(5);
    const last = page.getByText('Klik op een plek of sleep een kaart van links.');
    for (const one of [...(await questions.all()), last]) {
      await one.scrollIntoViewIfNeeded();
      await expect(one).toBeInViewport();
      const isOnTop = await one.evaluate((element) => {
        const box = element.getBoundingClientRect();
        const found = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return element.contains(found);
      });
      expect(isOnTop).toBe(true);
      const words = await one.evaluate((element) => [element.scrollHeight, element.clientHeight]);
      expect(words[0]).toBeLessThanOrEqual(words[1] ?? 0);
    }
    // What lies above the table stays within reach of the mouse.
    await page.getByText('Delen', { exact: true }).click();
  });

  test('the note of a preview leaves the card it is about free', async ({ app: { page } }) => {
    const checks = checksPage(page);
    await openCircle(page);
    // In so little room the tray begins put away.
    await page.getByRole('button', { name: 'Open checks' }).click();
    await checks.all.click();
    await checks.inList('finance-dominant').click();
    await expect(checks.ghosts).toHaveCount(1);
    const apart = async () => {
      const note = await page.locator('.preview-note').boundingBox();
      const ghost = await checks.ghosts.boundingBox();
      return note && ghost ? ghost.y - (note.y + note.height) : -1;
    };
    await expect.poll(apart).toBeGreaterThan(0);
    await expect(checks.ghosts).toBeInViewport({ ratio: 0.99 });
  });
});

test('an earlier version is told as one, and what lay there otherwise is shown', async ({
  app,
}) => {
  const { page } = app;
  const editor = editorPage(page);
  await openCircle(page);
  await editor.settled();
  await editor.card('Masterclass').click();
  await page.keyboard.press('Delete');
  await expect(editor.cards).toHaveCount(11);
  await editor.settled();
  // Somewhere else on the table.
  await page.locator('.react-flow__pane').hover();
  await page.mouse.wheel(0, -1_500);
  await page.keyboard.press('Control+Shift+h');
  await page.getByRole('button', { name: 'Bekijk', exact: true }).first().click();
  const note = page.locator('.preview-note');
  await expect(note).toContainText('Zo lag het in een eerdere versie.');
  await expect(note).not.toContainText('oplossing');
  const ghost = checksPage(page).ghosts;
  await expect(ghost).toHaveCount(1);
  await expect(ghost).toBeInViewport({ ratio: 0.99 });
  await expect(page.locator('.card[data-dimmed="true"]')).toHaveCount(11);
});
