import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDesign } from '../../../shared/design/parse.ts';
import { serialiseDesign } from '../../../shared/design/serialise.ts';
import { type App, expect, test } from '../harness/app.ts';
import { fileOf, manyNotes } from '../harness/designs.ts';
import { editorPage } from '../pages/editor-page.ts';
import { libraryPage } from '../pages/library-page.ts';

const file = (app: App) => join(app.dataDir, 'kring.leer');

/** A new design with one card and a name, linked to a file. */
async function linkedDesign(app: App) {
  const library = libraryPage(app.page);
  const editor = editorPage(app.page);
  await library.blank.click();
  await expect(editor.title).toBeVisible();
  await app.answer({ save: file(app) });
  await app.page.keyboard.press('Control+Shift+S');
  await expect.poll(() => readFile(file(app), 'utf8').catch(() => '')).not.toBe('');
  const [id = ''] = await app.storedIds();
  return { editor, library, id };
}

type Linked = Awaited<ReturnType<typeof linkedDesign>>;

/** What the backend and the file hold is the same, is whole and has this title; and the page shows it after a fresh start. */
async function expectKept(app: App, linked: Linked, title: string) {
  await linked.editor.settled();
  await expectFresh(app, linked, title);
}

async function expectFresh(app: App, { editor, library, id }: Linked, title: string) {
  const body = await app.storedBody(id);
  expect(JSON.parse(body).title).toBe(title);
  expect(await readFile(file(app), 'utf8')).toBe(body);
  const parsed = parseDesign(body);
  expect(parsed.ok && serialiseDesign(parsed.design)).toBe(body);
  await app.restart();
  await library.design(title).click();
  await expect(editor.title).toHaveValue(title);
  expect(await app.storedBody(id)).toBe(body);
}

test.describe('saving keeps every byte, through', () => {
  test('the menu', async ({ app }) => {
    const linked = await linkedDesign(app);
    await linked.editor.title.fill('Via het menu');
    await app.page.getByText('Delen', { exact: true }).click();
    await app.page.getByRole('button', { name: /^Bewaar nu/ }).click();
    await expectKept(app, linked, 'Via het menu');
  });

  test('the shortcut, while still typing', async ({ app }) => {
    const linked = await linkedDesign(app);
    await linked.editor.title.fill('Via de toets');
    await app.page.keyboard.press('Control+s');
    await expectKept(app, linked, 'Via de toets');
  });

  test('the button', async ({ app }) => {
    const linked = await linkedDesign(app);
    await linked.editor.title.fill('Via de knop');
    await linked.editor.saved.click();
    await expectKept(app, linked, 'Via de knop');
  });

  test('autosave, without doing anything for it', async ({ app }) => {
    const linked = await linkedDesign(app);
    await linked.editor.title.fill('Vanzelf');
    await expect
      .poll(async () => JSON.parse(await app.storedBody(linked.id)).title)
      .toBe('Vanzelf');
    await expectKept(app, linked, 'Vanzelf');
  });

  test('going back to the library', async ({ app }) => {
    const linked = await linkedDesign(app);
    await linked.editor.title.fill('Via terug');
    await linked.editor.back();
    await linked.library.design('Via terug').click();
    await expectKept(app, linked, 'Via terug');
  });

  test('closing the page, which asks to stay until everything is saved', async ({ app }) => {
    const linked = await linkedDesign(app);
    const dialogs: string[] = [];
    app.page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      void dialog.dismiss();
    });
    // Nothing is saved while the backend is out of reach, so that leaving now would lose a step.
    await app.page.route('**/call', (route) => route.abort());
    await linked.editor.title.fill('Bij het sluiten');
    await linked.editor.title.press('Tab');
    await expect(app.page.locator('.saved')).toContainText('Nog niet bewaard');
    await app.page.close({ runBeforeUnload: true });
    await expect.poll(() => dialogs).toEqual(['beforeunload']);
    await app.page.unroute('**/call');
    await expect(linked.editor.title).toHaveValue('Bij het sluiten');
    await app.page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expectKept(app, linked, 'Bij het sluiten');
    expect(dialogs).toHaveLength(1);
  });

  test('closing the page in the middle of a word', async ({ app }) => {
    const linked = await linkedDesign(app);
    await linked.editor.title.fill('Halverwege');
    // Another tab in front is how a page is left; nothing was pressed and no field was left.
    await app.page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await linked.editor.settled();
    await app.page.goto('about:blank');
    expect(JSON.parse(await app.storedBody(linked.id)).title).toBe('Halverwege');
    await expectFresh(app, linked, 'Halverwege');
  });

  test('a kill right after the page said it was saved', async ({ app }) => {
    const linked = await linkedDesign(app);
    await linked.editor.title.fill('Na de klap');
    await linked.editor.title.press('Tab');
    await linked.editor.settled();
    const before = await app.storedBody(linked.id);
    await app.kill();
    await app.restart();
    expect(await app.storedBody(linked.id)).toBe(before);
    await linked.library.design('Na de klap').click();
    await expectKept(app, linked, 'Na de klap');
  });
});

/** How many calls to the host were made beside the page. The worker may have been started long before. */
async function callsBeside(app: App): Promise<number> {
  const calls = app.page
    .workers()
    .map((worker) =>
      worker.evaluate(
        () =>
          performance.getEntriesByType('resource').filter((entry) => entry.name.endsWith('/call'))
            .length,
      ),
    );
  return (await Promise.all(calls)).reduce((total, made) => total + made, 0);
}

test('a design of many cards, which is handed over beside the page, is kept byte for byte', async ({
  app,
}) => {
  const library = libraryPage(app.page);
  const editor = editorPage(app.page);
  await library.file.setInputFiles(fileOf(manyNotes(900)));
  await expect(editor.title).toHaveValue('Veel notities');
  const before = await callsBeside(app);
  await editor.title.fill('Veel notities, bewaard');
  await app.page.keyboard.press('Control+s');
  await expect(editor.saved).toHaveAttribute('data-status', 'clean');
  await editor.settled();
  expect(await callsBeside(app)).toBeGreaterThan(before);
  const [id = ''] = await app.storedIds();
  const body = await app.storedBody(id);
  expect(body).toBe(serialiseDesign({ ...manyNotes(900), id, title: 'Veel notities, bewaard' }));
});

test('a failed save stays visible, loses nothing and can be tried again', async ({ app }) => {
  const { editor } = await linkedDesign(app);
  await app.page.route('**/call', (route) => route.abort());
  await editor.title.fill('Toch bewaard');
  await expect(editor.saved).toContainText('Nog niet bewaard');
  await expect(editor.title).toHaveValue('Toch bewaard');
  await app.page.unroute('**/call');
  await app.page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await editor.settled();
  const [id = ''] = await app.storedIds();
  expect(JSON.parse(await app.storedBody(id)).title).toBe('Toch bewaard');
});

test('a file that somebody else changed is left alone and a copy is written beside it', async ({
  app,
}) => {
  const { editor, id } = await linkedDesign(app);
  const theirs = (await readFile(file(app), 'utf8')).replace(
    '"stage": "explore"',
    '"stage": "run"',
  );
  await writeFile(file(app), theirs);
  await editor.title.fill('Van mij');
  await editor.title.press('Tab');
  await expect(app.page.getByRole('alert')).toContainText('kring');
  expect(await readFile(file(app), 'utf8')).toBe(theirs);
  expect(JSON.parse(await app.storedBody(id)).title).toBe('Van mij');
});
