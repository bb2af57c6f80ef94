import { expect, type Page } from '@playwright/test';
import { fileOf, twelveCards } from '../harness/designs.ts';
import { editorPage } from './editor-page.ts';

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

/** Opens the circle of twelve cards from a file, as somebody who drops it in the library. */
export async function layTwelve(
  page: Page,
  ...named: Parameters<typeof twelveCards>
): Promise<void> {
  await libraryPage(page).file.setInputFiles(fileOf(twelveCards(...named)));
  await expect(editorPage(page).cards).toHaveCount(12);
}
