import type { Page } from '@playwright/test';

/** The books over the table: knowledge base, rule book, and the team's own checks. */
export function booksPage(page: Page) {
  const rules = page.getByRole('dialog', { name: 'Regelboek' });
  const own = page.getByRole('dialog', { name: 'Eigen checks' });
  return {
    rules,
    own,
    knowledge: page.getByRole('dialog', { name: 'Kennisbank' }),
    /** Opens the page of a rule by searching for its name. */
    findRule: async (words: string, name: string) => {
      await rules.getByRole('searchbox').fill(words);
      await rules.getByRole('button', { name }).click();
    },
    weight: rules.getByRole('combobox', { name: 'Hoe zwaar' }),
    newOwn: own.getByRole('button', { name: 'Nieuwe check' }),
    keepOwn: own.getByRole('button', { name: 'Bewaar deze check' }),
    ownInList: (title: string) =>
      own.getByRole('navigation', { name: 'Jullie checks' }).getByRole('button', { name: title }),
    weightOfOwn: own.getByRole('combobox', { name: 'Hoe zwaar' }),
    takeOver: own.getByTestId('profile-file'),
    turnTo: (book: 'Kennisbank' | 'Regelboek' | 'Eigen checks') =>
      page
        .getByRole('navigation', { name: 'Boeken' })
        .getByRole('button', { name: book, exact: true })
        .click(),
    close: () => page.keyboard.press('Escape'),
  };
}
