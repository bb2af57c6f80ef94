import { expect, test } from '../harness/app.ts';
import { layTwelve } from '../pages/library-page.ts';

const firm = 'Mkb-ondernemer / klein bedrijf';
const goal = 'Elke monteur plaatst warmtepompen veilig';

/** Name, kind, facts and lines of every card, as they begin; what the checks say comes after. */
const cards = [
  `${goal}, Doel. krijgt een bijdrage van Studieclub, krijgt een bijdrage van Clinic`,
  `${firm}, Partner. doet mee aan Studieclub, wordt gestuurd via Financiële resultaten`,
  'Mbo-school, Partner. doet mee aan Clinic',
  'Leverancier van technologie/dienst, Partner. nog niet verbonden',
  'Vakmensen / operators, Deelnemers. 12 mensen. doen mee aan Clinic, heeft als mentor Mentor',
  `Studieclub, Leervorm. 12 mensen. draagt bij aan ${goal}, wordt gevoed door Clinic, heeft als deelnemer ${firm}, wordt ondersteund door Tijd`,
  'Clinic, Leervorm. 5 verbindingen',
  'Masterclass, Leervorm. nog niet verbonden',
  `Financiële resultaten, Sturing. overheersend. stuurt ${firm}`,
  'Werkplek, Plek. is de plek van Clinic',
  'Tijd, Steun. is gewenst. ondersteunt Studieclub',
  'Mentor, Rol. mentort Vakmensen / operators',
];

const lines = [
  `Studieclub draagt bij aan ${goal}.`,
  `Clinic draagt bij aan ${goal}.`,
  'Clinic voedt Studieclub',
  `${firm} doet mee aan Studieclub`,
  'Mbo-school doet mee aan Clinic',
  'Vakmensen / operators doen mee aan Clinic',
  `${firm} wordt gestuurd via Financiële resultaten`,
  'Clinic vindt plaats in Werkplek',
  'Tijd ondersteunt Studieclub',
  'Mentor mentort Vakmensen / operators',
];

function beginsWith(words: string): RegExp {
  return new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(\\.|$)`);
}

test('twelve cards on the table are heard with their lines and findings', async ({ app }) => {
  const { page } = app;
  await layTwelve(page);
  const table = page.getByRole('main', { name: 'Tafel' });
  for (const words of cards) {
    const card = table.getByRole('group', { name: beginsWith(words) });
    await expect(card).toHaveCount(1);
    await expect(card).toHaveAccessibleDescription(/Pijlen lopen naar de volgende kaart/);
  }
  for (const words of lines) {
    await expect(table.getByRole('group', { name: words, exact: true })).toHaveCount(1);
  }
  const line = table.getByRole('group', { name: 'Clinic voedt Studieclub', exact: true });
  await line.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Achterkant van de kaart' })).toContainText(
    'Clinic voedt Studieclub',
  );
  await expect(table.getByRole('group', { name: /^Masterclass, / })).toHaveAccessibleName(
    /Probleem: ‘Masterclass’ draagt nog aan geen enkel doel bij$/,
  );
  await expect(table.getByRole('group', { name: new RegExp(`^${firm}, `) })).toHaveAccessibleName(
    new RegExp(`Aandachtspunt: ‘${firm}’ stuurt hier alleen op geld`),
  );
});

test('the list is a tree with the same cards, lines and findings, walked by key', async ({
  app,
}) => {
  const { page } = app;
  const { keyboard } = page;
  await layTwelve(page);
  await keyboard.press('Alt+5');
  const tree = page.getByRole('tree', { name: 'Lijst' });
  await expect(tree).toMatchAriaSnapshot(`
    - tree "Lijst":
      - treeitem /^Waarom 1 kaart$/ [level=1]
      - treeitem /^${goal}. Doel/ [level=2]
      - treeitem /^Wie 4 kaarten$/ [level=1]
      - treeitem /^Mkb-ondernemer . klein bedrijf Partner doet mee aan Studieclub; wordt gestuurd via Financiële resultaten Aandachtspunt .*stuurt hier alleen op geld/ [level=2]
      - treeitem /^Mbo-school Partner doet mee aan Clinic/ [level=2]
      - treeitem /^Leverancier van technologie.dienst Partner/ [level=2]
      - treeitem /^Vakmensen . operators Deelnemers 12 mensen doen mee aan Clinic; heeft als mentor Mentor/ [level=2]
      - treeitem /^Hoe 4 kaarten$/ [level=1]
      - treeitem /^Studieclub Leervorm 12 mensen draagt bij aan ${goal}; wordt gevoed door Clinic; heeft als deelnemer Mkb-ondernemer . klein bedrijf; wordt ondersteund door Tijd/ [level=2]
      - treeitem /^Clinic Leervorm draagt bij aan ${goal}; voedt Studieclub; heeft als deelnemer Mbo-school; heeft als deelnemer Vakmensen . operators; vindt plaats in Werkplek/ [level=2]
      - treeitem /^Masterclass Leervorm Probleem .* draagt nog aan geen enkel doel bij/ [level=2]
      - treeitem /^Financiële resultaten Sturing overheersend stuurt Mkb-ondernemer/ [level=2]
      - treeitem /^Wat steunt 3 kaarten$/ [level=1]
      - treeitem /^Werkplek Plek/ [level=2]
      - treeitem /^Tijd Steun is gewenst ondersteunt Studieclub/ [level=2]
      - treeitem /^Mentor Rol/ [level=2]
      - treeitem /^Wat in de weg staat 0 kaarten$/ [level=1]
      - treeitem /^Notities en kaders 0 kaarten$/ [level=1]
  `);

  const form = tree.getByRole('treeitem', { name: /^Clinic Leervorm/ });
  await form.focus();
  await expect(form).toHaveAttribute('aria-expanded', 'false');
  await keyboard.press('ArrowRight');
  await expect(form).toHaveAttribute('aria-expanded', 'true');
  await expect(tree).toMatchAriaSnapshot(`
    - tree "Lijst":
      - treeitem /^Clinic Leervorm/ [level=2] [expanded] [selected]
      - treeitem "draagt bij aan ${goal}." [level=3]
      - treeitem "voedt Studieclub" [level=3]
      - treeitem "heeft als deelnemer Mbo-school" [level=3]
      - treeitem "heeft als deelnemer Vakmensen / operators" [level=3]
      - treeitem "vindt plaats in Werkplek" [level=3]
  `);
  // Along a line to the card at its other end, and back to the card it came from.
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(tree.getByRole('treeitem', { name: /^Studieclub Leervorm/ })).toBeFocused();
  await form.focus();
  await keyboard.press('ArrowLeft');
  await expect(tree.getByRole('treeitem', { level: 3 })).toHaveCount(0);
  // A card without lines has nothing to open.
  const alone = tree.getByRole('treeitem', { name: /^Masterclass/ });
  await expect(alone).not.toHaveAttribute('aria-expanded');
});
