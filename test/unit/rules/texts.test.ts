import { describe, expect, it } from 'vitest';
import { texts } from '../../../shared/locales/texts.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { failedRule, unusedWaiver } from '../../../shared/rules/engine.ts';
import { describeFinding, rules, runChecks } from '../../../shared/rules/index.ts';
import { design } from '../../support/design-builder.ts';

const { nl: dutch, en: english } = texts;
const keys = Object.keys(dutch).filter((key) => /^(rules?|severity|factor-state)\./.test(key));
const placeholders = (text = '') => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((hit) => hit[1]);

describe('texts of the checks', () => {
  it('are there twice, with the same places to fill in', () => {
    expect(keys.length).toBeGreaterThan(100);
    for (const key of keys) {
      expect(dutch[key]?.trim(), key).not.toBe('');
      expect(english[key]?.trim(), key).toBeTruthy();
      expect(placeholders(english[key]).sort(), key).toEqual(placeholders(dutch[key]).sort());
    }
  });

  it('were really translated', () => {
    const same = keys.filter((key) => english[key] === dutch[key]);
    expect(same.filter((key) => (dutch[key]?.split(' ').length ?? 0) > 2)).toEqual([]);
  });

  it('give every rule a name, a message, a reason and its exact condition, and a fix its label', () => {
    const missing = rules.flatMap((rule) =>
      ['name', 'message', 'why', 'exact', ...(rule.fix ? ['fix'] : [])]
        .map((part) => `rule.${rule.id}.${part}`)
        .filter((key) => !dutch[key]),
    );
    expect(missing).toEqual([]);
  });

  it('holds no texts of rules that are not there', () => {
    const ids = [...rules.map((rule) => rule.id), failedRule, unusedWaiver];
    const parts =
      /^rule\.(.+)\.(name|message|message-[a-z-]+|unknown|unknown-[a-z-]+|why|fix|exact)(_one)?$/;
    const found = keys
      .filter((key) => key.startsWith('rule.'))
      .map((key) => parts.exec(key)?.[1] ?? key);
    expect(found.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('leaves what a person wrote as it is, and never shows an id', () => {
    const text = 'Samen {{goal}} en $t(rule.x) verder';
    const table = design().add('goal', 'goal-shared', { text }).build();
    const strange = {
      ...table,
      elements: [
        ...table.elements,
        { id: 'new', kind: 'metaphor', entry: 'm-newer', x: 0, y: 0, attributes: {} } as const,
        { id: 'vr', kind: 'technology', entry: 'tech-newer', x: 0, y: 0, attributes: {} } as const,
      ],
    };
    const t = translator('nl');
    const messages = runChecks(strange).findings.map(
      (finding) => describeFinding(finding, strange, t).message,
    );
    expect(messages).toContain(`Nog niet ingevuld: wie stemt in met ‘${text}’?`);
    expect(messages).toContain('‘Leervorm’ draagt nog aan geen enkel doel bij.');
    expect(messages.join(' ')).not.toContain('newer');
  });

  it('puts a name into a sentence without the full stop it was closed with', () => {
    const table = design()
      .add('goal', 'goal-shared', { text: 'Elke monteur werkt veilig. ' })
      .build();
    for (const [language, asked] of [
      ['nl', 'Nog niet ingevuld: wie stemt in met ‘Elke monteur werkt veilig’?'],
      ['en', 'Not filled in yet: who agrees with ‘Elke monteur werkt veilig’?'],
    ] as const) {
      const said = runChecks(table).findings.map(
        (finding) => describeFinding(finding, table, translator(language)).message,
      );
      expect(said).toContain(asked);
      expect(said.join(' ')).not.toContain('.’');
    }
  });

  it('shortens a long sentence inside a sentence', () => {
    const text = 'Samen willen we dat '.repeat(20);
    const table = design().add('goal', 'goal-shared', { text }).build();
    for (const finding of runChecks(table).findings)
      expect(describeFinding(finding, table, translator('nl')).message.length).toBeLessThan(120);
  });

  it('says where the agenda says it, and when we say it ourselves', () => {
    const table = design()
      .add('goal', 'goal-shared', { agreedBy: [] })
      .add('cafe', 'm-cafe')
      .build();
    const described = (rule: string, language: 'nl' | 'en') =>
      runChecks(table)
        .findings.filter((finding) => finding.rule === rule)
        .map((finding) => describeFinding(finding, table, translator(language)))[0];
    expect(described('goal-agreed-by-one', 'nl')).toMatchObject({
      basis: 'source',
      reference:
        'Onderzoeksagenda 2017, §\u00a07: ‘de urgentie en het eigenaarschap daadwerkelijk met elkaar delen’',
    });
    expect(described('metaphor-serves-no-goal', 'en')).toMatchObject({
      basis: 'elaborated',
      reference: 'after Research agenda 2017, §\u00a010, §\u00a013',
    });
  });

  it('names each severity and each state of a factor', () => {
    for (const severity of ['error', 'warning', 'hint', 'praise', 'unknown'])
      expect(dutch[`severity.${severity}`]).toBeTruthy();
    for (const state of ['covered', 'partly', 'not-yet', 'unknown'])
      expect(dutch[`factor-state.${state}`]).toBeTruthy();
  });
});
