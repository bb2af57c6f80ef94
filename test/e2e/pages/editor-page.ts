import { expect, type Locator, type Page } from '@playwright/test';

/** The table with its trays. */
export function editorPage(page: Page) {
  const card = (name: string): Locator =>
    page.locator('.react-flow__node').filter({ hasText: name });
  const saved = page.locator('.saved');

  /** Pulls a line from the right-hand dot of one card and stops above the other. */
  async function pull(from: Locator, to: Locator): Promise<void> {
    await from.hover();
    const dot = await from.locator('.react-flow__handle-right').boundingBox();
    const box = await to.boundingBox();
    if (!dot || !box) throw new Error('Both cards must be in view.');
    await page.mouse.move(dot.x + dot.width / 2, dot.y + dot.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
  }

  return {
    card,
    saved,
    pull,
    cards: page.locator('.react-flow__node'),
    lines: page.locator('.react-flow__edge'),
    title: page.locator('.design-title'),
    refusal: page.locator('.refusal'),
    slip: (rule: string) => page.locator(`.slip[data-rule="${rule}"]`),
    undo: page.getByRole('button', { name: /^(Maak ongedaan|Undo)/ }),
    redo: page.getByRole('button', { name: /^(Doe opnieuw|Redo)/ }),
    /** What is said to who cannot see the table. */
    spoken: page.getByRole('status', { name: 'Meldingen' }),
    lens: (name: 'Tafel' | 'Ringen' | 'Tijdlijn' | 'Leerkaart' | 'Lijst') =>
      page
        .getByRole('navigation', { name: 'Manieren van kijken' })
        .getByRole('button', { name, exact: true }),
    entry: (id: string) => page.locator(`[data-entry="${id}"]`),
    connect: async (from: Locator, to: Locator) => {
      await pull(from, to);
      await page.mouse.up();
    },
    /** Waits until the backend confirmed everything on the table. */
    settled: () => expect(saved).toHaveAttribute('data-status', 'clean'),
    back: () => page.locator('.mark-button').click(),
  };
}
