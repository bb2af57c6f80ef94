import { expect, test } from '../harness/app.ts';
import { checksPage } from '../pages/checks-page.ts';
import { editorPage } from '../pages/editor-page.ts';
import { layTwelve, libraryPage } from '../pages/library-page.ts';

test('designs are found, renamed, doubled, put away and put back', async ({ app }) => {
  const { page } = app;
  const library = libraryPage(page);
  const editor = editorPage(page);
  await library.example.click();
  await editor.settled();
  await editor.back();
  await library.blank.click();
  await editor.title.fill('Kring Zorgtechniek');
  await editor.back();
  await expect(library.designs).toHaveCount(2);

  await library.search.fill('laborat');
  await expect(library.designs).toHaveCount(1);
  await expect(library.design('studieclub')).toBeVisible();
  await library.search.fill('niets van dit alles');
  await expect(library.designs).toHaveCount(0);
  await library.search.fill('');
  await expect(library.designs).toHaveCount(2);

  const care = library.designs.filter({ hasText: 'Zorgtechniek' });
  await care.getByRole('button', { name: 'Maak een kopie' }).click();
  await expect(library.designs).toHaveCount(3);

  await library.designs
    .filter({ hasText: 'studieclub' })
    .getByRole('button', { name: 'Leg weg' })
    .click();
  await expect(library.designs).toHaveCount(2);
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect(library.designs).toHaveCount(3);
});

test('a finding of one design does not lie beside the next', async ({ app }) => {
  const { page } = app;
  const checks = checksPage(page);
  await layTwelve(page);
  await checks.all.click();
  await checks.inList('finance-dominant').click();
  await expect(checks.panel).toBeVisible();
  await editorPage(page).back();
  await libraryPage(page).example.click();
  await editorPage(page).settled();
  await expect(page.getByRole('heading', { name: 'Over dit ontwerp' })).toBeVisible();
  await expect(checks.panel).toBeHidden();
});

test('an earlier version is put back as a new one', async ({ app }) => {
  const library = libraryPage(app.page);
  const editor = editorPage(app.page);
  await library.example.click();
  await editor.settled();
  const count = await editor.cards.count();
  await editor.card('Regisseur').click();
  await app.page.keyboard.press('Delete');
  await expect(editor.cards).toHaveCount(count - 1);
  await editor.settled();
  await app.page.getByText('Eerdere versies').click();
  await app.page.getByRole('button', { name: 'Bekijk', exact: true }).last().click();
  await expect(editor.cards).toHaveCount(count);
  await app.page.getByRole('button', { name: 'Zet terug' }).last().click();
  await expect(editor.cards).toHaveCount(count);
  await editor.settled();
  await editor.undo.click();
  await expect(editor.cards).toHaveCount(count - 1);
});

test('what cannot be fetched any more is said, and what was there stays', async ({ app }) => {
  const { page } = app;
  const { title } = libraryPage(page);
  const words = await title.innerText();
  const notice = page.getByRole('alert').filter({ hasText: 'antwoordt niet meer' });
  await app.kill();
  for (const ask of [
    () => page.getByRole('button', { name: 'Bekijk de voorbeelden' }).click(),
    () => page.keyboard.press('F1'),
    () => page.getByRole('button', { name: 'English' }).click(),
  ]) {
    await ask();
    await expect(notice).toBeVisible();
    await expect(title).toHaveText(words);
    await notice.getByRole('button').click();
  }
});

test('the picture of an example is there as soon as its card is looked at', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Bekijk de voorbeelden' }).click();
  const examples = page.locator('.template');
  await expect(examples.first().locator('img')).toBeVisible();
  await expect(examples.last().locator('img')).toHaveCount(0);
  await examples.last().scrollIntoViewIfNeeded();
  await expect(examples.last().locator('img')).toBeVisible();
});
