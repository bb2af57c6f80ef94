import type { Page } from '@playwright/test';

/** What the checks say beside the table: the list, one finding, and the form to leave it as it is. */
export function checksPage(page: Page) {
  const panel = page.getByRole('complementary', { name: 'Bevinding', exact: true });
  const list = page.getByRole('complementary', { name: 'Bevindingen', exact: true });
  return {
    panel,
    list,
    ghosts: page.locator('.card[data-ghost="true"]'),
    all: page.getByRole('button', { name: /^Alle \d+ bevindingen$/ }),
    inList: (rule: string) => list.locator(`[data-rule="${rule}"]`).getByRole('button'),
    back: panel.getByRole('button', { name: 'Alle bevindingen' }).first(),
    close: panel.getByRole('button', { name: 'Sluit' }),
    why: panel.locator('.why'),
    fix: panel.getByRole('button', { name: 'Leg neer', exact: true }),
    leave: panel.getByRole('button', { name: 'Bewust zo laten…' }),
    reason: panel.getByLabel(/^Waarom is dit hier goed/),
    by: panel.getByLabel('Je naam', { exact: true }),
    keep: panel.getByRole('button', { name: 'Laat zo' }),
  };
}
