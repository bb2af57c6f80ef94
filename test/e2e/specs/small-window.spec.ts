import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/app.ts';
import { checksPage } from '../pages/checks-page.ts';
import { editorPage } from '../pages/editor-page.ts';
import { layTwelve, libraryPage } from '../pages/library-page.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const studyClub = `${root}test/fixtures/designs/v1-studieclub.leer`;

test.use({ viewport: { width: 1280, height: 720 } });

async function useText(page: Page, percent: number): Promise<void> {
  await page.evaluate((text) => localStorage.setItem('leerlandschap.text', String(text)), percent);
  await page.reload();
  await expect(libraryPage(page).title).toBeVisible();
}

async function openStudyClub(page: Page): Promise<void> {
  await libraryPage(page).file.setInputFiles(studyClub);
  await expect(editorPage(page).cards).toHaveCount(24);
  await editorPage(page).settled();
}

for (const percent of [100, 200]) {
  test(`the name of a design is read whole, with text of ${percent} %`, async ({ app }) => {
    const { page } = app;
    await useText(page, percent);
    await openStudyClub(page);
    const hidden = await editorPage(page).title.evaluate(
      (title) => title.scrollWidth - title.clientWidth,
    );
    expect(hidden).toBeLessThanOrEqual(0);
    const line = await page.locator('.top-line').boundingBox();
    expect(line?.height).toBeLessThan(percent === 100 ? 70 : 160);
  });
}

test('with large text the drawer of the card box opens on a family and leaves the table when it is closed', async ({
  app,
}) => {
  const { page } = app;
  await useText(page, 200);
  await openStudyClub(page);
  const drawer = page.locator('.drawer');
  const forms = page.locator('.rail').getByRole('button', { name: 'Leervormen' });
  await expect(drawer).toBeHidden();
  await forms.click();
  await drawer.getByRole('button', { name: 'Sluit' }).click();
  await expect(drawer).toBeHidden();
  await expect(forms).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await drawer.getByRole('searchbox').focus();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(forms).toBeFocused();
  await page.keyboard.press('Enter');
  await drawer.getByRole('button', { name: /^Clinic/ }).click();
  await expect(editorPage(page).cards).toHaveCount(25);
  await expect(drawer).toBeHidden();
  await forms.click();
  await drawer.getByRole('button', { name: /^Clinic/ }).hover();
  await page.mouse.down();
  const table = await page.locator('.canvas').boundingBox();
  if (!table) throw new Error('the table is there');
  const middle = [table.x + table.width / 2, table.y + table.height / 2] as const;
  await page.mouse.move(...middle, { steps: 4 });
  await expect(drawer).toBeHidden();
  await page.mouse.move(...middle);
  await page.mouse.up();
  await expect(editorPage(page).cards).toHaveCount(26);
});

test('every name on the timeline stays in its own column, also beside an open card', async ({
  app,
}) => {
  const { page } = app;
  await openStudyClub(page);
  await page.keyboard.press('Alt+3');
  const tokens = page.locator('.timeline .in-phase > .token');
  await tokens.first().click();
  await expect(page.locator('.inspector')).toBeVisible();
  const outside = await tokens.evaluateAll((all) =>
    all.flatMap((token) => {
      const column = token.closest('td')?.getBoundingClientRect();
      const name = token.lastElementChild?.getBoundingClientRect();
      const isInside = column && name && name.left >= column.left && name.right <= column.right;
      return isInside ? [] : [token.textContent];
    }),
  );
  expect(outside).toEqual([]);
});

test('with large text the list still shows rows, not only its head and foot', async ({ app }) => {
  const { page } = app;
  await useText(page, 200);
  await openStudyClub(page);
  await page.keyboard.press('Alt+5');
  const rows = page.locator('.outline-row[data-level="2"]');
  await expect(rows.first()).toBeVisible();
  const inView = await rows.evaluateAll((all) => {
    const port = document.querySelector('.outline-rows')?.getBoundingClientRect();
    return all.filter((row) => port && row.getBoundingClientRect().bottom <= port.bottom).length;
  });
  expect(inView).toBeGreaterThanOrEqual(2);
});

test('with large text the timeline shows that there is more, and rows keep their names beside it', async ({
  app,
}) => {
  const { page } = app;
  await useText(page, 200);
  await openStudyClub(page);
  await page.keyboard.press('Alt+3');
  const right = page.locator('.more-sign[data-toward="right"]');
  await expect(right).toBeVisible();
  const head = page.locator('.timeline tbody th').first();
  const last = page.locator('.timeline thead th').last();
  await expect(last).not.toBeInViewport();
  await page.locator('.timeline').evaluate((lens) => lens.scrollTo({ left: lens.scrollWidth }));
  await expect(last).toBeInViewport();
  await expect(head).toBeInViewport({ ratio: 1 });
  await expect(right).toBeHidden();
});

test('the sign that there is more brings the next part into view', async ({ app }) => {
  const { page } = app;
  await useText(page, 200);
  await openStudyClub(page);
  await page.keyboard.press('Alt+4');
  const lens = page.locator('.map-lens');
  await page.locator('.more-sign[data-toward="below"]').click();
  await expect.poll(() => lens.evaluate((box) => box.scrollTop)).toBeGreaterThan(0);
});

test('the third question says above its buttons that the partners come below', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  for (const _ of ['why', 'yield']) {
    await page.getByRole('button', { name: 'Volgende', exact: true }).click();
  }
  const sign = page.locator('.more-sign', { hasText: 'Partners' });
  const line = await sign.boundingBox();
  const foot = await page.locator('.question > footer').boundingBox();
  if (!line || !foot) throw new Error('the line and the buttons are there');
  expect(line.y + line.height).toBeLessThanOrEqual(foot.y + 1);
  await page.locator('.question').evaluate((box) => box.scrollTo({ top: box.scrollHeight }));
  await expect(sign).toHaveCount(0);
});

test('with large text a finding says that there is more, until its end is read', async ({
  app,
}) => {
  const { page } = app;
  await useText(page, 200);
  await openStudyClub(page);
  await page.keyboard.press('Shift+L');
  await page.locator('.inspector.findings li button').first().click();
  const finding = page.locator('.inspector.finding');
  const sign = page.locator('.more-frame:has(> .finding) > .more-sign');
  await expect(sign).toBeVisible();
  await finding.evaluate((box) => box.scrollTo({ top: box.scrollHeight }));
  await expect(sign).toHaveCount(0);
});

test.describe('on a larger screen', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('with large text the buttons of a finding that is left as it is stay in view below its words', async ({
    app,
  }) => {
    const { page } = app;
    await useText(page, 200);
    await openStudyClub(page);
    await page.keyboard.press('Shift+L');
    await page.locator('.findings .chip:enabled').first().click();
    await page.locator('.inspector.findings li button').first().click();
    await page.getByRole('button', { name: 'Bewust zo laten' }).click();
    await expect(page.getByRole('button', { name: 'Laat zo', exact: true })).toBeInViewport({
      ratio: 1,
    });
  });
});

test('with large text the design as a whole is read on request, and the table has its room until then', async ({
  app,
}) => {
  const { page } = app;
  await useText(page, 200);
  await openStudyClub(page);
  const about = page.locator('.inspector.design');
  const tab = page.getByRole('button', { name: 'Over dit ontwerp' });
  await expect(about).toBeHidden();
  await tab.press('Enter');
  await expect(about).toBeVisible();
  await expect(about.getByRole('button', { name: 'Sluit' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(about).toBeHidden();
  await expect(tab).toBeFocused();
});

test('beside the card box of a small screen the table has room for the names of twelve cards', async ({
  app,
}) => {
  const { page } = app;
  await layTwelve(page);
  await editorPage(page).settled();
  await expect(page.locator('.inspector.design')).toBeHidden();
  const zoom = page.locator('.zoom output');
  await expect
    .poll(async () => Number.parseInt(await zoom.innerText(), 10))
    .toBeGreaterThanOrEqual(60);
});

test('a finding about the design as a whole leads to its field, also where that was put away', async ({
  app,
}) => {
  const { page } = app;
  const checks = checksPage(page);
  await layTwelve(page);
  await checks.all.click();
  await checks.inList('limits-unchecked').click();
  await checks.panel.getByRole('button', { name: 'Vul het in bij het ontwerp' }).click();
  const about = page.locator('.inspector.design');
  await expect(about.locator('summary', { hasText: 'Grenzen die hier gelden' })).toBeFocused();
});

test('with large text a card is beside its back and not under it, also one at the right', async ({
  app,
}) => {
  const { page } = app;
  await useText(page, 200);
  await openStudyClub(page);
  const cards = page.locator('.react-flow__node');
  const lefts = await cards.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().left),
  );
  await cards.nth(lefts.indexOf(Math.max(...lefts))).click();
  const back = page.locator('.inspector');
  await expect(back).toBeVisible();
  await expect(back.getByRole('heading', { level: 2 })).toBeVisible();
  await expect
    .poll(async () => {
      // What lies open is still turning over when it is first seen.
      const [edge, box] = [
        await back.boundingBox(),
        await page.locator('.react-flow__node.selected').boundingBox(),
      ];
      return edge && box ? box.x + box.width - edge.x : Number.POSITIVE_INFINITY;
    })
    .toBeLessThanOrEqual(0);
});

test('trays that were put away are brought back with a button', async ({ app }) => {
  const { page } = app;
  await openStudyClub(page);
  await page.keyboard.press('h');
  await expect(page.locator('.palette')).toHaveCount(0);
  await page.getByRole('button', { name: 'Bakken terug' }).click();
  await expect(page.locator('.palette')).toBeVisible();
  await expect(page.locator('.rail [aria-pressed="true"]')).toBeFocused();
});

test('with large text a double click names a card, although its back takes half of the table', async ({
  app,
}) => {
  const { page } = app;
  await useText(page, 200);
  await openStudyClub(page);
  const card = page.locator('.react-flow__node').first();
  await card.dblclick();
  await expect(card.getByRole('textbox')).toBeFocused();
});

test('all ten families of the card box lie in view in a low window', async ({ app }) => {
  const { page } = app;
  await openStudyClub(page);
  const families = page.locator('.rail button');
  await expect(families).toHaveCount(10);
  await expect(families.last()).toBeInViewport({ ratio: 1 });
});

test('with large text the field to search a book stays in view below the tabs while its list is read', async ({
  app,
}) => {
  const { page } = app;
  await useText(page, 200);
  await openStudyClub(page);
  await page.keyboard.press('F1');
  const list = page.locator('.reading .contents');
  for (const field of ['Zoek in alles', 'Zoek in de checks']) {
    const search = list.getByRole('searchbox', { name: field });
    await search.fill('e');
    await list.evaluate((box) => box.scrollTo({ top: box.scrollHeight }));
    await expect(search).toBeInViewport({ ratio: 1 });
    await page.getByRole('button', { name: 'Regelboek', exact: true }).click();
  }
});
