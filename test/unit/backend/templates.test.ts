import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readTemplates } from '../../../electron/backend/templates.ts';
import { bodyWith } from '../../support/designs.ts';
import { tempDir } from '../../support/temp-dir.ts';

test('a broken template is named and passed over, and the others stay', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const folder = tempDir();
  writeFileSync(join(folder, 'tpl-b.json'), bodyWith('b', 'B'));
  writeFileSync(join(folder, 'tpl-a.json'), bodyWith('a', 'A', 'one'));
  writeFileSync(join(folder, 'tpl-broken.json'), '{');
  writeFileSync(join(folder, 'README.md'), '# not a template');
  mkdirSync(join(folder, 'tpl-folder.json'));
  const templates = await readTemplates(folder);
  expect(templates).toEqual([
    { id: 'tpl-a', body: bodyWith('a', 'A', 'one') },
    { id: 'tpl-b', body: bodyWith('b', 'B') },
  ]);
  expect(said.mock.calls.flat().join('')).toMatch(/tpl-broken\.json.*file-not-json/);
  expect(said.mock.calls.flat().join('')).toMatch(/tpl-folder\.json/);
  said.mockRestore();
});

test('without a folder there are none, and it is said', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await readTemplates(join(tempDir(), 'gone'))).toEqual([]);
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
});
