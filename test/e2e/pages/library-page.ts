import type { Page } from '@playwright/test';

/** The start screen, in Dutch unless a spec changes it. */
export function libraryPage(page: Page) {
  return {
    title: page.getByRole('heading', { level: 1 }),
    designs: page.locator('.design-card'),
    search: page.getByRole('searchbox'),
    example: page.getByRole('button', { name: /Open .*studieclub/i }),
    blank: page.getByRole('button', { name: 'Begin', exact: true }),
    file: page.getByTestId('file'),
    design: (title: string) =>
      page.locator('.design-card').filter({ hasText: title }).locator('.open'),
  };
}
