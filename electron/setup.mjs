// Plain JavaScript for any Node from 18 up: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const sources = ['renderer', 'shared', 'electron', 'templates'];
const loose = ['package-lock.json', 'package.json', 'vite.config.ts'];

function say(line) {
  // Standard error, because the terminal host prints its results on standard output.
  process.stderr.write(`${line}\n`);
}

function run(command, args, options = {}) {
  // npm is a .cmd file on Windows, which only a shell can start.
  const shell = windows && !command.endsWith('.exe') && command !== process.execPath;
  const { quiet, ...rest } = options;
  const output = quiet ? 'ignore' : ['ignore', process.stderr, process.stderr];
  return spawnSync(command, args, { cwd: root, stdio: output, shell, ...rest }).status === 0;
}

export function localNode(base) {
  const inPackage = join(base, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  return existsSync(inPackage) ? inPackage : join(base, 'node_modules', '.bin', 'node');
}

export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.trim().replace(/^v/, '').split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 14);
}

export function lockHash(base) {
  return createHash('sha256')
    .update(readFileSync(join(base, 'package-lock.json')))
    .digest('hex');
}

function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
}

export function needsInstall(base) {
  return readText(join(base, 'node_modules', '.leerlandschap-stamp')) !== lockHash(base);
}

function localNodeVersion() {
  const answer = spawnSync(localNode(root), ['-v'], { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() : '';
}

function install() {
  say('Installing what Leerlandschap is built with (once, a minute or two)…');
  // Install scripts stay off: only the Node that the app runs on has one that is needed.
  if (!run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])) {
    stop('The parts could not be installed; the lines above say why. Is there a network?');
  }
  say('Fetching the Node version that Leerlandschap runs on…');
  run('npm', ['rebuild', 'node', '--loglevel=error']);
  const version = localNodeVersion();
  if (!isNewEnough(version)) {
    stop(`Leerlandschap needs Node 22.14 or newer, but found ${version || 'none'}.`);
  }
  writeFileSync(join(root, 'node_modules', '.leerlandschap-stamp'), `${lockHash(root)}\n`);
  say(`Installed, with Node ${version}.`);
}

function addToHash(hash, base, path) {
  const full = join(base, path);
  if (!existsSync(full)) return;
  const about = statSync(full);
  if (!about.isDirectory()) {
    hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
    return;
  }
  for (const name of readdirSync(full).sort()) {
    if (!name.startsWith('.')) addToHash(hash, base, `${path}/${name}`);
  }
}

/** Contents rather than times: a fresh checkout gives every file a new time. */
export function sourceHash(base) {
  const hash = createHash('sha256');
  for (const path of [...sources, ...loose]) addToHash(hash, base, path);
  return hash.digest('hex');
}

export function needsBuild(base) {
  return readText(join(base, 'dist', '.stamp')) !== sourceHash(base);
}

function build(mayFail) {
  say('Building Leerlandschap…');
  const built = run(localNode(root), [join('electron', 'build.mjs')]);
  if (!built && !mayFail) stop('Leerlandschap could not be built; the lines above say why.');
}

function onPath(names) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const full = join(folder, windows ? `${name}.exe` : name);
      if (folder && existsSync(full)) return full;
    }
  }
  return '';
}

function downloadedBrowser() {
  const script = 'import("playwright").then((m) => console.log(m.chromium.executablePath()))';
  const answer = spawnSync(localNode(root), ['-e', script], { cwd: root, encoding: 'utf8' });
  const path = answer.status === 0 ? answer.stdout.trim() : '';
  return path && existsSync(path) ? path : '';
}

export function browserCandidates(platform, env, home) {
  if (platform === 'darwin') {
    return ['', home].flatMap((base) => [
      `${base}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${base}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${base}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]);
  }
  if (platform !== 'win32') return [];
  return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((base) => [
      `${base}\\Google\\Chrome\\Application\\chrome.exe`,
      `${base}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]);
}

function installedBrowser() {
  const named = process.env.LEERLANDSCHAP_BROWSER ?? '';
  if (named && existsSync(named)) return named;
  const found = onPath([
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    ...['microsoft-edge', 'msedge'],
  ]);
  const usual = browserCandidates(process.platform, process.env, homedir());
  return found || usual.find((path) => existsSync(path)) || downloadedBrowser();
}

function fetchBrowser() {
  const debian = process.platform === 'linux' && existsSync('/etc/debian_version');
  if (debian && process.getuid?.() === 0) {
    say('Installing the Chromium browser for the tests…');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-q'], { env, quiet: true });
    run('apt-get', ['install', '-y', '-q', 'chromium'], { env, quiet: true });
  }
  const found = installedBrowser();
  if (found) return found;
  say('Downloading a Chromium browser for the tests…');
  const cli = join('node_modules', 'playwright', 'cli.js');
  run(localNode(root), [cli, 'install', 'chromium'], { timeout: 300_000 });
  return installedBrowser();
}

function findBrowser() {
  const record = join(root, '.cache', 'browser.json');
  if (existsSync(record)) {
    const known = JSON.parse(readFileSync(record, 'utf8')).executablePath;
    if (known && existsSync(known)) return;
  }
  const executablePath = installedBrowser() || fetchBrowser();
  if (!executablePath) {
    say('No Chromium, Chrome or Edge was found, so the tests in the browser are skipped.');
    say('Install one of them, or put its path in LEERLANDSCHAP_BROWSER, and run npm test again.');
  }
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, `${JSON.stringify({ executablePath })}\n`);
}

function stop(reason) {
  say(reason);
  process.exit(1);
}

function main() {
  if (needsInstall(root)) install();
  const forTests = process.argv[2] === 'test';
  // The test run builds again and counts a failure, next to everything else it has to say.
  if (needsBuild(root)) build(forTests);
  if (forTests) findBrowser();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
