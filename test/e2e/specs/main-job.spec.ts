import { expect, test } from '../harness/app.ts';
import { checksPage } from '../pages/checks-page.ts';
import { editorPage } from '../pages/editor-page.ts';
import { libraryPage } from '../pages/library-page.ts';

test('a worked example is changed on the table, the checks answer, and all of it is found back', async ({
  app,
}) => {
  const { page } = app;
  const library = libraryPage(page);
  const editor = editorPage(page);
  await library.example.click();
  await expect(editor.cards).not.toHaveCount(0);
  await editor.settled();
  const cardsBefore = await editor.cards.count();
  const linesBefore = await editor.lines.count();

  await test.step('lay a Masterclass by dragging', async () => {
    // Room beside what is there already.
    await page.getByRole('button', { name: 'Kleiner' }).click();
    await page.getByRole('button', { name: 'Kleiner' }).click();
    const table = await page.locator('.canvas').boundingBox();
    if (!table) throw new Error('the table is on the screen');
    await editor.entry('m-masterclass').dragTo(page.locator('.react-flow__pane'), {
      targetPosition: { x: table.width * 0.92, y: table.height * 0.5 },
    });
    await expect(editor.cards).toHaveCount(cardsBefore + 1);
  });
  const masterclass = editor.card('Masterclass').last();

  await test.step('lay an Expeditie by keyboard', async () => {
    await page.getByRole('searchbox', { name: 'Zoek een kaart' }).fill('expeditie');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(editor.cards).toHaveCount(cardsBefore + 2);
    await expect(page.getByRole('status', { name: 'Meldingen' })).toHaveText(
      'Expeditie ligt op tafel.',
    );
    await page.getByRole('searchbox', { name: 'Zoek een kaart' }).fill('');
  });
  const expedition = editor.card('Expeditie');
  const goal = editor.card('Iedere teler');

  await test.step('a finding says that both serve no goal, and goes away when they do', async () => {
    const lonely = editor.slip('metaphor-serves-no-goal');
    await expect(lonely).toHaveCount(2);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Alles in beeld' }).click();
    await editor.connect(masterclass, goal);
    await expect(lonely).toHaveCount(1);
    await editor.connect(expedition, goal);
    await expect(lonely).toHaveCount(0);
    await expect(editor.lines).toHaveCount(linesBefore + 2);
  });

  await test.step('an illegal line is refused and says why', async () => {
    const lines = await editor.lines.count();
    await editor.pull(goal, expedition);
    await expect(editor.refusal).toContainText('Andersom kan wel');
    await page.mouse.up();
    await expect(editor.refusal).toHaveCount(0);
    await expect(editor.lines).toHaveCount(lines);
  });

  await test.step('a quick fix is applied and undone', async () => {
    const slip = editor.slip('ict-support-missing');
    const checks = checksPage(page);
    await slip.locator('.slip-title').click();
    // The preview lies on the table too, but is no card of the design yet.
    await expect(checks.ghosts).toHaveCount(1);
    const count = (await editor.cards.count()) - 1;
    await checks.fix.click();
    await expect(slip).toHaveCount(0);
    await expect(editor.cards).toHaveCount(count + 1);
    await editor.undo.click();
    await expect(slip).toHaveCount(1);
    // The finding is back, and with it the preview of its fix.
    await expect(checks.ghosts).toHaveCount(1);
    await checks.close.click();
    await expect(editor.cards).toHaveCount(count);
  });

  await test.step('switch to English and back', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await expect(editor.card('Expedition')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await expect(expedition).toBeVisible();
  });

  await editor.settled();
  const [id = ''] = await app.storedIds();
  const stored = await app.storedBody(id);

  await test.step('close, start again, find all of it', async () => {
    await app.restart();
    await library.design('studieclub').click();
    await expect(editor.cards).toHaveCount(cardsBefore + 2);
    await expect(editor.card('Masterclass')).toHaveCount(2);
    await expect(expedition).toBeVisible();
    expect(await app.storedBody(id)).toBe(stored);
  });
});
