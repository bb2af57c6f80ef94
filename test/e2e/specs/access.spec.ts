import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { type App, expect, test } from '../harness/app.ts';
import { booksPage } from '../pages/books-page.ts';
import { checksPage } from '../pages/checks-page.ts';
import { editorPage } from '../pages/editor-page.ts';
import { layTwelve, libraryPage } from '../pages/library-page.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Scan = (surface: string, part?: string) => Promise<void>;

/** Looks at the whole page, or where the rest was looked at before, at one part of it. */
function scanner({ page }: App): Scan {
  return async (surface, part) => {
    // No page of ours holds frames, so the slow way that scans those is not needed.
    const builder = new AxeBuilder({ page }).setLegacyMode().withTags(rules);
    const { violations } = await (part ? builder.include(part) : builder).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')}`),
    );
    expect.soft(found, surface).toEqual([]);
  };
}

async function useTheme({ page }: App, theme: string): Promise<void> {
  await page.evaluate((name) => localStorage.setItem('leerlandschap.theme', name), theme);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`every surface holds to WCAG 2.2 AA (${theme})`, async ({ app }) => {
    // A scan of every surface takes long where other work goes on.
    test.slow();
    const { page } = app;
    const library = libraryPage(page);
    const editor = editorPage(page);
    const scan = scanner(app);
    await useTheme(app, theme);
    await expect(library.title).toBeVisible();
    await layTwelve(page);
    await editor.card('Masterclass').click();
    await scan('table with a card picked');
    await page.keyboard.press('Escape');
    await scanChecks(app, scan);
    await scanLenses(app, scan);
    await scanBooks(app, scan);
    await scanLittle(app, scan);
    await editor.back();
    await expect(library.designs.locator('img')).toHaveCount(1);
    await scan('library');
    await page.getByRole('button', { name: 'Bekijk de voorbeelden' }).click();
    await expect(page.locator('.template img').first()).toBeVisible();
    await scan('gallery');
  });
}

async function scanChecks({ page }: App, scan: Scan): Promise<void> {
  const checks = checksPage(page);
  await checks.all.click();
  await expect(checks.list).toBeVisible();
  await scan('findings', '.inspector');
  await checks.inList('finance-dominant').click();
  await expect(checks.ghosts).toHaveCount(1);
  await scan('finding with its preview', '.workspace');
  await checks.leave.click();
  await scan('form to leave it', '.inspector');
  await checks.close.click();
  await page.getByRole('button', { name: /Eigenaarschap$/ }).click();
  await expect(page.getByRole('complementary', { name: 'Eigenaarschap' })).toBeVisible();
  await scan('place', '.inspector');
  await page.keyboard.press('Control+Shift+h');
  await expect(page.locator('.history li')).not.toHaveCount(0);
  await scan('history', '.inspector');
  await page.locator('.side-head').getByRole('button', { name: 'Sluit' }).click();
}

async function scanLenses({ page }: App, scan: Scan): Promise<void> {
  for (const [key, part] of [
    ['Alt+2', '.rings'],
    ['Alt+3', '.timeline'],
    ['Alt+4', '.map'],
    ['Alt+5', '.outline'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.locator(part)).toBeVisible();
    await scan(part, '.workspace');
  }
  await page.keyboard.press('Alt+1');
}

async function scanBooks({ page }: App, scan: Scan): Promise<void> {
  const books = booksPage(page);
  await page.keyboard.press('F1');
  await books.knowledge.getByRole('searchbox').fill('studieclub');
  await books.knowledge.getByRole('listitem').getByRole('button').first().click();
  await scan('page of the knowledge base', '.reading');
  await books.turnTo('Regelboek');
  await books.findRule('alleen sturen op geld', 'Alleen sturen op geld');
  await scan('page of the rule book', '.reading');
  await books.turnTo('Eigen checks');
  await books.newOwn.click();
  await scan('form of an own check', '.reading');
  await books.close();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await scan('quick search', 'dialog');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Sneltoetsen' })).toBeVisible();
  await scan('shortcuts', 'dialog');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** What comes up over or beside the table for a moment. */
async function scanLittle({ page }: App, scan: Scan): Promise<void> {
  const card = editorPage(page).card('Studieclub').first();
  const away = async (part: Locator) => {
    await page.keyboard.press('Escape');
    await expect(part).toHaveCount(0);
  };
  const dialog = page.getByRole('dialog');
  await page.keyboard.press('Shift+G');
  await expect(dialog).toBeVisible();
  await scan('laid table', 'dialog');
  await away(dialog);
  await page.keyboard.press('Control+f');
  await expect(dialog).toBeVisible();
  await scan('find', 'dialog');
  await away(dialog);
  await page.keyboard.press('Shift+A');
  await expect(page.getByRole('complementary', { name: 'Advies' })).toBeVisible();
  await scan('advice', '.inspector');
  await card.click();
  await page.keyboard.press('c');
  await expect(dialog).toBeVisible();
  await scan('connect to', 'dialog');
  await away(dialog);
  await card.click({ button: 'right' });
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  await scan('menu of a card', '.canvas');
  await away(menu);
  await page.keyboard.press('m');
  await expect(page.locator('.react-flow__minimap')).toBeVisible();
  await scan('minimap', '.canvas');
  await page.keyboard.press('m');
  await page.keyboard.press('Shift+T');
  await expect(page.locator('.tidy')).toContainText(/./);
  await scan('tidied, not kept yet', '.workspace');
  await away(page.locator('.tidy'));
  await page.getByText('Delen', { exact: true }).click();
  await scan('sharing', '.top-line');
  await page.getByText('Delen', { exact: true }).click();
}

test('the six questions hold to WCAG 2.2 AA', async ({ app }) => {
  const { page } = app;
  const scan = scanner(app);
  await libraryPage(page).questions.click();
  for (let number = 1; number <= 6; number++) {
    await expect(page.getByText(`Vraag ${number} van 6`)).toBeAttached();
    if (number === 2) await page.getByRole('checkbox', { name: /^Vaardigheid/ }).check();
    await scan(`question ${number}`);
    if (number < 6) await page.getByRole('button', { name: 'Volgende', exact: true }).click();
  }
});

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
  // Enter once more turns the card over, to its first field.
  await page.keyboard.press('Enter');
  await expect(page.locator('.inspector').getByLabel('Eigen naam')).toBeFocused();
  await card.focus();
  await page.keyboard.press('Delete');
  await expect(editor.cards).toHaveCount(count - 1);
});
