import { readFile } from 'node:fs/promises';
import { extractDesignText } from '../../../shared/export/svg-design.ts';
import { expect, test } from '../harness/app.ts';
import { tabTo } from '../harness/keys.ts';
import { checksPage } from '../pages/checks-page.ts';
import { editorPage } from '../pages/editor-page.ts';
import { layTwelve, libraryPage } from '../pages/library-page.ts';

test('from the six questions to a picture with the keyboard alone', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  const editor = editorPage(page);
  const checks = checksPage(page);
  await page.evaluate(() => {
    const count = () => {
      document.body.dataset.pointed = 'yes';
    };
    for (const type of ['pointerdown', 'pointermove', 'wheel']) addEventListener(type, count, true);
  });
  const box = (name: string) => page.getByRole('checkbox', { name });
  const tick = async (name: string) => {
    await tabTo(page, box(name));
    await keyboard.press('Space');
    await expect(box(name)).toBeChecked();
  };
  const next = async () => {
    await tabTo(page, page.getByRole('button', { name: 'Volgende', exact: true }));
    await keyboard.press('Enter');
  };
  /** Types into the list that is open and takes what comes first. */
  const choose = async (words: string) => {
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await keyboard.type(words);
    await keyboard.press('Enter');
  };

  await test.step('six questions', async () => {
    await tabTo(page, libraryPage(page).questions);
    await keyboard.press('Enter');
    await tabTo(page, page.getByRole('textbox', { name: 'Samen willen we…' }));
    await keyboard.type('Elke monteur plaatst warmtepompen veilig.');
    await next();
    await tick('Vaardigheid');
    await next();
    await tick('Vakmensen');
    await tick('Mkb-ondernemer / klein bedrijf');
    await next();
    await tick('Financiële resultaten');
    await next();
    await next();
    await tabTo(page, page.getByRole('button', { name: 'Leg alles op tafel' }));
    await keyboard.press('Enter');
    await expect(editor.cards).toHaveCount(5);
  });

  await test.step('add, connect and move', async () => {
    await keyboard.press('/');
    await choose('leg neer: masterclass');
    await expect(editor.cards).toHaveCount(6);
    await expect(editor.spoken).toHaveText('Masterclass ligt op tafel.');
    const lines = await editor.lines.count();
    await keyboard.press('c');
    await choose('doet mee aan masterclass');
    await expect(editor.lines).toHaveCount(lines + 1);
    await editor.settled();
    const before = await editor.card('Masterclass').boundingBox();
    await keyboard.press('Alt+ArrowDown');
    await keyboard.press('Alt+ArrowDown');
    await expect
      .poll(async () => (await editor.card('Masterclass').boundingBox())?.y)
      .toBeGreaterThan(before?.y ?? Number.POSITIVE_INFINITY);
  });

  await test.step('a frame around it', async () => {
    await keyboard.press('Control+g');
    await expect(editor.cards).toHaveCount(7);
    await editor.settled();
  });

  let kept: string | null = null;
  await test.step('a finding is solved, another left as it is', async () => {
    await keyboard.press('Shift+L');
    await tabTo(page, checks.inList('metaphor-serves-no-goal'), 40);
    await keyboard.press('Enter');
    await tabTo(page, checks.fix, 40);
    const lines = await editor.lines.count();
    await keyboard.press('Enter');
    await expect(checks.panel).toContainText('Opgelost');
    // The line of the preview became a line of the design.
    await expect(editor.lines).toHaveCount(lines);
    await tabTo(page, checks.back, 10);
    await keyboard.press('Enter');

    const shown = checks.list.locator('li[data-rule]').filter({ visible: true });
    await tabTo(page, shown.last().getByRole('button'), 60);
    await keyboard.press('Enter');
    kept = await checks.panel.getAttribute('data-rule');
    await tabTo(page, checks.leave, 40);
    await keyboard.press('Enter');
    await tabTo(page, checks.by, 10);
    await keyboard.type('Noor');
    await keyboard.press('Tab');
    await keyboard.type('Dit jaar is dat de afspraak.');
    await tabTo(page, checks.keep, 2);
    await keyboard.press('Enter');
    await expect(checks.panel).toContainText('Dit jaar is dat de afspraak.');
    await editor.settled();
  });

  await test.step('the first version comes back, and goes again', async () => {
    await keyboard.press('Control+Shift+h');
    const versions = page.getByRole('complementary', { name: 'Eerdere versies' });
    await tabTo(page, versions.getByRole('button', { name: 'Zet terug' }).last(), 80);
    await keyboard.press('Enter');
    await expect(editor.cards).toHaveCount(5);
    await keyboard.press('Control+z');
    await expect(editor.cards).toHaveCount(7);
    await editor.settled();
  });

  await test.step('a picture that holds the design', async () => {
    await keyboard.press('Control+k');
    const [download] = await Promise.all([page.waitForEvent('download'), choose('plaatje (svg)')]);
    const [id = ''] = await app.storedIds();
    const held = extractDesignText((await readFile(await download.path())).toString('utf8'));
    expect(held).toBe(await app.storedBody(id));
    expect(JSON.parse(held ?? '')).toMatchObject({
      waivers: [{ rule: kept, reason: 'Dit jaar is dat de afspraak.', by: 'Noor' }],
    });
  });

  await expect(page.locator('body')).not.toHaveAttribute('data-pointed', 'yes');
});

test('a key that comes right after a search was put away is no longer typed into it', async ({
  app,
}) => {
  const { page } = app;
  await layTwelve(page);
  await page.keyboard.press('Control+f');
  const field = page.getByRole('dialog').getByRole('combobox');
  await expect(field).toBeFocused();
  await field.evaluate((input) => {
    input.closest('dialog')?.close();
    // Before the browser has drawn again the field still has the focus.
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'A', code: 'KeyA', shiftKey: true, bubbles: true }),
    );
  });
  await expect(page.getByRole('complementary', { name: 'Advies' })).toBeVisible();
});
