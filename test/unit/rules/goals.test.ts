import { expect, it } from 'vitest';
import { applyFix } from '../../../shared/rules/index.ts';
import { design } from '../../support/design-builder.ts';
import { findingsOf, testRule } from '../../support/rule-tester.ts';

const all = { ownership: ['concept', 'set-up', 'embedding'] };
const start = design().crowd();

testRule('why-statement-empty', {
  valid: {
    'while exploring': start.stage('explore'),
    'a first sketch': design().stage('run').add('firm', 'sh-mkb'),
  },
  invalid: {
    'a planned talk makes it a tip': {
      design: start.stage('sustain').add('talk', 'ms-why-dialogue'),
      targets: [['.whyStatement', 'talk']],
      severity: 'hint',
    },
    'a blank answer is no answer': {
      design: start.stage('run').about({ whyStatement: ' ' }),
      targets: [['.whyStatement']],
      fix: true,
    },
  },
});

testRule('ownership-facet-open', {
  valid: {
    'one partner alone is another check': start.add('firm', 'sh-mkb', all),
    'a company with a person of its own': start
      .add('firm', 'sh-grootbedrijf', all)
      .add('head', 'sh-leidinggevende', { ownership: [] }),
    'one unanswered partner could not share the embedding anyhow': start
      .add('firm', 'sh-mkb', { ownership: ['concept', 'set-up'] })
      .add('school', 'sh-mbo', { ownership: ['concept', 'set-up'] })
      .add('supplier', 'sh-leverancier'),
    'an embedding that nobody owns is another check': start
      .add('firm', 'sh-mkb', { ownership: ['concept', 'set-up'] })
      .add('school', 'sh-mbo', { ownership: ['concept', 'set-up'] }),
  },
  invalid: {
    'within one company colleagues share': {
      design: start
        .about({ scope: 'company' })
        .add('firm', 'sh-grootbedrijf', all)
        .add('head', 'sh-leidinggevende', { ownership: ['embedding'] }),
      targets: [['head.ownership']],
    },
    'one unanswered partner cannot mend what nobody owns': {
      design: start
        .add('firm', 'sh-mkb', { ownership: [] })
        .add('school', 'sh-mbo', { ownership: ['set-up'] })
        .add('town', 'sh-gemeente'),
      targets: [['firm.ownership', 'school.ownership']],
    },
  },
});

testRule('embedding-owner-missing', {
  valid: {
    'someone self-employed has no organisation to embed in': start.add('own', 'sh-zzp', {
      ownership: [],
    }),
    'owners of small firms who learn themselves bring it home': start
      .add('firm', 'sh-mkb', { ownership: [] })
      .add('owners', 'tg-mkb'),
    'a supplier only': start.add('supplier', 'sh-leverancier', { ownership: [] }),
    'HR of the company owns it': start
      .add('firm', 'sh-grootbedrijf', { ownership: [] })
      .add('hr', 'sh-hr', { ownership: ['embedding'] }),
    'a result is anchored there': start
      .add('firm', 'sh-mkb')
      .add('result', 'out-workplace')
      .link('result', 'embeds', 'firm'),
    'while exploring': start.stage('explore').add('firm', 'sh-mkb', { ownership: [] }),
  },
  invalid: {
    'nothing to bring home yet: no fix': {
      design: start.add('firm', 'sh-mkb', { ownership: [] }),
      targets: [['firm.ownership']],
    },
    'a result is brought home': {
      design: start.add('firm', 'sh-mkb', { ownership: [] }).add('result', 'out-workplace'),
      targets: [['firm.ownership']],
      fix: true,
    },
  },
});

testRule('why-dialogue-absent', {
  valid: {
    'the dialogue is arranged as support': start.add('talks', 'sup-dialogue', {
      status: 'arranged',
    }),
    'while exploring': start.stage('explore'),
    'a first sketch': design().add('goal', 'goal-shared'),
  },
  invalid: {
    'a wish for dialogue is one step milder': {
      design: start.add('talks', 'sup-dialogue', { status: 'wanted' }),
      targets: [['talks.status']],
      severity: 'warning',
      fix: true,
    },
    'a goal that comes back is one step milder': {
      design: start.add('goal', 'goal-shared', { reviewEvery: 12 }),
      targets: [['goal']],
      severity: 'warning',
      fix: true,
    },
  },
});

const firm = design().add('firm', 'sh-mkb', { urgency: 3 });

testRule('urgency-gap', {
  valid: {
    'a guest need not feel it': firm
      .add('supplier', 'sh-leverancier', { urgency: 0 })
      .add('goal', 'goal-shared', { agreedBy: ['firm'] }),
    'nobody carries anything yet': firm.add('school', 'sh-mbo', { urgency: 0 }),
    'a first sketch is not asked': firm
      .add('school', 'sh-mbo')
      .add('goal', 'goal-shared', { agreedBy: ['firm', 'school'] }),
  },
  invalid: {
    'a planned talk makes it milder': {
      design: firm
        .add('school', 'sh-mbo', { urgency: 0 })
        .add('goal', 'goal-shared', { agreedBy: ['firm', 'school'] })
        .add('talk', 'ms-why-dialogue'),
      targets: [['school.urgency', 'firm.urgency', 'talk']],
      severity: 'hint',
    },
  },
});

testRule('value-proposition-empty', {
  valid: {
    'a joint value strategy is arranged': start
      .stage('run')
      .add('firm', 'sh-mkb')
      .add('school', 'sh-mbo')
      .add('value', 'sup-valueprop', { status: 'arranged' }),
    'people are not asked for a value strategy': start
      .stage('run')
      .add('firm', 'sh-mkb')
      .add('student', 'sh-student'),
  },
  invalid: {
    'a wish for one is one step milder': {
      design: start
        .stage('run')
        .add('firm', 'sh-mkb')
        .add('school', 'sh-mbo')
        .add('value', 'sup-valueprop', { status: 'wanted' }),
      targets: [['firm.valueProposition', 'school.valueProposition', 'value']],
      severity: 'hint',
    },
  },
});

const needs = { needsResults: ['res-skill', 'res-networks'] };

testRule('needed-result-uncovered', {
  valid: {
    'a goal without a form is another check': start
      .add('clinic', 'm-clinic')
      .add('goal', 'goal-shared', needs),
    'no form fits: another check': start
      .add('club', 'm-studieclub')
      .add('goal', 'goal-shared', needs)
      .link('club', 'serves', 'goal'),
  },
  invalid: {
    'a form on the table is joined before a new one is laid': {
      design: start
        .add('clinic', 'm-clinic')
        .add('cafe', 'm-cafe')
        .add('goal', 'goal-shared', needs)
        .link('clinic', 'serves', 'goal'),
      targets: [['goal.needsResults']],
      fix: true,
    },
  },
});

it('a form on the table that yields the result is joined', () => {
  const before = start
    .add('clinic', 'm-clinic')
    .add('cafe', 'm-cafe')
    .add('goal', 'goal-shared', needs)
    .link('clinic', 'serves', 'goal')
    .build();
  const [finding] = findingsOf('needed-result-uncovered', before);
  const after = finding && applyFix(before, finding, () => 'made');
  expect(after?.elements).toEqual(before.elements);
  expect(after?.relations.at(-1)).toMatchObject({ type: 'serves', from: 'cafe', to: 'goal' });
});

testRule('motives-only-economic', {
  valid: {
    'one goal': start.add('goal', 'goal-shared', { motive: 'mot-economic' }),
    'nobody filled in a motive': start.add('a', 'goal-shared').add('b', 'goal-shared'),
  },
  invalid: {
    'without a form there is no fix': {
      design: start
        .add('a', 'goal-shared', { motive: 'mot-economic' })
        .add('b', 'goal-shared', { motive: 'mot-economic' }),
      targets: [['a.motive', 'b.motive']],
    },
  },
});

testRule('goal-without-indicator', {
  valid: {
    'a result of its form says it': start
      .stage('run')
      .add('goal', 'goal-shared')
      .add('clinic', 'm-clinic')
      .add('result', 'out-skills', { indicator: 'Foutloos lassen' })
      .link('clinic', 'serves', 'goal')
      .link('clinic', 'yields', 'result'),
  },
  invalid: {
    'several goals are one tip': {
      design: start.stage('run').add('a', 'goal-shared').add('b', 'goal-shared'),
      targets: [['a.indicator', 'b.indicator']],
    },
  },
});
