import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../harness/app.ts';
import { checksPage } from '../pages/checks-page.ts';
import { editorPage } from '../pages/editor-page.ts';
import { layTwelve, libraryPage } from '../pages/library-page.ts';

test.use({ viewport: { width: 1280, height: 720 } });

const card = (page: Page, id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);

async function openWithText(page: Page, percent: number): Promise<void> {
  await page.evaluate((text) => localStorage.setItem('leerlandschap.text', String(text)), percent);
  await page.reload();
  await expect(libraryPage(page).title).toBeVisible();
  await layTwelve(page);
  await editorPage(page).settled();
}

/** How far the outermost of these reach over the edges of the table, in pixels. */
async function overEdge(page: Page, parts: Locator): Promise<number> {
  const table = await page.locator('.canvas').boundingBox();
  if (!table) throw new Error('There is no table.');
  return parts.evaluateAll((all, edge) => {
    const over = all.map((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      return Math.max(
        edge.x - left,
        edge.y - top,
        right - edge.x - edge.width,
        bottom - edge.y - edge.height,
      );
    });
    return Math.max(...over);
  }, table);
}

const picked = '.react-flow__node.selected';

test('with large text both ends of a picked line are beside what is said of it', async ({
  app: { page },
}) => {
  await openWithText(page, 200);
  const before = await page.locator('.react-flow__viewport').getAttribute('style');
  await page.locator('.react-flow__edge').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.inspector')).toBeVisible();
  const ends = page.locator('[data-id="club"].react-flow__node, [data-id="goal"].react-flow__node');
  await expect.poll(() => overEdge(page, ends)).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('.inspector')).toBeHidden();
  await expect(page.locator('.react-flow__viewport')).toHaveAttribute('style', before ?? '');
});

test('with large text a line that is picked after all cards comes near enough to be read', async ({
  app: { page },
}) => {
  await openWithText(page, 200);
  await page.keyboard.press('Control+a');
  await expect(page.locator(picked)).toHaveCount(12);
  await expect.poll(() => overEdge(page, page.locator(picked))).toBeLessThanOrEqual(0);
  await page.locator('.react-flow__edge').first().focus();
  await page.keyboard.press('Enter');
  const ends = page.locator('[data-id="club"].react-flow__node, [data-id="goal"].react-flow__node');
  await expect(ends.locator('[data-mute="false"]')).toHaveCount(2);
  expect(await overEdge(page, ends)).toBeLessThanOrEqual(0);
});

for (const percent of [100, 200]) {
  test(`all cards picked right after one was let go come into view, with text at ${percent} %`, async ({
    app: { page },
  }) => {
    await openWithText(page, percent);
    await card(page, 'club').click();
    await expect(page.locator('.inspector')).toBeVisible();
    await editorPage(page).settled();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+a');
    await expect(page.locator(picked)).toHaveCount(12);
    await expect.poll(() => overEdge(page, page.locator(picked))).toBeLessThanOrEqual(0);
    // In large text there is no room to have them all as near as that.
    if (percent > 100) return;
    await expect(page.locator(`${picked} [data-mute="false"]`)).toHaveCount(12);
  });
}

test('with large text all that was picked together is beside what can be done with it', async ({
  app: { page },
}) => {
  await openWithText(page, 200);
  await page.keyboard.press('Control+a');
  await expect(page.locator(picked)).toHaveCount(12);
  await expect.poll(() => overEdge(page, page.locator(picked))).toBeLessThanOrEqual(0);
});

test('a card that is in view and picked leaves the view where it is', async ({ app: { page } }) => {
  await openWithText(page, 200);
  const view = page.locator('.react-flow__viewport');
  const before = await view.getAttribute('style');
  await card(page, 'firm').click();
  await expect(page.locator('.inspector')).toBeVisible();
  await expect(page.locator('.canvas.moving')).toHaveCount(0);
  expect(await view.getAttribute('style')).toBe(before);
});

test.describe('with large text on a wide screen', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('who looked at the whole table still does beside the card that is picked, and as before once it is let go', async ({
    app: { page },
  }) => {
    await openWithText(page, 200);
    const view = page.locator('.react-flow__viewport');
    const before = await view.getAttribute('style');
    await card(page, 'club').click();
    await expect(page.locator('.inspector')).toBeVisible();
    await expect.poll(() => overEdge(page, editorPage(page).cards)).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await expect(page.locator('.inspector')).toBeHidden();
    await expect(view).toHaveAttribute('style', before ?? '');
  });

  test('who chose how far away to look from keeps that distance, and sees what the picked card is joined with', async ({
    app: { page },
  }) => {
    await openWithText(page, 200);
    await page.keyboard.press('Control+Minus');
    await page.keyboard.press('Control+Minus');
    await expect(page.locator('.canvas.moving')).toHaveCount(0);
    const zoom = page.locator('.zoom output');
    const before = await zoom.textContent();
    const joined = page.locator(
      ['firm', 'time', 'goal'].map((id) => `[data-id="${id}"].react-flow__node`).join(),
    );
    await card(page, 'club').click();
    await expect(page.locator('.inspector')).toBeVisible();
    await expect.poll(() => overEdge(page, joined)).toBeLessThanOrEqual(0);
    await expect(zoom).toHaveText(before ?? '');
  });
});

for (const percent of [100, 200]) {
  test(`a finding shows its remedy and every card it is about, with text of ${percent} %`, async ({
    app: { page },
  }) => {
    const checks = checksPage(page);
    await openWithText(page, percent);
    if (percent === 200) await page.keyboard.press('Shift+L');
    else await checks.all.click();
    await checks.inList('finance-dominant').click();
    await expect(checks.ghosts).toHaveCount(1);
    const about = page.locator('.react-flow__node:has(.card[data-dimmed="false"])');
    await expect(about).toHaveCount(3);
    await expect.poll(() => overEdge(page, about)).toBeLessThanOrEqual(0);
  });
}

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('a finding shows the whole design beside its remedy', async ({ app: { page } }) => {
    const checks = checksPage(page);
    await openWithText(page, 100);
    await checks.all.click();
    await checks.inList('finance-dominant').click();
    await expect(checks.ghosts).toHaveCount(1);
    await expect
      .poll(() => overEdge(page, page.locator('.react-flow__node')))
      .toBeLessThanOrEqual(0);
  });
});

test('the small map lies over no card where everything is in view', async ({ app: { page } }) => {
  await openWithText(page, 200);
  await page.locator('.checks').getByRole('button', { name: 'Open checks' }).click();
  await page.keyboard.press('m');
  const map = page.locator('.react-flow__minimap');
  await expect(map).toBeVisible();
  const behind = async () => {
    const over = await map.boundingBox();
    if (!over) throw new Error('There is no map.');
    return editorPage(page).cards.evaluateAll(
      (all, { x, y, height }) =>
        all.filter((one) => {
          const { right, top } = one.getBoundingClientRect();
          return right > x && top < y + height;
        }).length,
      over,
    );
  };
  await expect.poll(behind).toBe(0);
});

test('the name of a card that is far away stays on the table', async ({ app: { page } }) => {
  await openWithText(page, 200);
  await page.keyboard.press('Shift+1');
  for (let at = 0; at < 4; at += 1) await page.keyboard.press('Control+Minus');
  await expect(page.locator('.card-content[data-mute="true"]').first()).toBeVisible();
  await card(page, 'money').hover();
  const name = card(page, 'money').locator('.card-name');
  await expect(name).toBeVisible();
  await expect.poll(() => overEdge(page, name)).toBeLessThanOrEqual(0);
});

for (const percent of [100, 200]) {
  test(`who looked at the whole table sees the whole of an earlier version, with text of ${percent} %`, async ({
    app: { page },
  }) => {
    await openWithText(page, percent);
    await card(page, 'masterclass').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Delete');
    await expect(editorPage(page).cards).toHaveCount(11);
    await editorPage(page).settled();
    await page.keyboard.press('Control+Shift+h');
    const versions = page.getByRole('complementary', { name: 'Eerdere versies' });
    await versions.getByRole('button', { name: 'Bekijk' }).last().click();
    await expect(editorPage(page).cards).toHaveCount(12);
    await expect.poll(() => overEdge(page, editorPage(page).cards)).toBeLessThanOrEqual(0);
  });
}

test('a line that goes round the outermost cards is whole where everything is in view', async ({
  app: { page },
}) => {
  await openWithText(page, 100);
  await page.keyboard.press('h');
  await page.keyboard.press('Shift+1');
  const lines = page.locator('.react-flow__edge .relation-line');
  await expect.poll(() => overEdge(page, lines)).toBeLessThanOrEqual(0);
});
