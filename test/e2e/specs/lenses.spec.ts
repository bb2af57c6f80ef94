import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator } from '@playwright/test';
import { type App, expect, test } from '../harness/app.ts';
import { editorPage } from '../pages/editor-page.ts';
import { layTwelve, libraryPage } from '../pages/library-page.ts';

const studyClub = fileURLToPath(
  new URL('../../../templates/nl/tpl-studieclub.json', import.meta.url),
);

type Stored = { elements: { id: string; attributes: Record<string, unknown> }[] };

async function openLinked(app: App): Promise<() => Promise<string>> {
  const file = join(app.dataDir, 'kring.leer');
  await layTwelve(app.page);
  await app.answer({ save: file });
  await app.page.keyboard.press('Control+Shift+S');
  const read = () => readFile(file, 'utf8');
  await expect.poll(() => read().catch(() => '')).not.toBe('');
  return read;
}

/** The stored design with one attribute of one card put back. */
function without(body: string, id: string, attribute: string): string {
  const stored: Stored = JSON.parse(body);
  for (const element of stored.elements) {
    if (element.id === id) delete element.attributes[attribute];
  }
  return JSON.stringify(stored);
}

test('walking through all five lenses leaves every byte on disk as it was', async ({ app }) => {
  const { page } = app;
  const editor = editorPage(page);
  const read = await openLinked(app);
  const before = await read();
  const revision = await editor.saved.getAttribute('data-revision');
  const seen: readonly (readonly [string, Locator, Parameters<typeof editor.lens>[0]])[] = [
    ['Alt+2', page.locator('.rings'), 'Ringen'],
    ['Alt+3', page.locator('.timeline'), 'Tijdlijn'],
    ['Alt+4', page.locator('.map'), 'Leerkaart'],
    ['Alt+5', page.getByRole('tree'), 'Lijst'],
    ['Alt+1', page.locator('.canvas'), 'Tafel'],
  ];
  for (const [key, part, name] of seen) {
    await page.keyboard.press(key);
    await expect(part).toBeVisible();
    await expect(editor.lens(name)).toHaveAttribute('aria-current', 'page');
  }
  for (const [, part, name] of [...seen].reverse()) {
    await editor.lens(name).click();
    await expect(part).toBeVisible();
  }
  // Saving by hand, so that anything that did change would be on disk now.
  await page.keyboard.press('Control+s');
  await editor.settled();
  expect(await editor.saved.getAttribute('data-revision')).toBe(revision);
  expect(await read()).toBe(before);
});

test('another ring and another phase change that one answer, by keyboard', async ({ app }) => {
  const { page } = app;
  const editor = editorPage(page);
  const read = await openLinked(app);
  const token = (id: string) => page.locator(`.token[data-id="${id}"]`);

  await test.step('a goal is laid in a ring', async () => {
    const before = await read();
    await page.keyboard.press('Alt+2');
    await expect(page.locator('.rings')).toBeVisible();
    await token('goal').focus();
    await page.keyboard.press('ArrowUp');
    await expect(editor.spoken).toHaveText('Ligt nu in de ring Individu.');
    await expect(token('goal')).toHaveAccessibleName(/Individu$/);
    await expect(token('goal')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(editor.spoken).toHaveText('Ligt nu in de ring Team.');
    await editor.settled();
    const after = await read();
    expect(
      JSON.parse(after).elements.find((one: { id: string }) => one.id === 'goal'),
    ).toMatchObject({ attributes: { level: 'ly-team' } });
    expect(without(after, 'goal', 'level')).toBe(without(before, 'goal', 'level'));
  });

  await test.step('a form is laid in a phase', async () => {
    const before = await read();
    await page.keyboard.press('Alt+3');
    await expect(page.locator('.timeline')).toBeVisible();
    await token('clinic').focus();
    await page.keyboard.press('ArrowRight');
    await expect(editor.spoken).toHaveText(/^Ligt nu in de fase /);
    await expect(token('clinic')).toBeFocused();
    await editor.settled();
    const after = await read();
    expect(after).not.toBe(before);
    expect(without(after, 'clinic', 'phase')).toBe(without(before, 'clinic', 'phase'));
  });

  await test.step('one step back takes only the phase away', async () => {
    await page.keyboard.press('Control+z');
    await expect(token('clinic')).toHaveAccessibleName(/nog zonder fase$/);
    await editor.settled();
    const [goal] = JSON.parse(await read()).elements;
    expect(goal.attributes.level).toBe('ly-team');
  });
});

test('on the map each quarter is shown as its part of all forms on the table', async ({ app }) => {
  const { page } = app;
  await layTwelve(page);
  await page.keyboard.press('Alt+4');
  const rows = page.locator('.balance li');
  await expect(rows).toHaveCount(4);
  const shown = await rows.evaluateAll((all) =>
    all.map((row) => ({
      count: Number(row.querySelector('strong')?.textContent),
      part: Number.parseFloat(row.querySelector('i')?.style.width ?? ''),
    })),
  );
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  expect(total).toBeGreaterThan(1);
  for (const { count, part } of shown) expect(part).toBeCloseTo((count / total) * 100, 3);
});

test('on the timeline milestones of one name are told apart by their day, and an empty row says so', async ({
  app,
}) => {
  const { page } = app;
  await libraryPage(page).file.setInputFiles(studyClub);
  await expect(editorPage(page).cards).not.toHaveCount(0);
  await page.keyboard.press('Alt+3');
  const loose = page.locator('.loose .token');
  await expect(loose.first()).toBeVisible();
  const names = await loose.allTextContents();
  expect(names.length).toBeGreaterThan(1);
  expect(new Set(names).size).toBe(names.length);
  await expect(page.getByRole('row', { name: /^IJkmoment/ })).toContainText(
    'nog geen ijkmoment met een datum in een fase',
  );
});

test('a form that lies on the table more than once says so on the map', async ({ app }) => {
  const { page } = app;
  await layTwelve(page);
  await page.keyboard.press('Alt+4');
  const once = page.getByRole('button', { name: 'Clinic, ligt op tafel', exact: true });
  await once.click();
  await page.keyboard.press('Control+d');
  await expect(page.getByRole('button', { name: /^Clinic:\s2, ligt op tafel$/ })).toBeVisible();
  await expect(once).toHaveCount(0);
});

test('in large text a card that is picked on the rings lies clear of the edges beside its back, and says its ring', async ({
  app,
}) => {
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.evaluate(() => localStorage.setItem('leerlandschap.text', '200'));
  await page.reload();
  await libraryPage(page).file.setInputFiles(studyClub);
  await expect(editorPage(page).cards).not.toHaveCount(0);
  await page.keyboard.press('Alt+2');
  const picked = page.locator('.rings > .token[data-picked="true"]');
  await page.locator('.rings > .token').first().click();
  await expect(page.locator('.inspector')).toBeVisible();
  await expect(picked).toContainText('Ring: ');
  await expect
    .poll(() =>
      picked.evaluate((token) => {
        const own = token.getBoundingClientRect();
        const room = token.closest('.lens')?.getBoundingClientRect() ?? own;
        return Math.min(
          own.left - room.left,
          own.top - room.top,
          room.right - own.right,
          room.bottom - own.bottom,
        );
      }),
    )
    .toBeGreaterThan(16);
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const) {
  test(`in large text picking a card moves no other one on the rings, and nothing is cut at the top before or after, or at the sides before, ${width} wide`, async ({
    app,
  }) => {
    const { page } = app;
    await page.setViewportSize({ width, height });
    await page.evaluate(() => localStorage.setItem('leerlandschap.text', '200'));
    await page.reload();
    await libraryPage(page).file.setInputFiles(studyClub);
    await expect(editorPage(page).cards).not.toHaveCount(0);
    await page.keyboard.press('Alt+2');
    const tokens = page.locator('.rings > .token');
    await expect(tokens).not.toHaveCount(0);
    const cut = () =>
      page.locator('.rings > .token, .ring > span').evaluateAll((all) => {
        const lens = document.querySelector('.lens') ?? document.body;
        const room = lens.getBoundingClientRect();
        const boxes = all
          .map((one) => one.getBoundingClientRect())
          .filter((box) => box.bottom > room.top && box.top < room.bottom)
          .filter((box) => box.right > room.left && box.left < room.right);
        return {
          top: boxes.filter((box) => box.top < room.top).length,
          sides: boxes.filter((box) => box.left < room.left || box.right > room.right).length,
        };
      });
    expect(await cut()).toEqual({ top: 0, sides: 0 });
    const others = () =>
      tokens.locator('.tile').evaluateAll((all) =>
        all.slice(1).map((one) => {
          const own = one.getBoundingClientRect();
          const rings = one.closest('.rings')?.getBoundingClientRect() ?? own;
          return [Math.round(own.left - rings.left), Math.round(own.top - rings.top)];
        }),
      );
    const before = await others();
    await tokens.first().click();
    await expect(page.locator('.inspector')).toBeVisible();
    await expect(tokens.first()).toContainText('Ring: ');
    expect(await others()).toEqual(before);
    await expect.poll(async () => (await cut()).top).toBe(0);
  });
}

test('in large text the words below the map do not go sideways with it', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.evaluate(() => localStorage.setItem('leerlandschap.text', '200'));
  await page.reload();
  await libraryPage(page).file.setInputFiles(studyClub);
  await expect(editorPage(page).cards).not.toHaveCount(0);
  await page.keyboard.press('Alt+4');
  const lens = page.locator('.map-lens');
  const words = lens.locator('.lens-side');
  const edges = () =>
    words.evaluate((side) => {
      const own = side.getBoundingClientRect();
      const room = side.closest('.lens')?.getBoundingClientRect() ?? own;
      return { left: Math.round(own.left - room.left), over: Math.max(0, own.right - room.right) };
    });
  for (const far of [0, 300]) {
    await lens.evaluate((box, left) => box.scrollTo({ left, top: box.scrollHeight }), far);
    expect(await edges()).toEqual({ left: 1, over: 0 });
  }
});
