import { expect, it } from 'vitest';
import { applyFix } from '../../../shared/rules/index.ts';
import { design } from '../../support/design-builder.ts';
import { findingsOf, testRule } from '../../support/rule-tester.ts';

const start = design().crowd();
const company = start.about({ scope: 'company' });

const three = design()
  .add('hub', 'sh-mbo')
  .add('a', 'sh-mkb')
  .add('b', 'sh-grootbedrijf')
  .add('c', 'sh-gemeente');
const oneWay = { direction: 'one-way' };

testRule('exchange-one-way', {
  valid: {
    'one line': three.link('hub', 'exchanges', 'a', oneWay),
    'whoever gets also gives': three
      .link('hub', 'exchanges', 'a', oneWay)
      .link('a', 'exchanges', 'b', oneWay),
    'a mentor learns back': three
      .add('group', 'tg-vak')
      .link('hub', 'exchanges', 'a', oneWay)
      .link('hub', 'exchanges', 'b', oneWay)
      .link('hub', 'mentors', 'group', { direction: 'two-way' }),
  },
  invalid: {
    'two givers and nothing back': {
      design: three.link('hub', 'exchanges', 'a', oneWay).link('c', 'exchanges', 'b', oneWay),
      targets: [['hub', 'c']],
      fix: true,
    },
  },
});

const star = three
  .link('hub', 'exchanges', 'a')
  .link('b', 'exchanges', 'hub')
  .link('hub', 'exchanges', 'c');

testRule('hub-and-spoke', {
  valid: {
    'two of them meet in a form': star
      .add('club', 'm-studieclub')
      .link('a', 'participates', 'club')
      .link('b', 'participates', 'club'),
    'while exploring': star.stage('explore'),
  },
  invalid: {
    'a star': { design: star, targets: [['hub', 'a', 'b', 'c']], fix: true },
    'lines back and forth with the one in the middle': {
      design: star
        .link('a', 'exchanges', 'hub')
        .link('hub', 'exchanges', 'b')
        .link('c', 'exchanges', 'hub')
        .link('a', 'exchanges', 'b'),
      targets: [['hub', 'a', 'b', 'c']],
      fix: true,
    },
  },
});

const goal = { agreedBy: ['school'] };
const powerless = design().add('school', 'sh-mbo', { mandate: 'none' });

testRule('delegate-without-mandate', {
  valid: {
    'whoever carries nothing needs no mandate': powerless,
    'a mandate is promised': powerless
      .add('goal', 'goal-shared', goal)
      .add('mandate', 'sup-mandate', { status: 'promised' }),
    'a first sketch is not asked': design()
      .add('school', 'sh-mbo')
      .add('goal', 'goal-shared', goal),
  },
  invalid: {
    'a mandate for someone else does not help': {
      design: powerless
        .add('goal', 'goal-shared', goal)
        .add('firm', 'sh-mkb')
        .add('mandate', 'sup-mandate', { status: 'promised' })
        .link('mandate', 'enables', 'firm'),
      targets: [['school.mandate']],
      fix: true,
    },
    'a wish is one step milder': {
      design: powerless
        .add('goal', 'goal-shared', goal)
        .add('mandate', 'sup-mandate', { status: 'wanted' }),
      targets: [['school.mandate', 'mandate']],
      severity: 'hint',
    },
  },
});

const pair = start.add('firm', 'sh-mkb').add('town', 'sh-gemeente');

testRule('culture-gap', {
  valid: {
    'two private partners': start.add('firm', 'sh-mkb').add('plant', 'sh-grootbedrijf'),
    'ground rules are arranged': pair.add('rules', 'agr-rules', { status: 'arranged' }),
    'an independent facilitator': pair.add('guide', 'rol-begeleider', { independent: true }),
    'the obstacle is dealt with': pair
      .add('clash', 'kn-6')
      .add('value', 'sup-valueprop')
      .link('value', 'mitigates', 'clash'),
    'a person says the school is a private one': start
      .add('firm', 'sh-mkb')
      .add('school', 'sh-mbo', { culture: 'private' }),
  },
  invalid: {
    'a wish for rules is one step milder': {
      design: pair.add('rules', 'agr-rules', { status: 'wanted' }),
      targets: [['rules.status', 'town', 'firm']],
      severity: 'hint',
    },
    'nobody fills the role in between': {
      design: pair.add('connector', 'rol-verbinder', { filledBy: [] }),
      targets: [['town', 'firm']],
      fix: true,
    },
  },
});

const sellers = start
  .add('one', 'sh-mkb', { market: 'Tomaten' })
  .add('other', 'sh-mkb', { market: 'Rozen' });

testRule('competitors-without-agreement', {
  valid: {
    'other markets': sellers,
    'a supplier sells to the others': start.add('firm', 'sh-mkb').add('supplier', 'sh-leverancier'),
    'an agreement lies there: no question about markets': start
      .add('one', 'sh-mkb')
      .add('other', 'sh-mkb')
      .add('sharing', 'agr-competition'),
  },
  invalid: {
    'an agreement that is only wanted is milder': {
      design: sellers
        .add('third', 'sh-zzp', { market: ' rozen ' })
        .add('sharing', 'agr-ip', { status: 'wanted' }),
      targets: [['sharing.status', 'other.market', 'third.market']],
      severity: 'warning',
    },
  },
  unknown: {
    'nobody said where two firms sell': {
      design: start.add('one', 'sh-mkb').add('other', 'sh-grootbedrijf'),
      targets: [['one.market', 'other.market']],
    },
  },
});

const site = start.add('site', 'pl-werkplek').add('staff', 'tg-vak').add('students', 'tg-student');
const clinic = (safetyCritical?: boolean) =>
  site
    .add('clinic', 'm-clinic', safetyCritical === undefined ? {} : { safetyCritical })
    .link('clinic', 'heldAt', 'site');

testRule('safety-without-agreement', {
  valid: {
    'people at their own workplace': clinic(true).link('staff', 'participates', 'clinic'),
    'mistakes are harmless': clinic(false).link('students', 'participates', 'clinic'),
    'the agreement is arranged': clinic(true)
      .link('students', 'participates', 'clinic')
      .add('liability', 'agr-liability', { status: 'arranged' }),
  },
  invalid: {
    'a guest': {
      design: clinic(true).link('staff', 'participates', 'clinic', { role: 'guest' }),
      targets: [['clinic']],
      fix: true,
    },
  },
});

const far = start.about({ travelMinutesMax: 90 }).add('firm', 'sh-mkb').add('school', 'sh-mbo');

testRule('distance-unsolved', {
  valid: {
    'near enough': start.about({ travelMinutesMax: 60 }).add('firm', 'sh-mkb'),
    'a group app in between': far.add('chat', 'tech-chat'),
    'a hybrid form': far.add('club', 'm-studieclub', { setting: 'hybrid' }),
    'one company is not asked': company.add('firm', 'sh-mkb').add('school', 'sh-mbo'),
  },
  invalid: {
    'without a form there is no fix': { design: far, targets: [['.travelMinutesMax']] },
    'the journey to a place counts': {
      design: start.add('place', 'pl-school', { travelMinutes: 75, rotates: false }),
      targets: [['.travelMinutesMax']],
    },
  },
  unknown: {
    'nobody said whether the place changes': {
      design: far.add('place', 'pl-school'),
      targets: [['place.rotates']],
    },
  },
});

const circle = start.add('firm', 'sh-mkb').add('school', 'sh-mbo');

testRule('circulation-missing', {
  valid: {
    'a café spreads by nature': circle.add('cafe', 'm-cafe'),
    'a newsletter': circle.add('lab', 'm-laboratorium').add('letter', 'tech-newsletter'),
    'one organisation': start.add('firm', 'sh-mkb').add('lab', 'm-laboratorium'),
  },
  invalid: {
    'a café that a person put in another phase': {
      design: circle.add('cafe', 'm-cafe', { phase: 'ph-orient' }),
      targets: [[]],
      fix: true,
    },
    'a wish for dissemination is one step milder': {
      design: circle
        .add('lab', 'm-laboratorium')
        .add('spread', 'sup-dissemination', { status: 'wanted' }),
      targets: [['spread.status']],
      severity: 'hint',
    },
  },
});

it('what flows back is a new line, and the answer of a person stays', () => {
  const before = three
    .link('hub', 'exchanges', 'a', oneWay)
    .link('hub', 'exchanges', 'b', oneWay)
    .build();
  const [finding] = findingsOf('exchange-one-way', before);
  const after = finding && applyFix(before, finding, () => 'made');
  expect(after?.relations.slice(0, 2)).toEqual(before.relations);
  expect(after?.relations.at(-1)).toMatchObject({ type: 'exchanges', from: 'a', to: 'hub' });
});
