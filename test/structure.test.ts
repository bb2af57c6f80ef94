import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { menuCommandIds } from '../electron/shell/menu.ts';
import { commands } from '../renderer/commands/commands.ts';
import { entries, families, familyOfKind } from '../shared/catalog/index.ts';
import { metaphors } from '../shared/catalog/metaphors/index.ts';
import { callNames } from '../shared/contract/calls.ts';
import { errorCodes } from '../shared/contract/reply.ts';
import { designAttributes, kindIds, kinds } from '../shared/design/kinds.ts';
import { relationRule, relationTypes } from '../shared/design/relations.ts';
import { cutPath } from '../shared/export/cuts.ts';
import { pictograms } from '../shared/export/pictograms.ts';
import { texts } from '../shared/locales/texts.ts';
import { ruleGroups, rules } from '../shared/rules/index.ts';
import { callCases as cases } from './contract/call-cases.ts';
import * as structure from './support/structure.ts';

const ruleIds = rules.map((rule) => rule.id);
const ruleFiles = Object.keys(ruleGroups).flatMap((group) =>
  structure.namesIn(`shared/rules/${group}`, '.ts').filter((name) => name !== 'index'),
);
const ruleTests = rules.filter((rule) => rule.examples).map((rule) => rule.id);
const metaphorIds = metaphors.map((metaphor) => metaphor.id);
const metaphorFiles = structure
  .namesIn('shared/catalog/metaphors', '.ts')
  .filter((name) => name !== 'index' && name !== 'entry')
  .map((name) => `m-${name}`);
const sources = ['shared', 'renderer', 'electron'].flatMap((folder) =>
  structure.filesIn(folder, /\.(tsx?|mjs)$/),
);

describe('the house is whole:', () => {
  test('every rule has its file, index line, test and words', () => {
    expect(ruleIds.length).toBeGreaterThanOrEqual(150);
    expect(structure.ruleFaults(ruleIds, ruleFiles, ruleTests, texts)).toEqual([]);
  });

  test('every number a team may set has a name', () => {
    const names = new Set(rules.flatMap((rule) => Object.keys(rule.thresholds ?? {})));
    expect(names.size).toBeGreaterThan(20);
    const keys = [...names].map((name) => `threshold.${name}`);
    expect(structure.keyFaults(texts, keys)).toEqual([]);
  });

  test('every learning form has its file, index line, icon and words', () => {
    expect(metaphorIds).toHaveLength(12);
    const drawings = Object.keys(pictograms);
    expect(structure.metaphorFaults(metaphorIds, metaphorFiles, drawings, texts)).toEqual([]);
  });

  test('every call has a good and a bad case', () => {
    expect(callNames.length).toBeGreaterThanOrEqual(20);
    expect(structure.callFaults(callNames, cases)).toEqual([]);
  });

  test('both languages say everything, with the same placeholders', () => {
    expect(Object.keys(texts.nl).length).toBeGreaterThan(900);
    expect(structure.languageFaults(texts)).toEqual([]);
  });

  test('every way to fail has its sentence', () => {
    const keys = errorCodes.map((code) => `error.${code}`);
    expect(keys.length).toBeGreaterThan(15);
    expect(structure.keyFaults(texts, keys)).toEqual([]);
  });

  test('everything in the card box has a name, a meaning and a drawing', () => {
    expect(entries.length).toBeGreaterThanOrEqual(150);
    const keys = entries.flatMap(({ id }) => [`catalog.${id}.name`, `catalog.${id}.definition`]);
    expect(structure.keyFaults(texts, keys)).toEqual([]);
    expect(structure.doubles(entries.map((entry) => entry.id))).toEqual([]);
    const drawn = entries.map(
      (entry) => pictograms[entry.id] ?? pictograms[`family-${familyOfKind(entry.kind)}`],
    );
    expect(drawn.filter((drawing) => !drawing)).toEqual([]);
    expect(entries.filter((entry) => entry.basis === 'source' && entry.ref === '')).toEqual([]);
  });

  test('every field of the inspector has a label and every choice a word', () => {
    const tables = [
      ...kindIds.map((kind) => kinds[kind]),
      ...relationTypes.map((type) => relationRule(type).attributes),
      designAttributes,
    ];
    const fields = tables.flatMap((table) => Object.entries(table));
    expect(fields.length).toBeGreaterThan(70);
    const labels = fields.map(([name]) => `attribute.${name}`);
    expect(structure.keyFaults(texts, labels)).toEqual([]);
    const options = fields.flatMap(([, attribute]) =>
      'options' in attribute ? attribute.options : [],
    );
    const unnamed = options.filter(
      (option) => !texts.nl[`catalog.${option}.name`] && !texts.nl[`value.${option}`],
    );
    expect(unnamed).toEqual([]);
  });

  test('every kind belongs to a family and every family has a cut of its own', () => {
    const paths = families.map((family) => cutPath(family.id, 224, 96));
    expect(new Set(paths).size).toBe(10);
    expect(families.flatMap((family) => [...family.kinds]).sort()).toEqual([...kindIds].sort());
  });

  test('every command has a name, no two share a key and the menu knows them all', () => {
    const ids = commands.map((command) => command.id);
    expect(ids.length).toBeGreaterThan(10);
    expect(
      structure.keyFaults(
        texts,
        ids.map((id) => `command.${id}`),
      ),
    ).toEqual([]);
    const keys = commands.flatMap((command) => command.shortcut ?? []);
    expect(structure.doubles(keys)).toEqual([]);
    expect(menuCommandIds.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('no text is left that nothing shows', () => {
    expect(sources.length).toBeGreaterThan(100);
    const keys = Object.keys(texts.nl).filter((key) => !/^(catalog|rule)\./.test(key));
    const asked = sources.map(structure.textOf);
    expect(structure.orphans(keys, asked)).toEqual([]);
  });

  test('no file is longer than 300 lines', () => {
    const all = structure.filesIn('', /\.(tsx?|mjs|css)$/);
    expect(all.length).toBeGreaterThan(200);
    const long = all.filter((path) => structure.textOf(path).split('\n').length > 301);
    expect(long).toEqual([]);
  });

  test('every path a README names is there', () => {
    const readmes = structure.filesIn('', /^README\.md$/);
    expect(readmes.length).toBeGreaterThanOrEqual(4);
    const named = readmes.flatMap((readme) =>
      [
        ...structure
          .textOf(readme)
          .matchAll(/`((?:electron|renderer|shared|templates|test)\/[\w./-]*)`/g),
      ].map((found) => found[1] ?? ''),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(join(structure.root, path)))).toEqual([]);
  });
});

describe('the house notices', () => {
  const without = (list: readonly string[], gone: string) => list.filter((one) => one !== gone);
  const withoutKey = (gone: string) => ({
    ...texts,
    en: Object.fromEntries(Object.entries(texts.en).filter(([key]) => key !== gone)),
  });
  const drawings = Object.keys(pictograms);

  test('a rule without its test', () => {
    const tests = without(ruleTests, 'goal-missing');
    expect(structure.ruleFaults(ruleIds, ruleFiles, tests, texts)).toEqual([
      'goal-missing: no examples to test',
    ]);
  });

  test('a rule that is not in the index, and one without words', () => {
    const ids = without(ruleIds, 'time-missing');
    expect(structure.ruleFaults(ids, ruleFiles, ruleTests, texts)).toEqual([
      'time-missing: not in the index',
    ]);
    const silent = withoutKey('rule.time-missing.why');
    expect(structure.ruleFaults(ruleIds, ruleFiles, ruleTests, silent)).toEqual([
      'rule.time-missing.why: no English',
    ]);
  });

  test('a learning form without its icon', () => {
    const fewer = without(drawings, 'm-atelier');
    expect(structure.metaphorFaults(metaphorIds, metaphorFiles, fewer, texts)).toEqual([
      'm-atelier: no icon',
    ]);
  });

  test('a call without its bad case', () => {
    const worse = { ...cases, 'project.save': { good: cases['project.save'].good } };
    expect(structure.callFaults(callNames, worse)).toEqual(['project.save: no bad case']);
  });

  test('a key without its translation, and one with another placeholder', () => {
    expect(structure.languageFaults(withoutKey('library.title'))).toEqual([
      'library.title: no English',
    ]);
    const en = { ...texts.en, 'library.removed': 'Put away.' };
    expect(structure.languageFaults({ ...texts, en })).toEqual([
      'library.removed: other placeholders',
    ]);
  });

  test('a text that nothing shows', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is source text that asks for a key
    expect(structure.orphans(['a.b', 'c.d.e'], ['t(`c.${x}.e`)'])).toEqual(['a.b']);
  });
});
