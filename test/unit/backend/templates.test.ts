import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readTemplates } from '../../../electron/backend/templates.ts';
import { bodyWith } from '../../support/designs.ts';
import { tempDir } from '../../support/temp-dir.ts';

test('a broken template is named and passed over, and the others stay, in both languages where they have both', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const folder = tempDir();
  const lay = (name: string, text: string) => writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, 'nl', 'tpl-folder.json'), { recursive: true });
  mkdirSync(join(folder, 'en'));
  lay('nl/tpl-b.json', bodyWith('b', 'B'));
  lay('nl/tpl-a.json', bodyWith('a', 'Een', 'one'));
  lay('en/tpl-a.json', bodyWith('a', 'One', 'one'));
  lay('nl/tpl-broken.json', '{');
  lay('en/tpl-b.json', '{');
  lay('nl/README.md', '# not a template');
  expect(await readTemplates(folder)).toEqual([
    { id: 'tpl-a', bodies: { nl: bodyWith('a', 'Een', 'one'), en: bodyWith('a', 'One', 'one') } },
    { id: 'tpl-b', bodies: { nl: bodyWith('b', 'B'), en: bodyWith('b', 'B') } },
  ]);
  const words = said.mock.calls.flat().join('');
  expect(words).toMatch(/tpl-broken\.json.*file-not-json/);
  expect(words).toMatch(/tpl-b\.json.*file-not-json/);
  expect(words).toMatch(/tpl-folder\.json/);
  said.mockRestore();
});

test('without a folder there are none, and it is said', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await readTemplates(join(tempDir(), 'gone'))).toEqual([]);
  expect(said).toHaveBeenCalledTimes(2);
  said.mockRestore();
});
