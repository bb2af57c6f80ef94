import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs to measure beside ours: never parts of the project, so they live in a folder of this computer's own. */
const sets = {
  lint: { bpmnlint: '11.15.0', 'bpmn-moddle': '10.1.0' },
  canvas: {
    '@excalidraw/excalidraw': '0.18.1',
    '@xyflow/react': '12.12.1',
    react: '19.3.1',
    'react-dom': '19.3.1',
    tldraw: '5.4.2',
  },
} as const;

export type PeerSet = keyof typeof sets;

/** Gives the folder with its node_modules, or the sentence that says why there is none. */
export function installPeers(set: PeerSet): { folder: string } | { missing: string } {
  const base = process.env.LEERLANDSCHAP_BENCH_PEERS || join(tmpdir(), 'leerlandschap-bench');
  const folder = join(base, set);
  const manifest = `${JSON.stringify({ private: true, type: 'module', dependencies: sets[set] }, null, 2)}\n`;
  const stamp = join(folder, 'installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === manifest) return { folder };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), manifest);
  process.stderr.write(`Installing what is measured beside us into ${folder} (once)…\n`);
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 300_000,
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    const why = stderr.trim().split('\n')[0] ?? '';
    return { missing: `${Object.keys(sets[set]).join(', ')}: could not be installed (${why})` };
  }
  writeFileSync(stamp, manifest);
  return { folder };
}
