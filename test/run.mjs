import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isNewEnough, localNode, needsBuild } from '../electron/setup.mjs';
import { electronRuntime } from '../electron/start.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, '.cache');
const bin = join(root, 'node_modules', '.bin');

export function countVitest(report) {
  return {
    passed: report.numPassedTests ?? 0,
    // A file that cannot even be loaded has no tests of its own, yet it failed.
    failed:
      (report.numFailedTests ?? 0) +
      (report.testResults ?? []).filter(
        (file) => file.status === 'failed' && file.assertionResults.length === 0,
      ).length,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

export function countPlaywright(report) {
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = report.stats ?? {};
  return { passed: expected + flaky, failed: unexpected + (report.errors?.length ?? 0), skipped };
}

/** The names of tests that did not run; a name says why. */
export function skippedNames(report) {
  return (report.testResults ?? [])
    .flatMap((file) => file.assertionResults)
    .filter(({ status }) => ['pending', 'skipped', 'todo', 'disabled'].includes(status))
    .map(({ fullName }) => fullName);
}

/** The same in Playwright's report, with the reason a test gave for itself. */
export function skippedInBrowser(report) {
  const walk = (suite) => [
    ...(suite.specs ?? []).flatMap((spec) =>
      spec.tests
        .filter((test) => test.status === 'skipped')
        .map((test) => {
          const why = test.annotations?.find(({ type }) => type === 'skip')?.description;
          return why ? `${spec.title} (${why})` : spec.title;
        }),
    ),
    ...(suite.suites ?? []).flatMap(walk),
  ];
  return (report.suites ?? []).flatMap(walk);
}

export function summaryLine(counts) {
  const sum = (name) => counts.reduce((total, count) => total + count[name], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
}

function run(script, args, env = {}) {
  return spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
      LEERLANDSCHAP_RUN_ALL: '1',
      ...env,
    },
  }).status;
}

function runScript(path) {
  return spawnSync(process.execPath, [path], { cwd: root, stdio: 'inherit' }).status;
}

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function step(name, work) {
  process.stdout.write(`\n— ${name}\n`);
  const started = Date.now();
  const count = work();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`  ${name}: ${summaryLine([count])} (${seconds} s)\n`);
  return { name, ...count };
}

/** A check without tests of its own counts as one. */
function check(status) {
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/** Trusts the report for the numbers and the exit code for the verdict. */
export function verdict(count, status) {
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function vitest() {
  const file = join(cache, 'vitest.json');
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const status = run('vitest/vitest.mjs', ['run', '--passWithNoTests', ...reporters]);
  const report = readReport(file) ?? {};
  return { ...verdict(countVitest(report), status), reasons: skippedNames(report) };
}

function playwright() {
  const file = join(cache, 'playwright.json');
  rmSync(file, { force: true });
  const args = ['test', '--project=localhost', '--pass-with-no-tests', '--reporter=list,json'];
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const status = run('playwright/cli.js', args, env);
  const report = readReport(file) ?? {};
  return { ...verdict(countPlaywright(report), status), reasons: skippedInBrowser(report) };
}

function browserPath() {
  return readReport(join(cache, 'browser.json'))?.executablePath ?? '';
}

function main() {
  if (!isNewEnough(process.version)) {
    const again = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
    process.exit(spawnSync(localNode(root), again, { stdio: 'inherit' }).status ?? 1);
  }
  mkdirSync(cache, { recursive: true });
  const reasons = [];
  const counts = [
    step('types', () => check(run('typescript/bin/tsc', ['-b']))),
    step('style', () => check(run('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']))),
    step('tests', vitest),
    step('build', () => check(needsBuild(root) ? runScript('electron/build.mjs') : 0)),
  ];
  if (existsSync(browserPath())) counts.push(step('browser', playwright));
  else {
    counts.push({ name: 'browser', passed: 0, failed: 0, skipped: 1 });
    reasons.push('browser: no Chromium, Chrome or Edge was found');
  }
  if (!electronRuntime(root)) {
    counts.push({ name: 'electron', passed: 0, failed: 0, skipped: 1 });
    reasons.push('electron: its runtime is not on this computer');
  } else {
    counts.push(
      step('electron', () =>
        check(run('playwright/cli.js', ['test', '--project=electron', '--pass-with-no-tests'])),
      ),
    );
  }
  for (const { name, reasons: own = [] } of counts) {
    reasons.push(...own.map((reason) => `${name}: ${reason}`));
  }
  process.stdout.write('\nSummary\n');
  for (const count of counts) process.stdout.write(`  ${count.name}: ${summaryLine([count])}\n`);
  for (const reason of reasons) process.stdout.write(`  skipped – ${reason}\n`);
  process.stdout.write(`${summaryLine(counts)}\n`);
  process.exitCode = counts.some((count) => count.failed > 0) ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
