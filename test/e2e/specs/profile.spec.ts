import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type App, expect, test } from '../harness/app.ts';
import { commandLine } from '../harness/command-line.ts';
import { booksPage } from '../pages/books-page.ts';
import { editorPage } from '../pages/editor-page.ts';
import { layTwelve } from '../pages/library-page.ts';

/** A design from a file, linked to a new file that the command line can read. */
async function openLinked(app: App, id: string): Promise<string> {
  const editor = editorPage(app.page);
  const file = join(app.dataDir, `${id}-hier.leer`);
  await layTwelve(app.page, id, `Kring ${id}`);
  await app.answer({ save: file });
  await app.page.keyboard.press('Control+Shift+S');
  await expect.poll(() => readFile(file, 'utf8').catch(() => '')).not.toBe('');
  await editor.settled();
  return file;
}

test('what a team sets and makes itself goes into the file, changes what the command line says, and travels to another design', async ({
  app,
}) => {
  const { page } = app;
  const editor = editorPage(page);
  const books = booksPage(page);
  const file = await openLinked(app, 'noord');
  const before = commandLine('check', file);
  expect(before.text).toContain('[finance-dominant]');
  expect(before.text).toContain('[appreciation-missing]');

  await test.step('one rule is put off and one gets another number', async () => {
    await page.keyboard.press('F1');
    await books.turnTo('Regelboek');
    await books.findRule('alleen sturen op geld', 'Alleen sturen op geld');
    await books.weight.selectOption({ label: 'Zegt niets' });
    await books.findRule('gewaardeerd', 'Waardering ontbreekt');
    await books.rules.getByLabel(/^Aantal leervormen/).fill('4');
    await books.rules.getByRole('searchbox').fill('');
    await expect(books.rules.getByText('(anders ingesteld)')).toHaveCount(2);
  });

  await test.step('two checks are made without programming', async () => {
    await books.turnTo('Eigen checks');
    await books.newOwn.click();
    await books.keepOwn.click();
    await expect(books.own.getByRole('alert')).toHaveText('Geef de check een naam.');
    await books.own.getByLabel('Naam van de check').fill('Elke vorm heeft een groep');
    await books.own.getByLabel('Wat zegt de check?').fill('Zeg hoeveel mensen meedoen.');
    await books.keepOwn.click();
    await expect(books.ownInList('Elke vorm heeft een groep')).toContainText('2 bevindingen');

    await books.newOwn.click();
    await books.own.getByLabel('Naam van de check').fill('Er is een oogst');
    const which = books.own.getByRole('group', { name: 'Naar welke kaarten kijkt hij?' });
    await which
      .getByRole('combobox', { name: 'Soort kaart' })
      .selectOption({ label: 'Het ontwerp als geheel' });
    const must = books.own.getByRole('group', { name: 'Wat moet gelden?' });
    await must
      .getByRole('combobox', { name: 'Kijk naar' })
      .selectOption({ label: 'aantal kaarten op tafel' });
    await must.getByRole('combobox', { name: 'Soort kaart' }).selectOption({ label: 'IJkmoment' });
    await books.own.getByLabel('Wat zegt de check?').fill('Plan een moment van oogst.');
    await books.weightOfOwn.selectOption({ label: 'Probleem' });
    await books.keepOwn.click();
    await expect(books.ownInList('Er is een oogst')).toContainText('1 bevinding');
  });

  const profile = join(app.dataDir, 'checks.json');
  await test.step('they are kept as a file for colleagues', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      books.own.getByRole('button', { name: 'Bewaar als bestand' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('checks-van-ons-team.json');
    await download.saveAs(profile);
    await books.close();
  });

  await editor.settled();
  const after = commandLine('check', file);
  expectTeamsOwn(after);
  expect(before.code).not.toBe(0);

  await test.step('another design takes them over', async () => {
    await editor.back();
    const other = await openLinked(app, 'zuid');
    expect(commandLine('check', other).text).toContain('[finance-dominant]');
    // The file alone says it too, for a design that holds no settings.
    expectTeamsOwn(commandLine('check', other, '--profile', profile));
    await page.keyboard.press('F1');
    await books.turnTo('Eigen checks');
    const wrong = join(app.dataDir, 'stuk.json');
    await writeFile(wrong, '{"format":');
    await books.takeOver.setInputFiles(wrong);
    await expect(books.own.getByRole('alert')).toContainText('Er is niets veranderd.');
    await books.takeOver.setInputFiles(profile);
    await expect(books.ownInList('Er is een oogst')).toBeVisible();
    await books.close();
    await editor.settled();
    expectTeamsOwn(commandLine('check', other));
  });
});

function expectTeamsOwn({ text, code }: { text: string; code: number | null }): void {
  expect(text).not.toContain('[finance-dominant]');
  expect(text).not.toContain('[appreciation-missing]');
  expect(text.match(/Aandachtspunt – Zeg hoeveel mensen meedoen\. \[own-/g)).toHaveLength(2);
  expect(text.match(/Probleem – Plan een moment van oogst\. \[own-/g)).toHaveLength(1);
  expect(code).toBe(2);
}
