import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const cultures = design().add('cultures', 'kn-6', { likelihood: 2, impact: 2 });

testRule('bottleneck-unmitigated', {
  valid: {
    'bottlenecks that nobody rates yet': design().add('one', 'kn-1').add('two', 'kn-2'),
    'small whatever the impact turns out to be': design().add('cycle', 'kn-7', { likelihood: 1 }),
    'a role stands against it': cultures
      .add('bridge', 'rol-verbinder')
      .link('bridge', 'mitigates', 'cultures'),
    'a form stands against it': cultures
      .add('talk', 'm-keukentafel')
      .link('talk', 'mitigates', 'cultures'),
    'a blockade has a check of its own': design().add('stuck', 'bl-ict', {
      likelihood: 3,
      impact: 3,
    }),
    'half rated, and something stands against it': design()
      .add('cultures', 'kn-6', { impact: 3 })
      .add('bridge', 'sup-translate')
      .link('bridge', 'mitigates', 'cultures'),
  },
  invalid: {
    'as big as can be': {
      design: design().add('cultures', 'kn-6', { likelihood: 3, impact: 3 }),
      targets: [['cultures']],
      severity: 'error',
      fix: true,
    },
    'what helps already lies there': {
      design: cultures.add('bridge', 'sup-translate', { status: 'arranged' }),
      targets: [['cultures']],
      fix: true,
    },
    'only a wish stands against it': {
      design: cultures
        .add('bridge', 'sup-translate', { status: 'wanted' })
        .link('bridge', 'mitigates', 'cultures'),
      targets: [['bridge.status', 'cultures']],
      severity: 'hint',
    },
  },
  unknown: {
    'once one is rated, one question about the others': {
      design: design()
        .add('cycle', 'kn-7', { likelihood: 1, impact: 1 })
        .add('one', 'kn-1')
        .add('two', 'kn-2'),
      targets: [['one.likelihood']],
    },
    'whether it is arranged': {
      design: cultures.add('bridge', 'sup-translate').link('bridge', 'mitigates', 'cultures'),
      targets: [['bridge.status']],
    },
  },
});

const table = design()
  .add('goal', 'goal-shared')
  .add('lab', 'm-laboratorium')
  .add('crew', 'tg-vak')
  .add('cafe', 'm-cafe')
  .add('firm', 'sh-mkb', { size: 'small' });

testRule('bottleneck-suggested', {
  valid: {
    'one small firm': table,
    'nothing filled in is no sign': table.add('school', 'sh-mbo').add('town', 'sh-gemeente'),
    'closed for a stated reason': table
      .add('room', 'pl-fieldlab', { access: 'closed' })
      .add('inside', 'agr-ip'),
    'the bottleneck already lies there': table
      .add('school', 'sh-mbo', { mandate: 'none' })
      .add('roles', 'kn-5'),
    'far, but the place rotates': table.add('room', 'pl-fieldlab', {
      travelMinutes: 120,
      rotates: true,
    }),
    'small firms with their sector behind them': table
      .add('second', 'sh-mkb', { size: 'small' })
      .add('sector', 'sh-branche'),
  },
  invalid: {
    'every sign at once is one finding': {
      design: table
        .about({ travelMinutesMax: 90, durationMonths: 24, scope: 'sector' })
        .add('second', 'sh-mkb', { size: 'small', urgency: 3, culture: 'private' })
        .add('town', 'sh-gemeente', { urgency: 0, culture: 'public', mandate: 'none' })
        .add('room', 'pl-fieldlab', { access: 'closed' }),
      targets: [
        [
          'room.access',
          '.travelMinutesMax',
          'firm.size',
          'town.urgency',
          'town.mandate',
          'town.culture',
          '.durationMonths',
        ],
      ],
      fix: true,
    },
  },
});

testRule('bottlenecks-considered', {
  valid: {
    'small ones need no answer, but nothing stands against anything': design()
      .add('one', 'kn-1', { likelihood: 1, impact: 1 })
      .add('two', 'kn-2', { likelihood: 1, impact: 1 })
      .add('three', 'kn-3', { likelihood: 1, impact: 1 }),
    'one is not rated yet': cultures
      .add('one', 'kn-1', { likelihood: 1, impact: 1 })
      .add('two', 'kn-2')
      .add('bridge', 'rol-verbinder')
      .link('bridge', 'mitigates', 'cultures'),
  },
  invalid: {},
});

testRule('limits-many', {
  valid: {
    'two limits are worth a talk': design().about({ limitsYes: ['lim-org', 'lim-basic'] }),
    'none apply': design().about({ limitsYes: [] }),
  },
  invalid: {},
});

testRule('limits-unchecked', {
  valid: {
    'somebody said that none apply': table.about({ limitsYes: [] }),
    'once it runs the choice was made': table.stage('run'),
    'a sketch': design().add('goal', 'goal-shared'),
  },
  invalid: {},
});

const quick = design()
  .add('firm', 'sh-mkb')
  .add('town', 'sh-gemeente')
  .add('one', 'ms-goal-review', { date: '2018-03-01' })
  .add('two', 'ms-harvest', { date: '2018-03-12' });
const pace = quick.add('three', 'ms-evaluation', { date: '2018-03-26' });

testRule('speed-vs-care', {
  valid: {
    'two moments are no pace': quick,
    'several on one day are one moment': quick
      .add('three', 'ms-evaluation', { date: '2018-03-12' })
      .add('four', 'ms-handover', { date: '2018-03-12' }),
    'they spoke of their pace': pace.add('rhythm', 'sup-rhythm'),
    'it is written in the ground rules': pace.add('rules', 'agr-rules', {
      about: 'Twee snelheden, elk kwartaal samen kijken',
    }),
    'without dates there is no pace': design()
      .add('firm', 'sh-mkb')
      .add('town', 'sh-gemeente')
      .add('one', 'ms-harvest')
      .add('two', 'ms-evaluation')
      .add('three', 'ms-handover'),
    'only firms': design()
      .add('firm', 'sh-mkb')
      .add('one', 'ms-goal-review', { date: '2018-03-01' })
      .add('two', 'ms-harvest', { date: '2018-03-12' })
      .add('three', 'ms-evaluation', { date: '2018-03-26' }),
  },
  invalid: {
    'ground rules that say nothing yet': {
      design: pace.add('rules', 'agr-rules'),
      targets: [['town', 'firm']],
      fix: true,
    },
  },
});

const growers = design()
  .add('grower', 'sh-mkb', { market: 'Tomaten' })
  .add('lab', 'sh-onderzoek', { access: 'open' })
  .add('fair', 'agr-competition');

testRule('open-vs-competitive', {
  valid: {
    'another market': growers.add('other', 'sh-mkb', { market: 'Rozen' }),
    'a market nobody filled in': growers.add('other', 'sh-mkb', { market: ' ' }),
    'without any agreement another check speaks': design()
      .add('grower', 'sh-mkb', { market: 'Tomaten' })
      .add('other', 'sh-mkb', { market: 'Tomaten' })
      .add('lab', 'sh-onderzoek', { access: 'open' }),
  },
  invalid: {
    'the same market, written otherwise': {
      design: growers.add('other', 'sh-zzp', { market: ' tomaten' }),
      targets: [['grower', 'other', 'lab']],
      fix: true,
    },
  },
});

const fixed = { indicator: '20% minder uitval', measuredAt: '2018-12-01' };

testRule('steer-vs-open-end', {
  valid: {
    'something to see it by is no fault': design()
      .add('studio', 'm-atelier', { function: 'fn-proactief' })
      .add('change', 'out-innovation', { indicator: fixed.indicator })
      .link('studio', 'yields', 'change'),
    'practising can be measured': design()
      .add('clinic', 'm-clinic')
      .add('skills', 'out-skills', fixed)
      .link('clinic', 'yields', 'skills'),
    'they look together on the way': design()
      .add('studio', 'm-atelier', { function: 'fn-proactief' })
      .add('change', 'out-innovation', fixed)
      .add('look', 'ms-evaluation')
      .link('studio', 'yields', 'change'),
  },
  invalid: {},
});

testRule('selfdirection-vs-guidance', {
  valid: {
    'leaders are being trained': design().add('own', 'out-selfdirection').add('lead', 'sup-leader'),
    'another result': design().add('skills', 'out-skills'),
  },
  invalid: {},
});

testRule('tailor-vs-scale', {
  valid: {
    'three variants can be overseen': design()
      .about({ ambitions: ['amb-reach'] })
      .add('clinic', 'm-clinic', { adaptedFor: ['tg-laag'] })
      .add('class', 'm-masterclass', { adaptedFor: ['tg-zzp'] })
      .add('cafe', 'm-cafe', { adaptedFor: ['tg-student'] })
      .add('club', 'm-studieclub', { adaptedFor: [] }),
    'it says what differs everywhere': design()
      .about({ scope: 'national' })
      .add('clinic', 'm-clinic', { adaptedFor: ['tg-laag'], adaptationNote: 'Kort en samen' })
      .add('class', 'm-masterclass', { adaptedFor: ['tg-zzp'], adaptationNote: 'In de avond' })
      .add('cafe', 'm-cafe', { adaptedFor: ['tg-student'], adaptationNote: 'Op school' })
      .add('club', 'm-studieclub', { adaptedFor: ['tg-mkb'], adaptationNote: 'Bij de teler' }),
  },
  invalid: {},
});

const full = Array.from({ length: 46 }, (_none, at) => `note-${at}`);

testRule('canvas-overfull', {
  valid: {
    'notes do not count': full.reduce((now, id) => now.add(id, 'note-free'), design()),
    'frames divide it': full
      .reduce((now, id) => now.add(id, 'tg-vak'), design())
      .add('first', 'frame-phase')
      .add('second', 'frame-phase'),
  },
  invalid: {},
});

testRule('waiver-without-reason', {
  valid: {
    'a reason and a name': design().add('firm', 'sh-mkb').waive('finance-dominant', 'firm'),
  },
  invalid: {},
});

testRule('design-nothing-elaborated', {
  valid: {
    'two forms are soon laid': design().crowd().add('lab', 'm-laboratorium').add('cafe', 'm-cafe'),
    'an exploration': table.add('club', 'm-studieclub').stage('explore'),
  },
  invalid: {
    'three forms as we gave them': {
      design: table.add('club', 'm-studieclub'),
      targets: [['lab', 'cafe', 'club']],
    },
  },
});
