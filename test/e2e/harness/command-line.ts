import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What the command line prints in Dutch, and how it ends. */
export function commandLine(...args: string[]): { text: string; code: number | null } {
  const cli = join(root, 'dist', 'cli', 'main.js');
  const ran = spawnSync(process.execPath, [cli, ...args, '--lang', 'nl'], { encoding: 'utf8' });
  return { text: `${ran.stdout}${ran.stderr}`, code: ran.status };
}
