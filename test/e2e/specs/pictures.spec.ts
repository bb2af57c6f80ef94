import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Download, Page } from '@playwright/test';
import { extractFromPng } from '../../../shared/export/png.ts';
import { extractDesignText } from '../../../shared/export/svg-design.ts';
import { expect, test } from '../harness/app.ts';
import { editorPage } from '../pages/editor-page.ts';
import { libraryPage } from '../pages/library-page.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

async function download(page: Page, name: RegExp): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.getByText('Delen', { exact: true }).click();
      await page.getByRole('button', { name }).click();
    })(),
  ]);
  return download;
}

test('the SVG of the page is byte for byte the one of the command line, and opens again', async ({
  app,
}) => {
  await libraryPage(app.page).example.click();
  await editorPage(app.page).settled();
  const [id = ''] = await app.storedIds();
  const body = await app.storedBody(id);
  const saved = await download(app.page, /SVG/);
  expect(saved.suggestedFilename()).toMatch(/\.leer\.svg$/);
  const fromPage = await readFile(await saved.path());
  expect(extractDesignText(fromPage.toString('utf8'))).toBe(body);

  const source = join(app.dataDir, 'ontwerp.leer');
  const target = join(app.dataDir, 'ontwerp.svg');
  await writeFile(source, body);
  const cli = join(root, 'dist', 'cli', 'main.js');
  await promisify(execFile)(process.execPath, [
    cli,
    'export',
    source,
    '--to',
    target,
    '--lang',
    'nl',
  ]);
  expect((await readFile(target)).equals(fromPage)).toBe(true);

  await editorPage(app.page).back();
  await libraryPage(app.page).file.setInputFiles({
    name: 'ontwerp.leer.svg',
    mimeType: 'image/svg+xml',
    buffer: fromPage,
  });
  await expect(editorPage(app.page).cards).toHaveCount(JSON.parse(body).elements.length);
});

test('a PNG shows the design, holds it and opens again', async ({ app }) => {
  await libraryPage(app.page).example.click();
  await editorPage(app.page).settled();
  const [id = ''] = await app.storedIds();
  const body = await app.storedBody(id);
  const saved = await download(app.page, /PNG/);
  const png = await readFile(await saved.path());
  expect(extractFromPng(png)).toBe(body);
  expect(png.readUInt32BE(16)).toBeGreaterThan(2_000);
  await editorPage(app.page).back();
  await libraryPage(app.page).file.setInputFiles({
    name: 'ontwerp.leer.png',
    mimeType: 'image/png',
    buffer: png,
  });
  await expect(editorPage(app.page).cards).toHaveCount(JSON.parse(body).elements.length);
});

test('a damaged file gets a sentence with its place, and nothing else changes', async ({ app }) => {
  await libraryPage(app.page).file.setInputFiles({
    name: 'stuk.leer',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"leerlandschap",\n"version":'),
  });
  await expect(app.page.getByRole('alert')).toContainText('2');
  expect(await app.storedIds()).toEqual([]);
  await app.page.getByRole('button', { name: 'Sluit' }).click();
  await expect(app.page.getByRole('alert')).toHaveCount(0);
});
