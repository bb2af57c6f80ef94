import { join } from 'node:path';
import { expect, test } from '../harness/app.ts';
import { commandLine } from '../harness/command-line.ts';
import { booksPage } from '../pages/books-page.ts';
import { checksPage } from '../pages/checks-page.ts';
import { editorPage } from '../pages/editor-page.ts';
import { layTwelve } from '../pages/library-page.ts';

test('a finding is understood, read about, tried, solved and taken back; another is left on purpose; the report tells both', async ({
  app,
}) => {
  const { page } = app;
  const editor = editorPage(page);
  const checks = checksPage(page);
  const books = booksPage(page);
  const file = join(app.dataDir, 'kring.leer');
  await layTwelve(page);
  await app.answer({ save: file });
  await page.keyboard.press('Control+Shift+S');
  await editor.settled();
  const [id = ''] = await app.storedIds();
  const before = await app.storedBody(id);
  expect(commandLine('check', file).text).toContain('[finance-dominant]');

  await test.step('the finding says why it matters, with source and examples', async () => {
    await checks.all.click();
    await checks.inList('finance-dominant').click();
    await expect(checks.panel).toHaveAttribute('data-rule', 'finance-dominant');
    await expect(checks.panel.getByRole('heading', { level: 2 })).toContainText('alleen op geld');
    await expect(checks.why).toContainText('sturen op financiën blijkt relatief minder effectief');
    await expect(checks.why.locator('.basis')).toHaveText('bron');
    await expect(checks.panel.getByRole('figure', { name: 'Zo wringt het' })).toBeVisible();
    await expect(checks.panel.getByRole('figure', { name: 'Zo kan het wel' })).toBeVisible();
  });

  await test.step('the passage is read in the rule book and the knowledge base', async () => {
    await checks.panel.getByText('Wanneer zegt deze check iets?').click();
    await checks.panel.getByRole('button', { name: 'Lees deze check in het regelboek' }).click();
    await expect(books.rules.getByRole('article')).toContainText(/§\s?9/);
    await expect(books.rules.getByRole('heading', { level: 1 })).not.toHaveText('Regelboek');
    const subject = books.rules.locator('article .chip').first();
    const name = await subject.innerText();
    await subject.click();
    await expect(books.knowledge.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(books.knowledge.locator('article .basis').first()).toBeVisible();
    await expect(
      books.knowledge.getByRole('article').getByRole('button', { name: /geld/ }),
    ).not.toHaveCount(0);
    await books.close();
    await expect(checks.panel).toBeVisible();
  });

  await test.step('the fix lies on the table as a preview, and nothing has changed', async () => {
    await expect(checks.ghosts).toHaveCount(1);
    await expect(page.getByText('Er is nog niets veranderd.')).toBeVisible();
    await expect(editor.undo).toBeDisabled();
    expect(await app.storedBody(id)).toBe(before);
  });

  await test.step('it is laid, taken back without a trace, and laid again', async () => {
    await checks.fix.click();
    await expect(checks.ghosts).toHaveCount(0);
    await expect(checks.panel).toContainText('Opgelost');
    await expect(editor.cards).toHaveCount(13);
    await editor.settled();
    const fixed = await app.storedBody(id);
    expect(fixed).not.toBe(before);
    await editor.undo.click();
    // The finding is back, and its fix is a preview again.
    await expect(checks.ghosts).toHaveCount(1);
    await editor.settled();
    expect(await app.storedBody(id)).toBe(before);
    await editor.redo.click();
    await editor.settled();
    expect(await app.storedBody(id)).toBe(fixed);
  });

  await test.step('another finding is left as it is, with a reason and a name', async () => {
    await checks.back.click();
    await checks.inList('metaphor-serves-no-goal').click();
    await checks.leave.click();
    await checks.keep.click();
    await expect(checks.by).toBeFocused();
    await checks.by.fill('Noor');
    await checks.panel.getByLabel('Dit geldt hier niet').check();
    await expect(checks.panel.getByLabel('Waarom geldt dit hier niet?')).toBeVisible();
    await checks.panel.getByLabel('Het is zo, en dat is hier goed').check();
    await checks.reason.fill('De masterclass is er voor het plezier.');
    await checks.keep.click();
    await expect(checks.panel).toContainText('De masterclass is er voor het plezier.');
    await expect(checks.panel).toContainText('Noor');
    await checks.back.click();
    await expect(checks.inList('metaphor-serves-no-goal')).toHaveCount(0);
    await checks.list.getByRole('button', { name: /^Bewust zo 1$/ }).click();
    await expect(checks.inList('metaphor-serves-no-goal')).toHaveCount(1);
  });

  await test.step('the report of the file says both', async () => {
    await editor.settled();
    const { text } = commandLine('check', file);
    expect(text).not.toContain('[finance-dominant]');
    const kept = text.slice(text.indexOf('\nBewust zo:'));
    expect(kept).toMatch(/Bewust zo – .*Masterclass.* \[metaphor-serves-no-goal\]/);
    expect(kept).toContain('De masterclass is er voor het plezier. (Noor, ');
    expect(text.slice(0, text.indexOf('\nBewust zo:'))).not.toContain('[metaphor-serves-no-goal]');
  });
});
