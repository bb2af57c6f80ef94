import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { installPeers } from './install.ts';

export const peerNames = ['react-flow', 'excalidraw', 'tldraw'] as const;
const here = fileURLToPath(new URL('.', import.meta.url));

/** Pages of the other programs, made the way their makers advise; gives the folder to serve. */
export async function buildPeers(): Promise<{ folder: string } | { missing: string }> {
  const installed = installPeers('canvas');
  if ('missing' in installed) return installed;
  const { folder } = installed;
  // Beside their node_modules, where the bundler looks for what they import.
  for (const name of [...peerNames.map((peer) => `${peer}.jsx`), 'shapes.js']) {
    copyFileSync(join(here, name), join(folder, name));
  }
  const out = join(folder, 'pages');
  mkdirSync(out, { recursive: true });
  try {
    await build({
      absWorkingDir: folder,
      entryPoints: peerNames.map((peer) => `${peer}.jsx`),
      outdir: out,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      target: 'esnext',
      jsx: 'automatic',
      conditions: ['production'],
      define: { 'process.env.NODE_ENV': '"production"', 'process.env.IS_PREACT': '"false"' },
      loader: { '.woff2': 'file', '.svg': 'file', '.png': 'file' },
      logLevel: 'error',
    });
  } catch (error) {
    return { missing: `${peerNames.join(', ')}: could not be built (${String(error)})` };
  }
  for (const peer of peerNames) {
    writeFileSync(
      join(out, `${peer}.html`),
      `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="${peer}.css"><style>html,body,#root{margin:0;height:100%;width:100%}</style><div id="root"></div><script type="module" src="${peer}.js"></script>`,
    );
  }
  return { folder: out };
}
