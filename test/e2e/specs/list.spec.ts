import { fileURLToPath } from 'node:url';
import { expect, test } from '../harness/app.ts';
import { editorPage } from '../pages/editor-page.ts';
import { layTwelve, libraryPage } from '../pages/library-page.ts';

const studyClub = fileURLToPath(
  new URL('../../../templates/nl/tpl-studieclub.json', import.meta.url),
);

test('the list says what the checks say of a card in a word beside the sign', async ({ app }) => {
  const { page } = app;
  await layTwelve(page);
  await page.keyboard.press('Alt+5');
  const marks = page.locator('.outline-row[data-id="goal"] .outline-marks');
  await expect(marks.locator('.severity')).toBeVisible();
  const word = await marks.locator('.severity').getAttribute('aria-label');
  await expect(marks.getByText(word ?? '', { exact: true })).toBeVisible();
});

test('a row of the list that is opened lies in view with what it opened, and says its lines once', async ({
  app,
}) => {
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 620 });
  await libraryPage(page).file.setInputFiles(studyClub);
  await expect(editorPage(page).cards).not.toHaveCount(0);
  await page.keyboard.press('Alt+5');
  const row = page.locator('.outline-row[data-id="masterclass"]');
  const joined = row.locator('.outline-joined');
  await expect(joined).toContainText(' · en nog ');
  await row.focus();
  await page.keyboard.press('ArrowRight');
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(joined).toBeEmpty();
  const lines = page.locator('.outline-row[data-level="3"]');
  await expect(lines).not.toHaveCount(0);
  await expect(lines.last()).toBeInViewport({ ratio: 1 });
  await expect(row).toBeInViewport({ ratio: 1 });
});

test('the list gives a milestone its day and a note its whole text', async ({ app }) => {
  const { page } = app;
  await libraryPage(page).file.setInputFiles(studyClub);
  await expect(editorPage(page).cards).not.toHaveCount(0);
  await page.keyboard.press('Alt+5');
  const row = (kind: string) =>
    page.locator('.outline-row', { has: page.locator(`.outline-card[data-kind="${kind}"]`) });
  await expect(row('note')).toHaveCount(1);
  const days = await row('milestone').locator('.outline-facts').allTextContents();
  expect(days.length).toBeGreaterThan(1);
  expect(new Set(days).size).toBe(days.length);
  const note = row('note').first().locator('strong');
  await note.scrollIntoViewIfNeeded();
  expect(await note.evaluate((name) => name.scrollHeight - name.clientHeight)).toBeLessThan(2);
  await expect(note).toContainText(/afspraken\.$/);
});
