import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isNewEnough, localNode } from './setup.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export function readStartArgs(argv) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      host: { type: 'string' },
      'no-open': { type: 'boolean' },
      port: { type: 'string' },
      data: { type: 'string' },
    },
  });
  if (values.host && values.host !== 'localhost' && values.host !== 'electron') {
    throw new Error(`--host: localhost | electron, not "${values.host}"`);
  }
  return { ...values, file: positionals[0] };
}

/** Which host, and which of the reasons below says why. */
export function chooseHost(asked, hasRuntime) {
  if (asked === 'localhost') return { host: 'localhost', why: 'asked' };
  if (hasRuntime) return { host: 'electron', why: asked ? 'asked' : 'found' };
  return { host: 'localhost', why: 'missing' };
}

const sentences = {
  nl: {
    'electron asked': 'Leerlandschap opent in een eigen venster, zoals gevraagd.',
    'electron found': 'Leerlandschap opent in een eigen venster.',
    'localhost asked': 'Leerlandschap opent in de browser, zoals gevraagd.',
    'localhost missing':
      'Leerlandschap opent in de browser, want het onderdeel voor een eigen venster ontbreekt op deze computer.',
  },
  en: {
    'electron asked': 'Leerlandschap opens in its own window, as asked.',
    'electron found': 'Leerlandschap opens in its own window.',
    'localhost asked': 'Leerlandschap opens in the browser, as asked.',
    'localhost missing':
      'Leerlandschap opens in the browser, because the part for a window of its own is missing on this computer.',
  },
};

export function sentence(choice, lang) {
  return sentences[/^nl/i.test(lang) ? 'nl' : 'en'][`${choice.host} ${choice.why}`];
}

export function electronRuntime(base) {
  const folder = join(base, 'node_modules', 'electron');
  const pointer = join(folder, 'path.txt');
  if (!existsSync(pointer)) return '';
  const binary = join(folder, 'dist', readFileSync(pointer, 'utf8').trim());
  return existsSync(binary) ? binary : '';
}

function findRuntime() {
  const found = electronRuntime(root);
  if (found) return found;
  const installer = join(root, 'node_modules', 'electron', 'install.js');
  const failed = join(root, '.cache', 'no-electron');
  if (!existsSync(installer) || existsSync(failed)) return '';
  spawnSync(process.execPath, [installer], { cwd: root, stdio: 'ignore', timeout: 60_000 });
  const fetched = electronRuntime(root);
  if (!fetched) {
    // Remembered, so that a computer without a network waits for the download only once.
    mkdirSync(dirname(failed), { recursive: true });
    writeFileSync(failed, 'The runtime could not be fetched; remove this file to try again.\n');
  }
  return fetched;
}

function hostCommand(choice, runtime, args) {
  const data = args.data ? ['--data', resolve(args.data)] : [];
  if (choice.host === 'electron') {
    return [runtime, [root, ...data, ...(args.file ? [resolve(args.file)] : [])]];
  }
  const port = args.port ? ['--port', args.port] : [];
  const open = args['no-open'] ? ['--no-open'] : [];
  const file = args.file ? ['--open-file', resolve(args.file)] : [];
  const script = join(root, 'dist', 'localhost', 'main.js');
  return [process.execPath, [script, ...data, ...port, ...open, ...file]];
}

function handOver(command, args) {
  const child = spawn(command, args, { stdio: 'inherit' });
  // A shell that npm starts us in may be ended without passing that on; nobody could stop us then.
  const starter = process.ppid;
  setInterval(() => process.ppid !== starter && child.kill('SIGTERM'), 1_000).unref();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

function main() {
  if (!isNewEnough(process.version)) {
    handOver(localNode(root), [fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
    return;
  }
  const args = readStartArgs(process.argv.slice(2));
  const runtime = args.host === 'localhost' ? '' : findRuntime();
  const choice = chooseHost(args.host, runtime !== '');
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  process.stdout.write(`${sentence(choice, LC_ALL || LC_MESSAGES || LANG || '')}\n`);
  handOver(...hostCommand(choice, runtime, args));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
