import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isNewEnough, localNode } from '../../electron/setup.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const here = fileURLToPath(import.meta.url);

/** Loaded one by one, so that asking for one part needs nothing that only another uses. */
const parts = {
  check: async () => (await import('./check.ts')).measureChecks(),
  canvas: async (options) => (await import('./canvas-rows.ts')).measureCanvas(options),
  save: async () => (await import('./save.ts')).measureSaving(),
  weight: async () => (await import('./weight.ts')).measureWeight(),
};

const usage = `npm run bench -- [--only ${Object.keys(parts).join('|')}]… [--sizes 500,1000,2000] [--rounds 3] [--json]\n`;

function readArgs(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      only: { type: 'string', multiple: true },
      sizes: { type: 'string' },
      rounds: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const only = (values.only ?? Object.keys(parts)).flatMap((names) => names.split(','));
  const sizes = (values.sizes ?? '500,1000,2000').split(',').map(Number);
  const rounds = Number(values.rounds ?? 3);
  const isKnown = only.every((name) => Object.hasOwn(parts, name));
  const areCounts = [...sizes, rounds].every((count) => Number.isInteger(count) && count > 0);
  return { only, sizes, rounds, json: values.json, ask: values.help || !isKnown || !areCounts };
}

async function measure({ only, sizes, rounds, json }) {
  const measured = [];
  for (const name of only) {
    process.stderr.write(`Measuring: ${name}…\n`);
    measured.push(await parts[name]({ sizes, rounds }));
  }
  const { tableText } = await import('./table.ts');
  const remarks = measured.flatMap((part) => part.remarks);
  if (json) process.stdout.write(`${JSON.stringify(measured, undefined, 2)}\n`);
  else {
    process.stdout.write(
      `\n${tableText(measured)}\n\nAbsolute times move with the computer; only ratios of one run can be compared.\n`,
    );
    for (const remark of remarks) process.stdout.write(`not measured – ${remark}\n`);
  }
}

async function main() {
  const args = readArgs(process.argv.slice(2));
  if (args.ask) {
    process.stderr.write(usage);
    process.exitCode = 1;
    return;
  }
  if (!isNewEnough(process.version) || process.env.LEERLANDSCHAP_BENCH !== 'ready') {
    // What is measured is what is built from the sources as they are now, on the project's own Node.
    const setup = join(root, 'electron', 'setup.mjs');
    const ready = spawnSync(process.execPath, [setup, 'test'], { cwd: root, stdio: 'inherit' });
    if (ready.status !== 0) process.exit(ready.status ?? 1);
    const again = spawnSync(localNode(root), [here, ...process.argv.slice(2)], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, LEERLANDSCHAP_BENCH: 'ready' },
    });
    process.exit(again.status ?? 1);
  }
  await measure(args);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
