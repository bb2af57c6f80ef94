import type { Page } from '@playwright/test';
import { type App, expect, test } from '../harness/app.ts';
import { cardIn, node, stored } from '../harness/stored.ts';
import { editorPage } from '../pages/editor-page.ts';
import { layTwelve, libraryPage } from '../pages/library-page.ts';

async function openCircle(app: App): Promise<void> {
  await layTwelve(app.page);
}

/** Picks the first card and adds the others to it. */
async function pick(page: Page, first: string, ...others: string[]): Promise<void> {
  await node(page, first).click();
  for (const id of others) await node(page, id).click({ modifiers: ['Shift'] });
}

test('a line that ends on the empty table lays and connects a card in one act', async ({ app }) => {
  const { page } = app;
  const editor = editorPage(page);
  await openCircle(app);
  const lines = await editor.lines.count();
  const form = node(page, 'masterclass');
  await form.hover();
  const dot = await form.locator('.react-flow__handle-bottom').boundingBox();
  const table = await page.locator('.canvas').boundingBox();
  if (!dot || !table) throw new Error('the form is in view');
  await page.mouse.move(dot.x + dot.width / 2, dot.y + dot.height / 2);
  await page.mouse.down();
  await page.mouse.move(table.x + table.width / 2, table.y + 24, { steps: 8 });
  await page.mouse.up();
  const offer = page.getByRole('dialog', { name: 'Wat leg je aan het eind van de lijn?' });
  await offer.locator('summary').filter({ hasText: 'Doel' }).click();
  await offer.getByRole('button', { name: 'Doel', exact: true }).click();
  await expect(editor.cards).toHaveCount(13);
  await expect(editor.lines).toHaveCount(lines + 1);
  const { elements, relations } = await stored(app);
  const laid = elements.at(-1);
  expect(laid?.entry).toBe('goal-shared');
  expect(relations.at(-1)).toMatchObject({ from: 'masterclass', type: 'serves', to: laid?.id });
  await editor.undo.click();
  await expect(editor.cards).toHaveCount(12);
  await expect(editor.lines).toHaveCount(lines);
});

test('what a card is connected with has one link, to the other card; the line itself has its own button', async ({
  app,
}) => {
  const { page } = app;
  await openCircle(app);
  await node(page, 'club').click();
  const back = page.locator('.inspector');
  const row = back.locator('.touches li').filter({ hasText: 'wordt gevoed door' });
  await expect(row.locator('.link')).toHaveText(['Clinic']);
  await row.getByRole('button', { name: 'Clinic', exact: true }).click();
  await expect(back.getByRole('heading', { level: 2 })).toHaveText('Clinic');
  await back.getByRole('button', { name: 'Bekijk lijn: voedt Studieclub' }).click();
  await expect(back.getByRole('heading', { level: 2 })).toHaveText('voedt');
});

for (const height of [900, 560]) {
  test(`far down in a long back, name and kind of the card stay in view, in a window ${height} high`, async ({
    app,
  }) => {
    const { page } = app;
    await page.setViewportSize({ width: 1280, height });
    await openCircle(app);
    await node(page, 'club').click();
    const back = page.locator('.inspector');
    await back.getByRole('button', { name: 'Lees alles in de kennisbank' }).focus();
    await expect(back.getByRole('heading', { level: 2 })).not.toBeInViewport();
    await expect(back.locator('.head-bar')).toBeInViewport({ ratio: 1 });
    await expect(back.locator('.head-bar')).toHaveText('LeervormStudieclub');
    const atTop = await back.evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      return document.elementFromPoint(left + 40, top + 16)?.closest('.head-bar') !== null;
    });
    expect(atTop).toBe(true);
    await back.getByRole('button', { name: 'Sluit', exact: true }).click();
    await expect(node(page, 'club')).not.toHaveClass(/selected/);
  });
}

test('the fields that the checks ask about come first, and a word says why they are marked', async ({
  app,
}) => {
  const { page } = app;
  await openCircle(app);
  await node(page, 'club').click();
  const marked = page.locator('.inspector .asked-field[data-asked="true"]');
  await expect(marked.first()).toHaveText('Hier vragen de checks naar');
  const choice = marked.nth(1).getByRole('combobox', { name: 'Formeel of informeel' });
  await expect(choice.locator('option')).toHaveText([
    'Nog niet ingevuld',
    'Formeel',
    'Informeel',
    'Gemengd',
  ]);
});

test('cards go from one design to another, and a list in plain text becomes cards', async ({
  app,
}) => {
  const { page } = app;
  const editor = editorPage(page);
  await openCircle(app);
  await pick(page, 'club', 'goal');
  await page.keyboard.press('Control+c');
  await expect(editor.spoken).toHaveText('2 kaarten gekopieerd.');
  await editor.back();
  await libraryPage(page).blank.click();
  await expect(editor.title).toBeVisible();
  await page.keyboard.press('Control+v');
  await expect(editor.cards).toHaveCount(2);
  await expect(editor.lines).toHaveCount(1);
  const copied = await stored(app);
  expect(copied.elements.map(({ entry }) => entry).sort()).toEqual(['goal-shared', 'm-studieclub']);
  expect(copied.elements.map(({ id }) => id)).not.toContain('club');

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('Expeditie\nMentor\nKoffie erbij'));
  await page.keyboard.press('Control+v');
  await expect(editor.cards).toHaveCount(5);
  const { elements } = await stored(app);
  expect(elements.slice(2).map(({ entry }) => entry)).toEqual([
    'm-expeditie',
    'rol-mentor',
    'note-free',
  ]);
  expect(elements.at(-1)?.attributes.text).toBe('Koffie erbij');
  await editor.undo.click();
  await expect(editor.cards).toHaveCount(2);
});

test('cards are aligned, framed, carried along, renamed and put away', async ({ app }) => {
  const { page } = app;
  const editor = editorPage(page);
  await openCircle(app);

  await test.step('align by the menu of the right button', async () => {
    await pick(page, 'firm', 'clinic', 'goal');
    await node(page, 'goal').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Boven gelijk' }).click();
    const tops = [
      await cardIn(app, 'firm'),
      await cardIn(app, 'clinic'),
      await cardIn(app, 'goal'),
    ];
    expect(new Set(tops.map(({ y }) => y)).size).toBe(1);
    await page.keyboard.press('Control+z');
  });

  await test.step('a frame carries what lies in it', async () => {
    await page.keyboard.press('Escape');
    await pick(page, 'time', 'floor');
    await page.keyboard.press('Control+g');
    await expect(editor.cards).toHaveCount(13);
    const before = await stored(app);
    await page.keyboard.press('Alt+ArrowDown');
    const after = await stored(app);
    const moved = after.elements.filter((one, at) => one.y !== before.elements[at]?.y);
    const ids = moved.map(({ id, kind }) => (kind === 'frame' ? 'frame' : id)).sort();
    expect(ids).toEqual(expect.arrayContaining(['floor', 'frame', 'time']));
    for (const one of moved) {
      const old = before.elements.find(({ id }) => id === one.id);
      expect({ x: one.x, y: one.y }).toEqual({ x: old?.x, y: (old?.y ?? 0) + 8 });
    }
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(editor.cards).toHaveCount(12);
  });

  await test.step('a name is typed where the card is, and Escape leaves it', async () => {
    await node(page, 'club').dblclick();
    const field = page.getByRole('textbox', { name: 'Naam van de kaart' });
    await field.fill('Club van twaalf');
    await field.press('Enter');
    await expect(node(page, 'club')).toContainText('Club van twaalf');
    await page.keyboard.press('F2');
    await field.fill('Iets anders');
    await field.press('Escape');
    await expect(field).toHaveCount(0);
    expect((await cardIn(app, 'club')).title).toBe('Club van twaalf');
  });

  await test.step('three cards go and come back with their lines', async () => {
    const before = await stored(app);
    await pick(page, 'club', 'clinic', 'money');
    await expect(
      page.getByRole('complementary', { name: 'Achterkant van de kaart' }),
    ).toContainText('3 gepakt');
    await page.keyboard.press('Delete');
    await expect(editor.cards).toHaveCount(9);
    await expect(editor.spoken).toHaveText('3 weggelegd.');
    await editor.undo.click();
    await expect(editor.cards).toHaveCount(12);
    expect(await stored(app)).toEqual(before);
  });
});

test('tidying is shown first, kept by choice and undone as one step', async ({ app }) => {
  const { page } = app;
  const editor = editorPage(page);
  await openCircle(app);
  // Out of order first, or there would be nothing to tidy.
  await node(page, 'goal').click();
  for (let press = 0; press < 6; press++) await page.keyboard.press('Alt+ArrowUp');
  const before = await stored(app);
  const tidy = page.getByRole('region', { name: 'Schik de kaarten…' });

  await page.keyboard.press('Shift+T');
  await expect(tidy).toContainText('Er is nog niets veranderd.');
  expect(await stored(app)).toEqual(before);
  await tidy.getByRole('button', { name: 'Laat zoals het was' }).click();
  await expect(tidy).toHaveCount(0);
  expect(await stored(app)).toEqual(before);

  await page.keyboard.press('Shift+T');
  await tidy.getByRole('button', { name: 'Schik zo' }).click();
  await expect(editor.spoken).toHaveText('De kaarten zijn geschikt.');
  const after = await stored(app);
  expect(after).not.toEqual(before);
  expect(after.relations).toEqual(before.relations);
  await editor.undo.click();
  await expect.poll(async () => await stored(app)).toEqual(before);
});
