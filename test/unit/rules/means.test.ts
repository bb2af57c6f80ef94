import { expect, it } from 'vitest';
import { entries } from '../../../shared/catalog/index.ts';
import { liftsOf, triadFactors } from '../../../shared/catalog/triad.ts';
import { applyFix } from '../../../shared/rules/index.ts';
import { design } from '../../support/design-builder.ts';
import { findingsOf, testRule } from '../../support/rule-tester.ts';

const table = design().crowd();
const long = design().about({ durationMonths: 18 });
const start = { status: 'arranged', untilPhase: 'ph-create' };

testRule('time-only-start', {
  valid: {
    'a short one': design().about({ durationMonths: 6 }).add('hours', 'sup-time', start),
    'other time lasts longer': long
      .add('hours', 'sup-time', start)
      .add('later', 'sup-worktime', { status: 'promised', untilPhase: 'ph-follow' }),
    'an agreement about time': long
      .add('hours', 'sup-time', start)
      .add('agreed', 'agr-time', { status: 'arranged' }),
    'neither phase nor duration is known': design().add('hours', 'sup-time'),
    'while exploring': long.add('hours', 'sup-time', start).stage('explore'),
  },
  invalid: {
    'later time is only wanted': {
      design: long
        .add('hours', 'sup-time', start)
        .add('later', 'sup-time', { status: 'wanted', untilPhase: 'ph-follow' }),
      targets: [['later.status']],
      severity: 'hint',
    },
  },
  unknown: {
    'nobody said how long it lasts': {
      design: design().add('hours', 'sup-time', start),
      targets: [['.durationMonths', 'hours']],
    },
  },
});

const planned = design()
  .about({ hoursPerParticipantPerMonth: 4, durationMonths: 12 })
  .add('crew', 'tg-vak')
  .add('a', 'm-clinic', { sessions: 10, hoursPerSession: 3 })
  .add('b', 'm-studieclub', { sessions: 10, hoursPerSession: 3 });
const busy = planned.link('crew', 'participates', 'a').link('crew', 'participates', 'b');

testRule('hours-overload', {
  valid: {
    'nobody said how many hours there are': design()
      .add('crew', 'tg-vak')
      .add('a', 'm-clinic', { rhythm: 'weekly', hoursPerSession: 8 })
      .link('crew', 'participates', 'a'),
    'a guest does not do the whole': planned
      .link('crew', 'participates', 'a')
      .link('crew', 'participates', 'b', { role: 'guest' }),
    'two forms in turn are not added up by rhythm': design()
      .about({ hoursPerParticipantPerMonth: 4 })
      .add('crew', 'tg-vak')
      .add('a', 'm-clinic', { rhythm: 'monthly', hoursPerSession: 3 })
      .add('b', 'm-cafe', { rhythm: 'monthly', hoursPerSession: 3 })
      .link('crew', 'participates', 'a')
      .link('crew', 'participates', 'b'),
  },
  invalid: {
    'all forms together over the whole duration': {
      design: busy,
      targets: [['crew']],
    },
    'even once a quarter it takes too much': {
      design: design()
        .about({ hoursPerParticipantPerMonth: 1 })
        .add('crew', 'tg-vak')
        .add('a', 'm-clinic', { rhythm: 'monthly', hoursPerSession: 8 })
        .link('crew', 'participates', 'a'),
      targets: [['crew', 'a.rhythm']],
    },
  },
});

it('a calmer rhythm is the quickest that fits', () => {
  const before = design()
    .about({ hoursPerParticipantPerMonth: 4 })
    .add('crew', 'tg-vak')
    .add('a', 'm-clinic', { rhythm: 'weekly', hoursPerSession: 1.5 })
    .link('crew', 'participates', 'a')
    .build();
  const [finding] = findingsOf('hours-overload', before);
  if (!finding) throw new Error('nothing found');
  const after = applyFix(before, finding, () => 'made');
  expect(after.elements[1]?.attributes.rhythm).toBe('biweekly');
});

testRule('funds-missing', {
  valid: {
    'the employer pays': table.add('hours', 'sup-worktime', { status: 'arranged' }),
    'a voucher': table.add('voucher', 'sup-voucher', { status: 'promised' }),
    'while exploring': table.stage('explore'),
    'a first sketch': design().add('firm', 'sh-mkb', { contribution: [] }),
  },
  invalid: {
    'nobody at the table': { design: table, targets: [[]], fix: true },
    'money is only wanted': {
      design: table.add('funds', 'sup-funds', { status: 'wanted' }),
      targets: [['funds.status']],
      severity: 'hint',
    },
  },
});

testRule('triad-zero', {
  valid: { 'nobody scored anything': design().add('crew', 'tg-vak') },
  invalid: {
    'two at zero are lifted in one act': {
      design: design().add('crew', 'tg-vak', { motivation: 0, capacity: 2, opportunity: 0 }),
      targets: [['crew.motivation', 'crew.opportunity']],
      fix: true,
    },
    'support is there for everyone': {
      design: design()
        .add('crew', 'tg-vak', { opportunity: 0 })
        .add('hours', 'sup-time', { status: 'wanted' }),
      targets: [['crew.opportunity']],
      severity: 'warning',
    },
    'support for another group does not count': {
      design: design()
        .add('crew', 'tg-vak', { opportunity: 0 })
        .add('owners', 'tg-mkb')
        .add('hours', 'sup-time')
        .link('hours', 'enables', 'owners'),
      targets: [['crew.opportunity']],
      fix: true,
    },
  },
});

testRule('triad-weak-unaddressed', {
  valid: {
    'nobody scored anything': design().add('crew', 'tg-vak'),
    'zero is for another check': design().add('crew', 'tg-vak', { motivation: 0, capacity: 1 }),
    'a guide lifts ability': design()
      .add('crew', 'tg-vak', { motivation: 3, capacity: 1, opportunity: 2 })
      .add('guide', 'rol-begeleider'),
    'what is open is lifted already': design()
      .add('crew', 'tg-vak', { motivation: 2, capacity: 2 })
      .add('hours', 'sup-time'),
  },
  invalid: {
    'two weak points, one of them lifted': {
      design: design()
        .add('crew', 'tg-vak', { motivation: 1, capacity: 1, opportunity: 2 })
        .add('talk', 'sup-talk'),
      targets: [['crew.capacity']],
      fix: true,
    },
  },
});

it('says what each support lifts, and of nothing else', () => {
  const supports = entries.filter(({ kind }) => kind === 'support');
  expect(supports.length).toBe(44);
  for (const { id } of supports) {
    expect(liftsOf(id).length, id).toBeGreaterThan(0);
    for (const factor of liftsOf(id)) expect(triadFactors).toContain(factor);
  }
  expect(liftsOf('m-clinic')).toEqual([]);
  expect(liftsOf('constructor')).toEqual([]);
});

const policy = table
  .add('own', 'goal-shared', { level: 'ly-individu' })
  .add('town', 'sh-gemeente', { layer: 'ly-beleid' });

testRule('layer-skipped', {
  valid: {
    'a firm is a layer by itself': policy.add('firm', 'sh-grootbedrijf'),
    'a goal of the team': policy.add('team', 'goal-shared', { level: 'ly-team' }),
    'no policy': table.add('own', 'goal-shared', { level: 'ly-individu' }),
  },
  invalid: {},
});

testRule('policy-layer-asked', {
  valid: {
    'it is arranged already': design().add('rule', 'sup-regulation', { status: 'arranged' }),
    'a school can give it': design()
      .add('rule', 'sup-regulation', { status: 'wanted' })
      .add('school', 'sh-mbo'),
  },
  invalid: {},
});
