import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const create = { phase: 'ph-create' };
const implement = { phase: 'ph-implement' };
const follow = { phase: 'ph-follow' };

const studio = design()
  .crowd()
  .add('studio', 'm-atelier', create)
  .add('engineers', 'tg-hoog')
  .link('engineers', 'participates', 'studio');

testRule('creation-experts-only', {
  valid: {
    'experts among themselves, without anyone to introduce it to': studio,
    'a firm sends people we do not know': studio
      .add('firm', 'sh-mkb')
      .link('firm', 'participates', 'studio'),
    'nobody takes part yet': design()
      .crowd()
      .add('firm', 'sh-mkb')
      .add('studio', 'm-atelier', create),
    'a sketch': design()
      .add('studio', 'm-atelier', create)
      .add('firm', 'sh-mkb')
      .add('engineers', 'tg-hoog')
      .link('engineers', 'participates', 'studio'),
    'skilled workers in another form in which it is made': studio
      .add('crew', 'tg-vak')
      .add('lab', 'm-laboratorium', create)
      .link('crew', 'participates', 'lab'),
  },
  invalid: {
    'a firm whose people are not there': {
      design: studio.add('firm', 'sh-grootbedrijf'),
      targets: [['studio']],
      fix: true,
    },
    'people in the package are not sent to informal learning': {
      design: studio.add('hands', 'tg-laag'),
      targets: [['studio']],
    },
  },
});

const trial = design()
  .crowd()
  .add('try', 'm-repetitie', implement)
  .add('leaders', 'tg-leidinggevend')
  .link('leaders', 'participates', 'try');
const crew = trial.add('crew', 'tg-vak');

testRule('shopfloor-absent-in-implementation', {
  valid: {
    'entrepreneurs do it themselves': trial
      .add('owners', 'tg-mkb')
      .link('owners', 'participates', 'try')
      .add('crew', 'tg-vak'),
    'teachers who introduce it in their own school': trial
      .add('teachers', 'tg-docent')
      .link('teachers', 'participates', 'try'),
    'a network of managers without a shop floor on the table': trial,
    'the shop floor follows through': crew
      .add('club', 'm-studieclub', follow)
      .link('crew', 'participates', 'club'),
    'nothing is introduced': design()
      .crowd()
      .add('crew', 'tg-vak')
      .add('studio', 'm-atelier', create),
  },
  invalid: {
    'a firm, but nobody of its shop floor on the table': {
      design: trial.add('firm', 'sh-grootbedrijf'),
      targets: [['try']],
      severity: 'warning',
      fix: true,
    },
    'only people in the package, and the form is informal': {
      design: trial.add('hands', 'tg-laag'),
      targets: [['try']],
    },
  },
  unknown: {
    'the shop floor takes part in a form without a phase': {
      design: crew.add('clinic', 'm-clinic').link('crew', 'participates', 'clinic'),
      targets: [['clinic.phase']],
    },
  },
});

testRule('phase-gap', {
  valid: {
    'only creating': design().add('studio', 'm-atelier', create),
    'from creating to spreading': design()
      .add('studio', 'm-atelier', create)
      .add('cafe', 'm-cafe', { phase: 'ph-spread' }),
    'a sketch of an exploration': design()
      .add('studio', 'm-atelier', create)
      .add('club', 'm-studieclub', follow)
      .stage('explore'),
  },
  invalid: {},
});

const firm = design().crowd().add('firm', 'sh-grootbedrijf');

testRule('result-not-embedded', {
  valid: {
    'what one person takes along': firm.add('papers', 'out-portfolio'),
    'a result of persons by their own choice': firm.add('new', 'out-innovation', {
      level: 'ly-individu',
    }),
    'its form is anchored': firm
      .add('try', 'm-repetitie')
      .add('new', 'out-innovation')
      .link('try', 'yields', 'new')
      .link('try', 'embeds', 'firm'),
    'the self-employed have no organisation to anchor it in': design()
      .crowd()
      .add('own', 'sh-zzp')
      .add('new', 'out-innovation'),
  },
  invalid: {
    'two results at once, in one act': {
      design: firm
        .add('school', 'sh-mbo')
        .add('new', 'out-innovation')
        .add('lessons', 'out-curriculum')
        .add('skills', 'out-skills', { level: 'ly-team' }),
      targets: [['new', 'lessons', 'skills']],
      fix: true,
    },
  },
});

testRule('curriculum-not-fed', {
  valid: {
    'a commercial trainer has no curriculum': firm
      .add('trainer', 'sh-commercieel')
      .add('skills', 'out-skills'),
    'it lands at a school, however': firm
      .add('school', 'sh-hbo')
      .add('skills', 'out-skills')
      .link('skills', 'embeds', 'school'),
    'the result itself is better education': firm
      .add('school', 'sh-hbo')
      .add('lessons', 'out-curriculum'),
  },
  invalid: {},
});

const appliers = design().add('crew', 'tg-laag', { innovationRole: 'applier' });

testRule('followers-forgotten', {
  valid: {
    'without any form another check speaks': appliers,
    'who invents it needs no class in it': design()
      .add('crew', 'tg-vak', { innovationRole: 'initiator' })
      .add('studio', 'm-atelier', create)
      .link('crew', 'participates', 'studio'),
    'nobody said what part they play': design()
      .add('crew', 'tg-vak')
      .add('studio', 'm-atelier', create)
      .link('crew', 'participates', 'studio'),
  },
  invalid: {
    'people in the package get a form of their own': {
      design: appliers
        .add('studio', 'm-atelier', create)
        .add('try', 'm-repetitie', { ...implement, formality: 'informal' })
        .link('crew', 'participates', 'studio'),
      targets: [['crew']],
      fix: true,
    },
  },
});

testRule('technology-without-social', {
  valid: {
    'a partner steers on relations': design()
      .about({ innovationTypes: ['inn-technology'] })
      .add('firm', 'sh-mkb')
      .add('relations', 'st-verhoudingen')
      .link('firm', 'steeredBy', 'relations'),
    'nobody said what kind': design().add('firm', 'sh-mkb'),
    'a new product': design().about({ innovationTypes: ['inn-product'] }),
  },
  invalid: {},
});

const running = design().crowd().add('club', 'm-studieclub').stage('run');

testRule('monitoring-missing', {
  valid: {
    'it does not run yet': running.stage('design'),
    'the goal is reviewed': running.add('goal', 'goal-shared', { reviewEvery: 12 }),
    'a result was measured': running.add('skills', 'out-skills', { measuredAt: '2018-06-01' }),
    'a harvest counts': running.add('harvest', 'ms-harvest'),
  },
  invalid: {
    'only a wish': {
      design: running.add('scan', 'sup-monitor', { status: 'wanted' }),
      targets: [['scan.status']],
      severity: 'hint',
    },
  },
});

testRule('no-harvest', {
  valid: {
    'lessons are spread': running.add('spread', 'sup-dissemination'),
    'no forms yet': design().crowd().add('firm', 'sh-mkb'),
  },
  invalid: {},
});

testRule('no-exit-or-next-round', {
  valid: {
    'an ending thought out beforehand': running.add('exit', 'sup-exit'),
    'a next round': running.add('trip', 'm-expeditie', { phase: 'ph-cycle' }),
    'it does not run yet': running.stage('design'),
  },
  invalid: {},
});
