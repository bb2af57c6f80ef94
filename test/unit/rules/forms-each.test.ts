import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const growers = design().add('growers', 'tg-mkb').add('club', 'm-studieclub');
const club = growers.link('growers', 'participates', 'club').crowd();

const ring = design().add('ring', 'm-boksring').crowd();
testRule('ring-without-rules', {
  valid: {
    'a first sketch': design().add('ring', 'm-boksring'),
    'a safe environment is arranged': ring.add('safe', 'sup-safe', { status: 'arranged' }),
  },
  invalid: {
    'rules that are only wanted': {
      design: ring.add('rules', 'agr-rules', { status: 'wanted' }),
      targets: [['rules.status', 'ring']],
      severity: 'warning',
    },
  },
});

testRule('ring-under-the-boss', {
  valid: {
    'supervisors among themselves': design()
      .add('bosses', 'tg-leidinggevend')
      .add('ring', 'm-boksring')
      .link('bosses', 'participates', 'ring'),
    'a supervisor with growers who work for nobody': design()
      .add('bosses', 'tg-leidinggevend')
      .add('growers', 'tg-mkb')
      .add('ring', 'm-boksring')
      .link('bosses', 'participates', 'ring')
      .link('growers', 'participates', 'ring'),
  },
  invalid: {},
});

testRule('studyclub-no-data-sharing', {
  valid: {
    'teachers have no business results': design()
      .add('teachers', 'tg-docent')
      .add('club', 'm-studieclub')
      .link('teachers', 'participates', 'club')
      .crowd(),
    'a dashboard shows the figures': club.add('figures', 'tech-dashboard'),
  },
  invalid: {
    'rules that say nothing about figures': {
      design: club.add('rules', 'agr-rules', { status: 'arranged', dataSharing: false }),
      targets: [['club']],
      fix: true,
    },
  },
});

testRule('studyclub-expects-cooperation', {
  valid: {
    'a goal that the club does not fit at all has another check': growers
      .add('goal', 'goal-shared', { needsResults: ['res-renewal'] })
      .link('club', 'serves', 'goal'),
    'a goal for a mirror': growers
      .add('goal', 'goal-shared', { needsResults: ['res-mirror'] })
      .link('club', 'serves', 'goal'),
  },
  invalid: {},
});

testRule('studyclub-inward', {
  valid: {
    'a guest in the club': growers
      .add('supplier', 'sh-leverancier')
      .link('supplier', 'participates', 'club', { role: 'guest' })
      .crowd(),
    'a research partner': club.add('university', 'sh-universiteit'),
  },
  invalid: {},
});

testRule('academy-one-discipline', {
  valid: {
    'one partner of two disciplines': design()
      .add('group', 'sh-lectoraat', { discipline: 'plantkunde en techniek' })
      .add('academy', 'm-academie')
      .link('group', 'participates', 'academy')
      .crowd(),
  },
  invalid: {},
});

const lab = design().add('lab', 'm-laboratorium', { solutionGiven: false }).crowd();
testRule('laboratory-no-room', {
  valid: {
    'a game is room enough': lab.add('game', 'tech-serious').link('lab', 'heldAt', 'game'),
  },
  invalid: {
    'at a school without room to fail': {
      design: lab.add('school', 'pl-school').link('lab', 'heldAt', 'school'),
      targets: [['lab']],
      severity: 'warning',
    },
  },
});

testRule('laboratory-no-ideas', {
  valid: {
    'an academy that nobody drew a line from': lab.add('academy', 'm-academie'),
    'the solution lies ready': design()
      .add('lab', 'm-laboratorium', { solutionGiven: true })
      .crowd(),
  },
  invalid: {},
});

testRule('rehearsal-missing-levels', {
  valid: {
    'a whole firm brings everyone': design()
      .add('crew', 'tg-vak')
      .add('firm', 'sh-mkb')
      .add('show', 'm-repetitie')
      .link('crew', 'participates', 'show')
      .link('firm', 'participates', 'show'),
    'nobody takes part yet': design().add('show', 'm-repetitie'),
    'growers without a boss': design()
      .add('growers', 'tg-mkb')
      .add('show', 'm-repetitie')
      .link('growers', 'participates', 'show'),
  },
  invalid: {
    'supervisors only': {
      design: design()
        .add('bosses', 'tg-leidinggevend')
        .add('show', 'm-repetitie')
        .link('bosses', 'participates', 'show'),
      targets: [['show']],
      fix: true,
    },
  },
});

testRule('cafe-no-follow-up', {
  valid: {
    'the same people meet in a club': club
      .add('cafe', 'm-cafe')
      .link('growers', 'participates', 'cafe'),
    'a café that closes the row': club.add('cafe', 'm-cafe').link('club', 'follows', 'cafe'),
    'a café that spreads what was made': design()
      .add('cafe', 'm-cafe', { phase: 'ph-spread' })
      .crowd(),
  },
  invalid: {
    'a table lies there without a line': {
      design: design().add('cafe', 'm-cafe').add('table', 'm-keukentafel').crowd(),
      targets: [['cafe']],
      fix: true,
    },
  },
});

testRule('utopia-no-next-step', {
  valid: {
    'another check asks where the creative phase was filled in': design()
      .add('utopia', 'm-utopia', { phase: 'ph-create' })
      .crowd(),
    'a studio that introduces': design()
      .add('utopia', 'm-utopia')
      .add('studio', 'm-atelier', { phase: 'ph-implement' })
      .crowd(),
  },
  invalid: {
    'a kitchen table suits every phase and settles nothing': {
      design: design().add('utopia', 'm-utopia').add('table', 'm-keukentafel').crowd(),
      targets: [['utopia']],
      fix: true,
    },
  },
});

testRule('expedition-not-brought-home', {
  valid: {
    'what it yields is embedded at a partner': design()
      .add('trip', 'm-expeditie')
      .add('firm', 'sh-mkb')
      .link('trip', 'embeds', 'firm')
      .crowd(),
    'a harvest brings it home': design()
      .add('trip', 'm-expeditie')
      .add('harvest', 'ms-harvest')
      .crowd(),
  },
  invalid: {},
});

const studio = design().add('studio', 'm-atelier').crowd();
testRule('atelier-no-problem-owner', {
  valid: {
    'an owner drawn to no form in particular': studio.add('owner', 'rol-probleemeigenaar'),
    'a partner owns the goal it serves': studio
      .add('firm', 'sh-mkb')
      .add('goal', 'goal-shared')
      .link('firm', 'owns', 'goal')
      .link('studio', 'serves', 'goal'),
  },
  invalid: {
    'an owner that nobody is': {
      design: studio
        .add('owner', 'rol-probleemeigenaar', { filledBy: [] })
        .link('owner', 'enables', 'studio'),
      targets: [['studio', 'owner.filledBy']],
    },
  },
});

testRule('kitchen-table-sealed', {
  valid: {
    'nobody said it is closed': design().add('table', 'm-keukentafel'),
    'those at the table also meet others': club
      .add('table', 'm-keukentafel', { access: 'closed' })
      .link('growers', 'participates', 'table'),
  },
  invalid: {},
});

const courses = design()
  .add('class', 'm-masterclass', { formality: 'formal' })
  .add('clinic', 'm-clinic', { formality: 'formal' });
testRule('training-reflex', {
  valid: {
    'training beside work that is made richer': courses
      .add('goal', 'goal-shared', { organisational: true })
      .add('work', 'sup-workplace', { status: 'arranged' }),
    'neither answer is there, so neither is asked for': design()
      .add('class', 'm-masterclass')
      .add('clinic', 'm-clinic')
      .add('goal', 'goal-shared')
      .crowd(),
  },
  invalid: {
    'richer work that is only wanted': {
      design: courses
        .add('goal', 'goal-shared', { organisational: true })
        .add('work', 'sup-workplace', { status: 'wanted' }),
      targets: [['work.status', 'goal.organisational', 'class', 'clinic']],
      severity: 'warning',
    },
  },
  unknown: {
    'how formal they are decides': {
      design: design()
        .add('class', 'm-masterclass')
        .add('clinic', 'm-clinic', { formality: 'formal' })
        .add('goal', 'goal-shared', { organisational: true })
        .crowd(),
      targets: [['class.formality']],
    },
  },
});

testRule('arc-complete', {
  valid: {
    'a row that nobody drew': design()
      .add('utopia', 'm-utopia')
      .add('lab', 'm-laboratorium')
      .add('show', 'm-repetitie')
      .add('club', 'm-studieclub'),
  },
  invalid: {
    'a row that comes round again': {
      design: design()
        .add('studio', 'm-atelier')
        .add('lab', 'm-laboratorium')
        .add('club', 'm-studieclub')
        .link('studio', 'follows', 'lab')
        .link('lab', 'follows', 'club')
        .link('club', 'follows', 'studio'),
      targets: [['studio', 'lab', 'club']],
    },
  },
});
