import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OwnRule } from '../../../shared/design/own-rules.ts';
import { serialiseProfile } from '../../../shared/design/profile.ts';
import { serialiseDesign } from '../../../shared/design/serialise.ts';
import { addWaiver, setOwnRule, setRule } from '../../../shared/edit/index.ts';
import { rules } from '../../../shared/rules/index.ts';
import { design } from '../../support/design-builder.ts';
import { root } from '../../support/structure.ts';

let desk = '';
beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'leerlandschap-cli-'));
});
afterAll(() => rmSync(desk, { recursive: true, force: true }));

function run(...args: string[]) {
  const cli = join(root, 'dist', 'cli', 'main.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: desk,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    env: { ...process.env, LC_ALL: 'nl_NL.UTF-8' },
  });
  return { status, stdout, stderr };
}

const table = design()
  .crowd()
  .add('firm', 'sh-mkb')
  .add('money', 'st-financieel', { dominance: 'dominant' })
  .add('form', 'm-clinic', { groupSize: 30 })
  .link('firm', 'steeredBy', 'money')
  .build();
const own: OwnRule = {
  id: 'own-small',
  title: 'Kleine groepen',
  message: 'Deze groep is groter dan twaalf.',
  severity: 'error',
  select: { kind: 'metaphor' },
  match: 'all',
  require: [{ about: 'attribute', attribute: 'groupSize', comparison: 'at-most', value: 12 }],
};

function write(name: string, made: typeof table): string {
  writeFileSync(join(desk, name), serialiseDesign(made));
  return name;
}

function rulesIn(file: string, ...more: string[]): string[] {
  const { stdout } = run('check', file, '--format', 'json', ...more);
  const [report] = JSON.parse(stdout);
  return report.findings.map((finding: { rule: string }) => finding.rule);
}

describe('a profile and own checks', () => {
  test('in the file change what is printed for it', () => {
    expect(rulesIn(write('plain.leer', table))).toContain('finance-dominant');
    const set = setOwnRule(
      setRule(table, { rule: 'finance-dominant', setting: { severity: 'off' } }),
      { rule: own },
    );
    const found = rulesIn(write('set.leer', set));
    expect(found).not.toContain('finance-dominant');
    expect(found).toContain('own-small');
    expect(run('check', 'set.leer').stdout).toContain('Deze groep is groter dan twaalf.');
  });

  test('in a file of their own change every design they are given to', () => {
    const profile = { rules: { 'finance-dominant': { severity: 'off' as const } } };
    writeFileSync(join(desk, 'team.json'), serialiseProfile({ profile, ownRules: [own] }));
    const found = rulesIn(write('plain.leer', table), '--profile', 'team.json');
    expect(found).not.toContain('finance-dominant');
    expect(found).toContain('own-small');
    writeFileSync(join(desk, 'broken.json'), '{"format":"leerlandschap-profile","version":"2"}');
    const refused = run('check', 'plain.leer', '--profile', 'broken.json');
    expect(refused).toMatchObject({ status: 3, stdout: '' });
    expect(refused.stderr).toContain('version');
  });

  test('another stage may be asked for, and one that does not exist is refused', () => {
    write('plain.leer', table);
    expect(rulesIn('plain.leer', '--stage', 'design')).toContain('time-missing');
    expect(rulesIn('plain.leer', '--stage', 'explore')).not.toContain('time-missing');
    expect(run('check', 'plain.leer', '--stage', 'soon')).toMatchObject({ status: 3 });
  });
});

describe('what is left on purpose', () => {
  test('is listed with its reason and does not count', () => {
    const reason = 'De bank eist dit';
    const waiver = { rule: 'finance-dominant', reason, by: 'Ontwerpteam', date: '2026-11-20' };
    const { stdout } = run('check', write('kept.leer', addWaiver(table, waiver)));
    expect(stdout).toContain(`${reason} (Ontwerpteam, 2026-11-20)`);
  });
});

describe('several files', () => {
  test('are found by a pattern', () => {
    write('one-a.leer', table);
    write('one-b.leer', table);
    const { stdout } = run('check', 'one-*.leer', '--format', 'json');
    expect(JSON.parse(stdout).map((one: { file: string }) => one.file)).toEqual([
      'one-a.leer',
      'one-b.leer',
    ]);
    expect(run('check', 'none-*.leer').status).toBe(3);
  });
});

describe('SARIF', () => {
  test('is what the published 2.1.0 schema describes, and points at the line of a card', () => {
    const reason = 'Zo gekozen';
    const waiver = { rule: 'finance-dominant', reason, by: 'Ontwerpteam', date: '2026-11-20' };
    const file = write('sarif.leer', addWaiver(table, waiver));
    const log = JSON.parse(run('check', file, '--format', 'sarif').stdout);
    const path = join(root, 'test', 'fixtures', 'sarif', 'sarif-schema-2.1.0.json');
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
    expect(validate(log) ? [] : validate.errors).toEqual([]);
    // The schema itself can say no.
    expect(validate({ ...log, version: '1' })).toBe(false);
    const [{ results, tool }] = log.runs;
    expect(results.length).toBeGreaterThan(3);
    const money = results.find((one: { ruleId: string }) => one.ruleId === 'finance-dominant');
    expect(money.suppressions).toEqual([{ kind: 'inSource', justification: reason }]);
    const line = money.locations[0].physicalLocation.region.startLine;
    expect(readFileSync(join(desk, file), 'utf8').split('\n')[line - 1]).toContain('"firm"');
    expect(tool.driver.rules[money.ruleIndex].id).toBe('finance-dominant');
  });
});

describe('the rule book', () => {
  test('is printed as data, as text and as a page, with every rule once', () => {
    const { rules: book } = JSON.parse(run('rules', '--format', 'json').stdout);
    expect(book).toHaveLength(rules.length);
    for (const entry of book) {
      expect(entry).toMatchObject({ id: expect.any(String), factor: expect.any(String) });
      expect(['source', 'elaborated']).toContain(entry.basis);
      expect(typeof entry.hasFix).toBe('boolean');
      expect(entry.references.length).toBeGreaterThan(0);
      expect(Object.keys(entry.severity)).toEqual(['explore', 'design', 'run', 'sustain']);
    }
    const text = run('rules').stdout;
    const page = run('rules', '--format', 'html', '--lang', 'en').stdout;
    for (const { id } of rules) {
      expect(text).toContain(`  ${id}\n`);
      expect(page).toContain(`id="${id}"`);
    }
    expect(page.startsWith('<!doctype html>')).toBe(true);
    expect(run('rules', '--format', 'pdf').status).toBe(3);
  });
});
