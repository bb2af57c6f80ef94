import { describe, expect, it, test } from 'vitest';
import type { OwnRule } from '../../../shared/design/own-rules.ts';
import { parseDesign } from '../../../shared/design/parse.ts';
import { parseProfile, serialiseProfile } from '../../../shared/design/profile.ts';
import { serialiseDesign } from '../../../shared/design/serialise.ts';
import { removeOwnRule, setOwnRule, setRule } from '../../../shared/edit/index.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { describeFinding, rules, runChecks } from '../../../shared/rules/index.ts';
import { type Builder, design } from '../../support/design-builder.ts';

const smallGroups: OwnRule = {
  id: 'own-small-groups',
  title: 'Kleine groepen',
  message: 'Deze groep is groter dan twaalf.',
  why: 'Wij werken met één begeleider.',
  severity: 'warning',
  select: { kind: 'metaphor' },
  match: 'all',
  require: [{ about: 'attribute', attribute: 'groupSize', comparison: 'at-most', value: 12 }],
};

function found(builder: Builder, ...own: OwnRule[]) {
  const table = own.reduce((now, rule) => setOwnRule(now, { rule }), builder.build());
  return runChecks(table)
    .findings.filter(({ factor }) => factor === 'own')
    .map(({ rule, severity, targets }) => `${rule} ${severity} ${targets[0]?.element ?? ''}`);
}

describe('a check of the team itself', () => {
  it('reports the cards that do not meet it, and asks where nothing is filled in', () => {
    const table = design()
      .add('large', 'm-clinic', { groupSize: 20 })
      .add('small', 'm-cafe', { groupSize: 8 })
      .add('open', 'm-atelier');
    expect(found(table, smallGroups)).toEqual([
      'own-small-groups warning large',
      'own-small-groups unknown open',
    ]);
  });

  it('speaks its own words in either language', () => {
    const table = setOwnRule(design().add('a', 'm-clinic', { groupSize: 20 }).build(), {
      rule: smallGroups,
    });
    const [finding] = runChecks(table).findings.filter(({ factor }) => factor === 'own');
    if (!finding) throw new Error('the check speaks');
    for (const language of ['nl', 'en'] as const) {
      const text = describeFinding(finding, table, translator(language));
      expect(text).toMatchObject({
        message: smallGroups.message,
        why: smallGroups.why,
        basis: 'elaborated',
      });
    }
  });

  it('looks only at the cards that its condition chooses', () => {
    const online: OwnRule = {
      ...smallGroups,
      select: {
        kind: 'metaphor',
        where: [
          { about: 'attribute', attribute: 'setting', comparison: 'equals', value: 'online' },
        ],
      },
    };
    const table = design()
      .add('a', 'm-clinic', { groupSize: 20, setting: 'online' })
      .add('b', 'm-cafe', { groupSize: 20, setting: 'workplace' })
      .add('c', 'm-cafe', { groupSize: 20 });
    expect(found(table, online)).toEqual(['own-small-groups warning a']);
  });

  it('counts lines and cards, of any or of all conditions', () => {
    const led: OwnRule = {
      ...smallGroups,
      id: 'own-led',
      match: 'any',
      require: [
        { about: 'relation', type: 'enables', direction: 'to', kind: 'role', atLeast: 1 },
        { about: 'count', kind: 'role', entries: ['rol-begeleider'], atLeast: 2 },
      ],
    };
    const guide = design().add('form', 'm-clinic').add('guide', 'rol-begeleider');
    expect(found(guide, led)).toEqual(['own-led warning form']);
    expect(found(guide.link('guide', 'enables', 'form'), led)).toEqual([]);
    expect(found(guide.add('second', 'rol-begeleider'), led)).toEqual([]);
  });

  it('can praise, can look at the design as a whole, and keeps to its stages', () => {
    const praise: OwnRule = {
      ...smallGroups,
      id: 'own-goals',
      severity: 'praise',
      stages: ['design'],
      select: {},
      require: [{ about: 'count', kind: 'goal', atLeast: 1, atMost: 3 }],
    };
    const table = design().add('goal', 'goal-shared');
    expect(found(table, praise)).toEqual(['own-goals praise ']);
    expect(found(table.stage('run'), praise)).toEqual([]);
    expect(found(design(), praise)).toEqual([]);
  });

  it('goes into the file, byte for byte the same, and out again', () => {
    const table = setOwnRule(design().add('a', 'm-clinic').build(), { rule: smallGroups });
    const text = serialiseDesign(table);
    const parsed = parseDesign(text);
    if (!parsed.ok) throw new Error('the file opens');
    expect(serialiseDesign(parsed.design)).toBe(text);
    expect(parsed.design.ownRules).toEqual([smallGroups]);
    expect(removeOwnRule(parsed.design, { id: smallGroups.id }).ownRules).toBeUndefined();
  });
});

describe('a profile', () => {
  const table = design().crowd();
  const severity = (setting: Parameters<typeof setRule>[1]['setting']) =>
    runChecks(setRule(table.build(), { rule: 'time-missing', setting }))
      .findings.filter(({ rule }) => rule === 'time-missing')
      .map((finding) => finding.severity);

  it('silences a rule or changes its weight, and nothing else', () => {
    expect(severity(undefined)).toEqual(['error']);
    expect(severity({ severity: 'off' })).toEqual([]);
    expect(severity({ severity: 'hint' })).toEqual(['hint']);
  });

  it('never wakes a rule in a stage where it is silent, nor turns praise into a problem', () => {
    const explore = setRule(table.stage('explore').build(), {
      rule: 'time-missing',
      setting: { severity: 'error' },
    });
    expect(runChecks(explore).findings.map(({ rule }) => rule)).not.toContain('time-missing');
    const praised = rules.filter((rule) => rule.severity.design === 'praise');
    expect(praised.length).toBeGreaterThan(5);
    const parties = design()
      .add('firm', 'sh-mkb')
      .add('school', 'sh-mbo')
      .add('town', 'sh-gemeente')
      .add('lab', 'sh-onderzoek')
      .build();
    const set = setRule(parties, { rule: 'quadruple-complete', setting: { severity: 'error' } });
    expect(runChecks(set).findings.find(({ rule }) => rule === 'quadruple-complete')).toMatchObject(
      { severity: 'praise' },
    );
  });

  it('changes a threshold, within what the rule can use', () => {
    const tuned = rules.filter((rule) => rule.thresholds);
    expect(tuned.length).toBeGreaterThan(5);
    for (const rule of tuned)
      for (const { value, min, max } of Object.values(rule.thresholds ?? {})) {
        expect(min).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(max);
      }
  });

  it('leaves the file when nothing is set any more', () => {
    const set = setRule(table.build(), { rule: 'time-missing', setting: { severity: 'off' } });
    expect(serialiseDesign(set)).toContain('"profile"');
    const cleared = setRule(set, { rule: 'time-missing', setting: undefined });
    expect(serialiseDesign(cleared)).toBe(serialiseDesign(table.build()));
  });

  it('travels as a file of its own', () => {
    const content = {
      profile: { rules: { 'time-missing': { severity: 'off' as const } } },
      ownRules: [smallGroups],
    };
    const parsed = parseProfile(serialiseProfile(content));
    expect(parsed).toMatchObject({ ok: true, file: content });
  });
});

describe('a hostile own check is refused with its place, or harmless:', () => {
  const file = (rule: unknown) =>
    JSON.stringify({
      ...JSON.parse(serialiseDesign(design().add('a', 'm-clinic').build())),
      ownRules: [rule],
    });
  const deep = (levels: number): unknown =>
    levels === 0 ? [] : { about: 'count', kind: 'goal', entries: deep(levels - 1) };

  test.each<[string, () => unknown]>([
    ['huge', () => ({ ...smallGroups, message: 'x'.repeat(1_000_000) })],
    [
      'a thousand conditions',
      () => ({ ...smallGroups, require: Array(1000).fill(smallGroups.require[0]) }),
    ],
    ['deep', () => ({ ...smallGroups, require: [deep(40)] })],
    [
      'code for a comparison',
      () => ({
        ...smallGroups,
        require: [
          { about: 'attribute', attribute: 'text', comparison: 'eval', value: 'process.exit()' },
        ],
      }),
    ],
    ['an id of ours', () => ({ ...smallGroups, id: 'time-missing' })],
    [
      'an attribute that is a path',
      () => ({
        ...smallGroups,
        require: [{ about: 'attribute', attribute: '__proto__.x', comparison: 'filled' }],
      }),
    ],
    ['an unknown field', () => ({ ...smallGroups, run: 'x' })],
  ])('%s', (_name, make) => {
    const parsed = parseDesign(file(make()));
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(String(parsed.error.data.path)).toMatch(/^ownRules/);
  });

  test('prototype keys', () => {
    const text = file(smallGroups).replace('"select"', '"__proto__":{"polluted":1},"select"');
    expect(parseDesign(text).ok).toBe(false);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const inProfile = parseProfile(
      '{"format":"leerlandschap-profile","version":"1.0","profile":{"rules":{"__proto__":{"severity":"off"}}},"ownRules":[]}',
    );
    if (inProfile.ok) expect(Object.keys(inProfile.file.profile.rules)).toEqual([]);
  });

  test('a pattern that would never end is only letters to look for', () => {
    const bomb: OwnRule = {
      ...smallGroups,
      select: { kind: 'note' },
      require: [{ about: 'attribute', attribute: 'text', comparison: 'contains', value: '(a+)+$' }],
    };
    const table = design().add('a', 'note-free', { text: `${'a'.repeat(19_000)}!` });
    expect(found(table, bomb)).toEqual(['own-small-groups warning a']);
  });

  test('names that every object has mean nothing', () => {
    for (const attribute of ['constructor', 'toString', 'hasOwnProperty']) {
      const odd: OwnRule = {
        ...smallGroups,
        require: [{ about: 'attribute', attribute, comparison: 'filled' }],
      };
      expect(found(design().add('a', 'm-clinic'), odd)).toEqual(['own-small-groups warning a']);
    }
  });
});
