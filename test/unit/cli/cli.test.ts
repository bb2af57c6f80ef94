import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyDesign } from '../../../shared/design/design.ts';
import { serialiseDesign } from '../../../shared/design/serialise.ts';
import { addElement } from '../../../shared/edit/index.ts';
import { extractFromPng } from '../../../shared/export/png.ts';
import { extractDesignText } from '../../../shared/export/svg-design.ts';
import { root } from '../../support/structure.ts';

const template = join(root, 'templates', 'nl', 'tpl-studieclub.json');
let desk = '';

beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'leerlandschap-cli-'));
  const cli = join(root, 'dist', 'cli', 'main.js');
  if (!existsSync(cli))
    throw new Error('The command line is not built; run "npm run build" first.');
});
afterAll(() => rmSync(desk, { recursive: true, force: true }));

function run(...args: string[]) {
  const cli = join(root, 'dist', 'cli', 'main.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: desk,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'nl_NL.UTF-8' },
  });
  return { status, stdout, stderr };
}

describe('check', () => {
  test('prints what was found as text, with the source of every finding', () => {
    const { status, stdout } = run('check', template);
    expect(status).toBe(1);
    expect(stdout).toContain('Aandachtspunt – ');
    expect(stdout).toMatch(/Onderzoeksagenda 2017, §\u00a0\d+/);
    expect(stdout).toMatch(/Eigenaarschap: (gedekt|deels gedekt|nog niet|niet te zeggen)/);
  });

  test('prints the same as JSON', () => {
    const { status, stdout } = run('check', template, '--format', 'json', '--lang', 'en');
    expect(status).toBe(1);
    const [report] = JSON.parse(stdout);
    expect(Object.keys(report.states)).toHaveLength(6);
    expect(report.findings.length).toBeGreaterThan(1);
    for (const finding of report.findings) {
      expect(finding).toMatchObject({ rule: expect.any(String), message: expect.any(String) });
      expect(['source', 'elaborated']).toContain(finding.basis);
    }
  });

  test('ends with the worst severity', () => {
    let design = emptyDesign('d', 'x');
    const file = join(desk, 'probleem.leer');
    for (let index = 0; index < 6; index++) {
      design = addElement(design, {
        id: `m${index}`,
        kind: 'metaphor',
        entry: 'm-clinic',
        x: 0,
        y: 0,
      });
    }
    writeFileSync(file, serialiseDesign({ ...design, stage: 'run' }));
    expect(run('check', file).status).toBe(2);
    writeFileSync(file, serialiseDesign(emptyDesign('d', 'x')));
    expect(run('check', file).status).toBe(0);
    writeFileSync(file, '{"format":"leerlandschap"');
    expect(run('check', file)).toMatchObject({ status: 3, stdout: '' });
  });
});

describe('export', () => {
  test('writes an SVG and a PNG that hold the design', () => {
    const body = readFileSync(template, 'utf8');
    expect(run('export', template, '--to', 'uit.svg').status).toBe(0);
    expect(extractDesignText(readFileSync(join(desk, 'uit.svg'), 'utf8'))).toBe(body);
    expect(run('export', template, '--to', 'uit.png', '--scale', '1').status).toBe(0);
    const png = readFileSync(join(desk, 'uit.png'));
    expect(extractFromPng(png)).toBe(body);
    expect(png.length).toBeGreaterThan(60_000);
    expect(run('check', 'uit.png').status).toBe(1);
  });

  test('leaves the design out when asked', () => {
    run('export', template, '--to', 'kaal.svg', '--no-embed');
    expect(extractDesignText(readFileSync(join(desk, 'kaal.svg'), 'utf8'))).toBeUndefined();
    expect(run('check', 'kaal.svg').status).toBe(3);
  });
});

describe('new', () => {
  test('makes a file from a template or blank, and never writes over one', () => {
    expect(run('new', 'club.leer', '--template', 'tpl-studieclub').status).toBe(0);
    expect(run('check', 'club.leer').status).toBe(1);
    const before = readFileSync(join(desk, 'club.leer'));
    expect(
      run('new', 'in-english.leer', '--template', 'tpl-studieclub', '--lang', 'en').status,
    ).toBe(0);
    expect(readFileSync(join(desk, 'in-english.leer'), 'utf8')).toContain('Made up: ');
    expect(run('new', 'club.leer', '--blank')).toMatchObject({ status: 3 });
    expect(readFileSync(join(desk, 'club.leer')).equals(before)).toBe(true);
    expect(run('new', 'leeg.leer', '--blank', '--title', 'Leeg').status).toBe(0);
    expect(JSON.parse(readFileSync(join(desk, 'leeg.leer'), 'utf8')).title).toBe('Leeg');
  });
});

describe('wrong use gets a sentence and exit code 3:', () => {
  test.each([
    [['fly']],
    [['check']],
    [['check', 'nergens.leer']],
    [['check', template, '--format', 'xml']],
    [['export', template]],
    [['export', template, '--to', 'uit.gif']],
    [['export', template, '--to', 'uit.png', '--scale', '99']],
    [['export', template, '--to', 'geen-map/uit.svg']],
    [['new', 'x.leer', '--template', 'tpl-niets']],
    [['new', 'x.leer']],
    [['check', template, '--vlieg']],
  ])('%j', (args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(3);
    expect(stderr).toMatch(/[a-z]{3}.*\n$/);
    expect(stderr).not.toMatch(/cli\.|Error|undefined|\{\{/);
  });

  test('help explains everything', () => {
    expect(run('help')).toMatchObject({ status: 0 });
    expect(run('help').stdout).toContain('export');
  });
});
