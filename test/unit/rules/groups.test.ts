import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const crowd = design().crowd();

testRule('group-without-form', {
  valid: {
    'they learn from a mentor': crowd
      .add('lab', 'm-laboratorium')
      .add('young', 'tg-student')
      .add('mentor', 'rol-mentor')
      .link('mentor', 'mentors', 'young'),
    'they fill a role themselves': crowd
      .add('lab', 'm-laboratorium')
      .add('older', 'tg-ouder')
      .add('mentor', 'rol-mentor', { filledBy: ['older'] }),
    'there is no form yet to take part in': crowd.add('young', 'tg-student'),
    'exploring still': crowd
      .add('lab', 'm-laboratorium')
      .add('young', 'tg-student')
      .stage('explore'),
  },
  invalid: {
    'every group is its own finding': {
      design: crowd.add('lab', 'm-laboratorium').add('young', 'tg-student').add('old', 'tg-ouder'),
      targets: [['young'], ['old']],
      fix: true,
    },
  },
});

const lower = crowd
  .add('group', 'tg-laag')
  .add('clinic', 'm-clinic', { formality: 'formal' })
  .link('group', 'participates', 'clinic');

testRule('lower-educated-own-time', {
  valid: {
    'time in the roster for everyone': lower.add('time', 'sup-time', { status: 'promised' }),
    'no employer, so no working hours': crowd
      .add('group', 'tg-laag', { contract: 'none' })
      .add('clinic', 'm-clinic')
      .link('group', 'participates', 'clinic'),
    'all informal is said by another check': crowd
      .add('group', 'tg-laag')
      .add('table', 'm-keukentafel', { formality: 'informal' })
      .link('group', 'participates', 'table'),
  },
  invalid: {
    'working hours for another group': {
      design: lower
        .add('others', 'tg-hoog')
        .add('hours', 'sup-worktime', { status: 'arranged' })
        .link('hours', 'enables', 'others'),
      targets: [['group']],
      fix: true,
    },
    'a wish is one step milder': {
      design: lower.add('hours', 'sup-worktime', { status: 'wanted' }),
      targets: [['hours.status', 'group']],
      severity: 'hint',
    },
  },
  unknown: {
    'two groups and one card make one question': {
      design: lower
        .add('sheltered', 'tg-sw')
        .link('sheltered', 'participates', 'clinic')
        .add('hours', 'sup-worktime'),
      targets: [['hours.status']],
    },
  },
});

const newcomers = crowd.add('newcomers', 'tg-zijinstroom');

testRule('formal-needed-for-change', {
  valid: {
    'what was learned is recognised': newcomers
      .add('table', 'm-keukentafel', { formality: 'informal' })
      .add('proof', 'sup-accreditation', { status: 'arranged' }),
    'nobody changes jobs': crowd
      .add('skilled', 'tg-vak')
      .add('table', 'm-keukentafel', { formality: 'informal' }),
  },
  invalid: {
    'mobility is a result': {
      design: crowd
        .add('mobility', 'out-mobility')
        .add('table', 'm-keukentafel', { formality: 'informal' }),
      targets: [['mobility']],
      fix: true,
    },
  },
  unknown: {
    'recognition without a state': {
      design: newcomers
        .add('table', 'm-keukentafel', { formality: 'informal' })
        .add('proof', 'sup-accreditation'),
      targets: [['proof.status']],
    },
  },
});

const seekers = crowd
  .add('seekers', 'tg-werkzoekend')
  .add('class', 'm-masterclass', { setting: 'school' })
  .link('seekers', 'participates', 'class');

testRule('jobseeker-no-workplace', {
  valid: {
    'a placement beside the class': seekers
      .add('place', 'pl-bijdeelnemer')
      .link('place', 'enables', 'seekers'),
    'hybrid may well include the workplace': crowd
      .add('seekers', 'tg-werkzoekend')
      .add('clinic', 'm-clinic', { setting: 'hybrid' })
      .link('seekers', 'participates', 'clinic'),
    'they take part in nothing, which is another check': crowd
      .add('seekers', 'tg-werkzoekend')
      .add('class', 'm-masterclass', { setting: 'school' }),
  },
  invalid: { 'only at school': { design: seekers, targets: [['seekers']], fix: true } },
});

const solo = crowd.add('solo', 'tg-zzp');

testRule('self-employed-unpaid-time', {
  valid: {
    'once a quarter': solo
      .add('cafe', 'm-cafe', { hoursPerSession: 3, rhythm: 'quarterly' })
      .link('solo', 'participates', 'cafe'),
    'one long day, once': solo
      .add('day', 'm-utopia', { hoursPerSession: 8, rhythm: 'once' })
      .link('solo', 'participates', 'day'),
    'an agreement on costs': solo
      .add('studio', 'm-atelier', { hoursPerSession: 4, rhythm: 'weekly' })
      .link('solo', 'participates', 'studio')
      .add('costs', 'agr-costs', { status: 'promised' }),
    'few hours were planned for everyone': solo
      .add('studio', 'm-atelier')
      .link('solo', 'participates', 'studio')
      .about({ hoursPerParticipantPerMonth: 3 }),
  },
  invalid: {
    'a contract says so as well': {
      design: crowd
        .add('skilled', 'tg-vak', { contract: 'self-employed' })
        .add('studio', 'm-atelier')
        .link('skilled', 'participates', 'studio')
        .about({ hoursPerParticipantPerMonth: 8 }),
      targets: [['skilled']],
      fix: true,
    },
    'one form is enough when the others are open': {
      design: solo
        .add('studio', 'm-atelier', { hoursPerSession: 4, rhythm: 'weekly' })
        .add('cafe', 'm-cafe')
        .link('solo', 'participates', 'studio')
        .link('solo', 'participates', 'cafe'),
      targets: [['solo']],
      fix: true,
    },
  },
});

const drivers = crowd
  .add('drivers', 'tg-verspreid')
  .add('table', 'm-keukentafel', { setting: 'workplace' })
  .link('drivers', 'participates', 'table');

testRule('dispersed-no-channel', {
  valid: {
    'the form has a channel': drivers.add('chat', 'tech-chat').link('chat', 'enables', 'table'),
    'a channel for the goal of all': drivers
      .add('goal', 'goal-shared')
      .add('chat', 'tech-chat')
      .link('chat', 'serves', 'goal'),
    'somebody said that they do meet': crowd.add('drivers', 'tg-verspreid', {
      worksDispersed: false,
    }),
  },
  invalid: {
    'a portfolio is no channel': {
      design: drivers.add('proof', 'tech-eportfolio').link('proof', 'enables', 'drivers'),
      targets: [['drivers']],
      fix: true,
    },
    'any group may work dispersed': {
      design: crowd.add('skilled', 'tg-vak', { worksDispersed: true }),
      targets: [['skilled']],
      fix: true,
    },
  },
});

const three = crowd
  .add('a', 'tg-vak')
  .add('b', 'tg-student')
  .add('c', 'tg-ouder')
  .add('lab', 'm-laboratorium', { adaptedFor: [] })
  .link('a', 'participates', 'lab')
  .link('b', 'participates', 'lab')
  .link('c', 'participates', 'lab');

testRule('one-size-for-all', {
  valid: {
    'one group does something more': three
      .add('clinic', 'm-clinic')
      .link('b', 'participates', 'clinic'),
    'help for one of the groups': three.add('time', 'sup-time').link('time', 'enables', 'c'),
    'three teams of one kind': crowd
      .add('a', 'tg-vak')
      .add('b', 'tg-vak')
      .add('c', 'tg-vak')
      .add('lab', 'm-laboratorium', { adaptedFor: [] })
      .link('a', 'participates', 'lab')
      .link('b', 'participates', 'lab')
      .link('c', 'participates', 'lab'),
    'tailored training is arranged': three.add('own', 'sup-tailored', { status: 'arranged' }),
  },
  invalid: { 'all the same': { design: three, targets: [['a', 'b', 'c']], fix: true } },
});

testRule('students-same-as-staff', {
  valid: {
    'students are guests': design()
      .add('students', 'tg-student')
      .add('skilled', 'tg-vak')
      .add('lab', 'm-laboratorium')
      .link('students', 'participates', 'lab', { role: 'guest' })
      .link('skilled', 'participates', 'lab', { role: 'member' }),
    'an agreement on roles': design()
      .add('students', 'tg-student')
      .add('skilled', 'tg-vak')
      .add('lab', 'm-laboratorium')
      .add('roles', 'agr-roles')
      .link('students', 'participates', 'lab')
      .link('skilled', 'participates', 'lab'),
    'teachers are no employees of the firm': design()
      .add('students', 'tg-student')
      .add('teachers', 'tg-docent')
      .add('lab', 'm-laboratorium')
      .link('students', 'participates', 'lab')
      .link('teachers', 'participates', 'lab'),
  },
  invalid: {
    'the same role in the same form': {
      design: design()
        .add('students', 'tg-student', { innovationRole: 'co-maker' })
        .add('skilled', 'tg-vak', { innovationRole: 'co-maker' })
        .add('lab', 'm-laboratorium')
        .link('students', 'participates', 'lab')
        .link('skilled', 'participates', 'lab'),
      targets: [['students', 'skilled']],
      fix: true,
    },
  },
});

testRule('older-workers-spared', {
  valid: {
    'they are the masters': crowd
      .add('older', 'tg-ouder')
      .add('skilled', 'tg-vak')
      .add('short', 'm-keukentafel', { sessions: 1, hoursPerSession: 2 })
      .add('long', 'm-laboratorium', { sessions: 9, hoursPerSession: 4 })
      .add('mentor', 'rol-mentor', { filledBy: ['older'] })
      .link('older', 'participates', 'short')
      .link('skilled', 'participates', 'long'),
    'hours are open but they take part as much': crowd
      .add('older', 'tg-ouder')
      .add('skilled', 'tg-vak')
      .add('lab', 'm-laboratorium')
      .link('older', 'participates', 'lab')
      .link('skilled', 'participates', 'lab'),
    'there is no other group': crowd
      .add('older', 'tg-ouder')
      .add('lab', 'm-laboratorium', { sessions: 1, hoursPerSession: 1 })
      .link('older', 'participates', 'lab'),
  },
  invalid: {
    'a tenth of the hours': {
      design: crowd
        .add('older', 'tg-ouder')
        .add('skilled', 'tg-vak')
        .add('short', 'm-keukentafel', { sessions: 1, hoursPerSession: 2 })
        .add('long', 'm-laboratorium', { sessions: 9, hoursPerSession: 4 })
        .link('older', 'participates', 'short')
        .link('skilled', 'participates', 'long'),
      targets: [['older']],
      fix: true,
    },
  },
});
