import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const page = fileURLToPath(new URL('../../../dist/page/', import.meta.url));
const limit = 200_000;

function sourceOf(name: string): string {
  return readFileSync(`${page}assets/${name}`, 'utf8');
}

/** Scripts that the page cannot do without: what its HTML names, and what those import before they run. */
function scriptsOfPage(): string[] {
  const html = readFileSync(`${page}index.html`, 'utf8');
  const found = new Set([...html.matchAll(/assets\/([\w-]+\.js)"/g)].map(([, name]) => name ?? ''));
  for (const name of found) {
    for (const [, next] of sourceOf(name).matchAll(/(?:from|import)\s*["']\.\/([\w-]+\.js)["']/g)) {
      found.add(next ?? '');
    }
  }
  return [...found];
}

function weightOf(name: string): number {
  return gzipSync(sourceOf(name), { level: 9 }).length;
}

test('the first paint needs no more JavaScript than it was promised', () => {
  const scripts = scriptsOfPage();
  const words = readdirSync(`${page}assets`).filter((name) => /^first-[\w-]+\.js$/.test(name));
  expect(words).toHaveLength(2);
  const weights = scripts.map(weightOf);
  const total = weights.reduce((sum, one) => sum + one, Math.max(...words.map(weightOf)));
  // A page that weighs less than React was not measured.
  expect(total).toBeGreaterThan(60_000);
  expect(total, scripts.map((name, at) => `${name} ${weights[at]}`).join('\n')).toBeLessThan(limit);
  expect(scripts.filter((name) => words.includes(name) || /^(more|editor)-/.test(name))).toEqual(
    [],
  );
});
