import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { extractFromPng } from '../../../shared/export/png.ts';
import { expect, test } from '../harness/app.ts';
import { commandLine } from '../harness/command-line.ts';

type Role = Parameters<Page['getByRole']>[0];

/** Does only what the screen names, and counts every act. */
function newcomer(page: Page) {
  let count = 0;
  const act = async (target: Locator, how: () => Promise<void>) => {
    await expect(target).toBeInViewport();
    count += 1;
    await how();
  };
  const find = (role: Role, name: string | RegExp, within: Page | Locator = page) =>
    within.getByRole(role, { name, exact: typeof name === 'string' });
  return {
    find,
    count: () => count,
    click: async (role: Role, name: string | RegExp, within?: Locator) => {
      const target = find(role, name, within);
      // Somebody who looks for it scrolls to it.
      await target.scrollIntoViewIfNeeded();
      await act(target, () => target.click());
    },
    press: (target: Locator) => act(target, () => target.click()),
    type: async (name: string, text: string) => {
      const target = find('textbox', name);
      await act(target, () => target.fill(text));
    },
  };
}

test('somebody who never saw the program makes a first design in a few acts', async ({ app }) => {
  const { page } = app;
  const person = newcomer(page);
  const tick = (name: RegExp) => person.click('checkbox', name);
  const next = () => person.click('button', 'Volgende');

  await person.click('button', 'Begin');
  await person.type('Samen willen we…', 'Elke monteur plaatst warmtepompen veilig.');
  await person.type('Hoe heet het ontwerp?', 'Kring warmtepompen');
  await next();
  await tick(/^Vaardigheid/);
  await tick(/^Inzicht en ervarings/);
  await tick(/^Nieuwe netwerken/);
  await next();
  await tick(/^Vakmensen/);
  await tick(/^Mkb-ondernemer \//);
  await tick(/^Mbo-school/);
  await tick(/^Leverancier/);
  await next();
  await person.click('radio', 'Werkplek');
  await tick(/^Faciliteiten bieden/);
  await next();
  await tick(/^Tijd/);
  await tick(/^Regisseur/);
  await tick(/^Café of clubhuis/);
  await next();
  await person.click('radio', 'Invoeren');
  await person.click('button', 'Leg alles op tafel');

  const list = page.getByRole('complementary', { name: 'Bevindingen', exact: true });
  const finding = page.getByRole('complementary', { name: 'Bevinding', exact: true });
  await person.click('button', /^Alle \d+ bevindingen$/);
  const problem = list
    .getByRole('listitem')
    .getByRole('button', { name: /^Probleem / })
    .first();
  await expect(list.getByRole('listitem').first()).toBeVisible();
  while (await problem.isVisible()) {
    await person.press(problem);
    await person.click('button', 'Leg neer', finding);
    await person.click('button', 'Alle bevindingen', finding.getByRole('banner'));
    expect(person.count()).toBeLessThan(80);
  }

  await person.press(page.getByText('Delen', { exact: true }));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    person.click('button', /PNG/),
  ]);
  const held = extractFromPng(await readFile(await download.path())) ?? '';
  const { elements } = JSON.parse(held) as { elements: { kind: string }[] };
  const kinds = (kind: string) => elements.filter((one) => one.kind === kind).length;
  expect(kinds('goal')).toBe(1);
  expect(kinds('stakeholder')).toBeGreaterThanOrEqual(3);
  expect(kinds('metaphor')).toBe(3);
  expect(kinds('steering')).toBe(1);
  expect(kinds('place')).toBe(1);
  const file = join(app.dataDir, 'eerste.leer');
  await writeFile(file, held);
  const { code, text } = commandLine('check', file);
  expect(text).not.toContain('Probleem – ');
  expect(code).toBeLessThan(2);
  expect(person.count()).toBeLessThan(80);
});
