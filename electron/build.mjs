import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import subsetFont from 'subset-font';
import { build as buildPage } from 'vite';
import { sourceHash } from './setup.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

function present(path) {
  if (existsSync(join(root, path))) return true;
  process.stderr.write(`Skipped: ${path} does not exist yet.\n`);
  return false;
}

async function bundleEntry(entry, outfile, format) {
  if (!present(entry)) return;
  await bundle({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: join(dist, outfile),
    bundle: true,
    platform: 'node',
    target: 'node22',
    format,
    external: ['electron', 'better-sqlite3', '@resvg/resvg-js'],
    sourcemap: true,
    legalComments: 'none',
    logLevel: 'warning',
    // Bundled CommonJS packages still call require(), which an ES module does not have.
    banner:
      format === 'esm'
        ? {
            js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
          }
        : {},
  });
}

/** The command line draws pictures without a browser, and its drawing library knows neither woff2 nor variable weights. */
async function writeFonts() {
  const folder = join(root, 'renderer', 'fonts');
  const out = join(dist, 'fonts');
  mkdirSync(out, { recursive: true });
  const letters = Array.from({ length: 0x250 - 32 }, (_, at) => String.fromCodePoint(at + 32));
  const text = `${letters.join('')}–—‘’“”„…•€←→↔≠≥≤`;
  const read = (name) => readFileSync(join(folder, name));
  const atkinson = read('atkinson-hyperlegible-next-latin-wght-normal.woff2');
  for (const wght of [400, 600, 700]) {
    const font = { targetFormat: 'truetype', variationAxes: { wght } };
    writeFileSync(join(out, `text-${wght}.ttf`), await subsetFont(atkinson, text, font));
  }
  const serif = read('young-serif-latin-400-normal.woff2');
  writeFileSync(
    join(out, 'title.ttf'),
    await subsetFont(serif, text, { targetFormat: 'truetype' }),
  );
}

async function writeJsonSchema() {
  const source = 'shared/design/json-schema.ts';
  if (!present(source)) return;
  const outfile = join(root, '.cache', 'json-schema.mjs');
  await bundle({
    absWorkingDir: root,
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  const { designJsonSchema, profileJsonSchema } = await import(pathToFileURL(outfile).href);
  const write = (name, schema) =>
    writeFileSync(join(dist, name), `${JSON.stringify(schema, undefined, 2)}\n`);
  write('leer.schema.json', designJsonSchema());
  write('leer-profile.schema.json', profileJsonSchema());
}

async function main() {
  const stamp = sourceHash(root);
  rmSync(join(dist, '.stamp'), { force: true });
  mkdirSync(dist, { recursive: true });
  await bundleEntry('electron/localhost/main.ts', 'localhost/main.js', 'esm');
  await bundleEntry('electron/cli/main.ts', 'cli/main.js', 'esm');
  await bundleEntry('electron/shell/main.ts', 'shell/main.js', 'esm');
  await bundleEntry('electron/shell/preload.ts', 'shell/preload.cjs', 'cjs');
  if (present('renderer/main.tsx')) {
    await buildPage({ root: join(root, 'renderer'), configFile: join(root, 'vite.config.ts') });
  }
  if (present('templates')) {
    rmSync(join(dist, 'templates'), { recursive: true, force: true });
    cpSync(join(root, 'templates'), join(dist, 'templates'), { recursive: true });
  }
  await writeFonts();
  await writeJsonSchema();
  writeFileSync(join(dist, '.stamp'), `${stamp}\n`);
}

await main();
