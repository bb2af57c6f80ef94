import { expect, it } from 'vitest';
import { applyFix } from '../../../shared/rules/index.ts';
import { design } from '../../support/design-builder.ts';
import { findingsOf, testRule } from '../../support/rule-tester.ts';

const table = design().crowd();

testRule('direction-no-hours', {
  valid: {
    'nobody fills the role yet': design().add('director', 'rol-regisseur'),
    'another coordinator has hours': design()
      .add('first', 'rol-regisseur', { person: 'Noor', hoursPerMonth: 0 })
      .add('second', 'rol-regisseur', { person: 'Sam', hoursPerMonth: 6 }),
    'while exploring': design()
      .add('director', 'rol-regisseur', { person: 'Noor', hoursPerMonth: 0 })
      .stage('explore'),
  },
  invalid: {},
});

const trio = design()
  .add('firm', 'sh-grootbedrijf')
  .add('school', 'sh-mbo')
  .add('town', 'sh-gemeente')
  .add('lab', 'm-laboratorium')
  .add('goal', 'goal-shared');

testRule('core-group-missing', {
  valid: {
    'nobody takes part yet': trio,
    'a group is the core': trio
      .add('owners', 'tg-mkb', { size: 11 })
      .link('owners', 'participates', 'lab', { intensity: 'core' }),
    'a core group is named': trio
      .link('firm', 'participates', 'lab', { intensity: 'fringe' })
      .add('core', 'rol-kern', { filledBy: ['firm', 'school', 'town'] }),
    'two parties': design()
      .crowd()
      .add('firm', 'sh-mkb')
      .add('lab', 'm-laboratorium')
      .link('firm', 'participates', 'lab', { intensity: 'fringe' }),
  },
  invalid: {
    'a core group that nobody fills': {
      design: trio
        .link('firm', 'participates', 'lab', { intensity: 'active' })
        .add('core', 'rol-kern', { filledBy: [] }),
      targets: [[]],
      fix: true,
    },
    'a guest is no core': {
      design: trio
        .link('firm', 'participates', 'lab', { intensity: 'core', role: 'guest' })
        .link('school', 'participates', 'lab', { intensity: 'core' })
        .link('town', 'participates', 'lab', { intensity: 'core' }),
      targets: [[]],
      fix: true,
    },
  },
  unknown: {
    'a core group is laid, and nobody said who': {
      design: trio
        .link('firm', 'participates', 'lab', { intensity: 'fringe' })
        .add('core', 'rol-kern'),
      targets: [['core.filledBy']],
    },
  },
});

testRule('sponsor-missing', {
  valid: {
    'someone with a full mandate sits at the table': trio.add('other', 'sh-hbo', {
      mandate: 'full',
    }),
    'while exploring': trio.stage('explore'),
  },
  invalid: {
    'the role is there and nobody does it': {
      design: trio.add('sponsor', 'rol-sponsor', { filledBy: [] }),
      targets: [['sponsor.filledBy']],
    },
  },
});

const taught = table.add('clinic', 'm-clinic').add('cafe', 'm-cafe');

testRule('guidance-missing', {
  valid: {
    'a participant facilitates': taught
      .add('firm', 'sh-mkb')
      .link('firm', 'participates', 'clinic', { role: 'facilitator' }),
    'a teacher': taught.add('teacher', 'rol-docent'),
    'one form': table.add('clinic', 'm-clinic'),
    'guidance is promised': taught.add('guidance', 'sup-guidance', { status: 'promised' }),
  },
  invalid: {
    'for students it weighs more': {
      design: taught.add('students', 'tg-student'),
      targets: [['students']],
      severity: 'error',
      fix: true,
    },
    'guidance is only wanted': {
      design: taught.add('guidance', 'sup-guidance', { status: 'wanted' }),
      targets: [['guidance.status']],
      severity: 'hint',
    },
    'a guide that nobody is': {
      design: taught.add('guide', 'rol-begeleider', { filledBy: [] }),
      targets: [[]],
      fix: true,
    },
  },
});

const club = design().add('club', 'm-studieclub').add('cafe', 'm-cafe');

testRule('studyclub-guide-not-neutral', {
  valid: {
    'one of two is independent': club
      .add('one', 'rol-begeleider', { independent: false })
      .add('other', 'rol-begeleider', { independent: true }),
    'the guide of another form': club
      .add('guide', 'rol-begeleider', { independent: false })
      .link('guide', 'enables', 'cafe'),
    'a study club without a guide': club,
  },
  invalid: {
    'a guide of all forms': {
      design: club.add('guide', 'rol-begeleider', { independent: false }),
      targets: [['club', 'guide']],
      fix: true,
    },
  },
});

const guided = table
  .add('goal', 'goal-shared')
  .add('guide', 'rol-begeleider')
  .add('teacher', 'rol-docent');

testRule('learnpro-community-missing', {
  valid: {
    'one person in two roles': table
      .add('clinic', 'm-clinic')
      .add('guide', 'rol-begeleider', { person: 'Noor' })
      .add('teacher', 'rol-docent', { person: 'Noor' }),
    'teachers and HR meet in a form': guided
      .add('clinic', 'm-clinic')
      .add('hr', 'sh-hr')
      .add('staff', 'sh-docent')
      .link('hr', 'participates', 'clinic')
      .link('staff', 'participates', 'clinic'),
  },
  invalid: {
    'it weighs more once the community runs': {
      design: guided.add('clinic', 'm-clinic').stage('run'),
      targets: [['guide', 'teacher']],
      severity: 'warning',
      fix: true,
    },
    'without a goal there is nothing to lay': {
      design: table
        .add('clinic', 'm-clinic')
        .add('guide', 'rol-begeleider')
        .add('teacher', 'rol-docent'),
      targets: [['guide', 'teacher']],
    },
    'a group that takes part in nothing is used': {
      design: guided.add('clinic', 'm-clinic').add('pros', 'tg-leerprof'),
      targets: [['guide', 'teacher', 'pros']],
      fix: true,
    },
  },
});

testRule('learnpro-community-present', {
  valid: {
    'a form that stands alone': design()
      .add('pros', 'tg-leerprof')
      .add('own', 'm-keukentafel')
      .link('pros', 'participates', 'own'),
    'they are few among many': design()
      .add('pros', 'tg-leerprof')
      .add('crew', 'tg-vak')
      .add('owners', 'tg-mkb')
      .add('clinic', 'm-clinic')
      .add('cafe', 'm-cafe')
      .link('pros', 'participates', 'clinic')
      .link('crew', 'participates', 'clinic')
      .link('owners', 'participates', 'clinic')
      .link('clinic', 'follows', 'cafe'),
  },
  invalid: {},
});

it('a community for guides is laid with the group that is already there', () => {
  const before = guided.add('clinic', 'm-clinic').add('pros', 'tg-leerprof').build();
  const [finding] = findingsOf('learnpro-community-missing', before);
  if (!finding) throw new Error('nothing found');
  let made = 0;
  const after = applyFix(before, finding, () => `made-${made++}`);
  expect(after.elements.length - before.elements.length).toBe(1);
  expect(after.relations).toMatchObject([
    { type: 'participates', from: 'pros' },
    { type: 'serves', to: 'goal' },
  ]);
});
