import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../harness/app.ts';
import { editorPage } from '../pages/editor-page.ts';
import { libraryPage } from '../pages/library-page.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const theme of ['light', 'dark', 'contrast']) {
  test(`library and table hold to WCAG 2.2 AA (${theme})`, async ({ app }) => {
    const { page } = app;
    await page.evaluate((name) => localStorage.setItem('leerlandschap.theme', name), theme);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const scan = async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`,
      );
    };
    await expect(libraryPage(page).title).toBeVisible();
    expect(await scan()).toEqual([]);
    await libraryPage(page).example.click();
    const editor = editorPage(page);
    await editor.settled();
    await editor.card('Studieclub').first().click();
    expect(await scan()).toEqual([]);
  });
}

test('a card is picked up, moved and put away with the keyboard alone', async ({ app }) => {
  const { page } = app;
  await libraryPage(page).example.click();
  const editor = editorPage(page);
  await editor.settled();
  const card = editor.card('Regisseur');
  const count = await editor.cards.count();
  await card.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.inspector')).toContainText('Regisseur');
  const before = await card.boundingBox();
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(async () => (await card.boundingBox())?.x).not.toBe(before?.x);
  await page.keyboard.press('Delete');
  await expect(editor.cards).toHaveCount(count - 1);
});
