import type { Page } from '@playwright/test';
import { expect, test } from '../harness/app.ts';
import { editorPage } from '../pages/editor-page.ts';
import { layTwelve, libraryPage } from '../pages/library-page.ts';

/** The poorest contrast that a name and a pictogram have on a dimmed card, by the formula of WCAG 2. */
function poorest(page: Page): Promise<{ name: number; picture: number }> {
  return page.locator('.card[data-dimmed="true"]').evaluateAll((cards) => {
    type Colour = readonly number[];
    const colourOf = (text: string): Colour =>
      (text.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255);
    const over = (above: Colour, below: Colour, share: number): Colour =>
      above.map((value, at) => value * share + (below[at] ?? 0) * (1 - share));
    const light = (colour: Colour) => {
      const [red = 0, green = 0, blue = 0] = colour.map((value) =>
        value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratio = (one: Colour, other: Colour) => {
      const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (bright + 0.05) / (dark + 0.05);
    };
    const styleOf = (card: Element, part: string) => {
      const found = card.querySelector(part);
      return found ? getComputedStyle(found) : undefined;
    };
    let name = 21;
    let picture = 21;
    for (const card of cards) {
      const table = colourOf(styleOf(card, '.card-back')?.fill ?? '');
      const faded = Number(styleOf(card, '.card-cut:not(.card-back)')?.opacity);
      const ground = (part: string) =>
        over(colourOf(styleOf(card, part)?.fill ?? ''), table, faded);
      const seen = (part: string, on: Colour) => {
        const { color = '', opacity = '1' } = styleOf(card, part) ?? {};
        return ratio(over(colourOf(color), on, Number(opacity)), on);
      };
      const body = ground('.card-body');
      const zone = card.querySelector('.card-zone') ? ground('.card-zone') : body;
      name = Math.min(name, seen('.card-words', body));
      picture = Math.min(picture, seen('.card-picture', zone));
    }
    return { name, picture };
  });
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`name and pictogram of a dimmed card are told from its ground, near and far (${theme})`, async ({
    app: { page },
  }) => {
    await page.evaluate((name) => localStorage.setItem('leerlandschap.theme', name), theme);
    await page.reload();
    await expect(libraryPage(page).title).toBeVisible();
    await layTwelve(page);
    const editor = editorPage(page);
    await editor.settled();
    await editor.card('Masterclass').click();
    await page.keyboard.press('Delete');
    await expect(editor.cards).toHaveCount(11);
    await editor.settled();
    await page.keyboard.press('Control+Shift+h');
    await page.getByRole('button', { name: 'Bekijk', exact: true }).first().click();
    const dimmed = page.locator('.card[data-dimmed="true"]');
    await expect(dimmed).toHaveCount(11);
    const farther = page.getByRole('button', { name: 'Kleiner', exact: true });
    await editor.settled();
    for (const isFilled of [false, true]) {
      if (isFilled) for (let at = 0; at < 2; at += 1) await farther.click();
      await expect(dimmed.first()).toHaveAttribute('data-filled', String(isFilled));
      const { name, picture } = await poorest(page);
      expect(name).toBeGreaterThanOrEqual(3.4);
      expect(picture).toBeGreaterThanOrEqual(3.4);
    }
  });
}
