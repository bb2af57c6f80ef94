import type { Page } from '@playwright/test';

/** The start screen, in Dutch unless a spec changes it. */
export function libraryPage(page: Page) {
  return {
    title: page.getByRole('heading', { level: 1 }),
    designs: page.locator('.design-card'),
    search: page.getByRole('searchbox'),
    /** The study club, by way of the worked examples. */
    example: {
      click: async () => {
        await page.getByRole('button', { name: 'Bekijk de voorbeelden' }).click();
        await page.getByRole('button', { name: /Open .*tuinbouwstudieclub/i }).click();
      },
    },
    questions: page.getByRole('button', { name: 'Begin', exact: true }),
    blank: page.getByRole('button', { name: 'Begin met een lege tafel' }),
    file: page.getByTestId('file'),
    design: (title: string) =>
      page.locator('.design-card').filter({ hasText: title }).locator('.open'),
  };
}
