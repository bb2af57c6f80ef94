import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const lab = design().add('lab', 'm-laboratorium');
const dominant = { dominance: 'dominant' };
const proactive = { function: 'fn-proactief' };

testRule('steering-unknown', {
  valid: {
    'a sketch is not asked': lab.add('firm', 'sh-mkb').link('firm', 'participates', 'lab'),
    'the self-employed steer themselves': lab
      .add('own', 'sh-zzp')
      .link('own', 'participates', 'lab')
      .crowd(),
    'a guest is not there to learn': lab
      .add('firm', 'sh-mkb')
      .link('firm', 'participates', 'lab', { role: 'guest' })
      .crowd(),
    'to meet others at a café': design()
      .crowd()
      .add('firm', 'sh-leverancier')
      .add('cafe', 'm-cafe')
      .link('firm', 'participates', 'cafe'),
    'a firm that does not take part': lab.add('firm', 'sh-mkb').crowd(),
  },
  invalid: {
    'a firm learns along': {
      design: lab.add('firm', 'sh-mkb').link('firm', 'participates', 'lab').crowd(),
      targets: [['firm']],
    },
  },
});

const classOfTwo = design()
  .add('class', 'm-masterclass', { formality: 'formal' })
  .add('firm', 'sh-mkb')
  .add('chain', 'sh-grootbedrijf')
  .link('firm', 'participates', 'class')
  .link('chain', 'participates', 'class');

testRule('training-without-steering', {
  valid: {
    'a check of its own asks how the firms are steered': classOfTwo.crowd(),
  },
  invalid: {},
  unknown: {
    'of two firms in two forms it asks about one': {
      design: classOfTwo
        .add('clinic', 'm-clinic', { formality: 'formal' })
        .link('firm', 'participates', 'clinic')
        .stage('explore'),
      targets: [['firm', 'class']],
    },
  },
});

const watched = design().add('process', 'st-proces', dominant).add('utopia', 'm-utopia', proactive);
const aligned = watched.link('utopia', 'alignedWith', 'process');

testRule('process-steering-vs-proactive', {
  valid: {
    'practising fits a process': design()
      .add('process', 'st-proces', dominant)
      .add('clinic', 'm-clinic', { function: 'fn-reactief' })
      .link('clinic', 'alignedWith', 'process'),
    'a second way of steering carries it': aligned
      .add('values', 'st-waarden')
      .link('utopia', 'alignedWith', 'values'),
    'the process is only supplementary': design()
      .add('process', 'st-proces', { dominance: 'supplementary' })
      .add('utopia', 'm-utopia', proactive)
      .link('utopia', 'alignedWith', 'process'),
    'nobody connected the two': watched,
    'room to experiment for everything': aligned.add('room', 'sup-experiment', {
      status: 'arranged',
    }),
  },
  invalid: {
    'room for another form does not help': {
      design: aligned
        .add('lab', 'm-laboratorium')
        .add('room', 'sup-experiment', { status: 'arranged' })
        .link('room', 'enables', 'lab'),
      targets: [['utopia', 'process']],
      fix: true,
    },
    'room is only wanted': {
      design: aligned.add('room', 'sup-experiment', { status: 'wanted' }),
      targets: [['room.status', 'utopia', 'process']],
      severity: 'hint',
    },
  },
  unknown: {
    'how heavily the process weighs': {
      design: design()
        .add('process', 'st-proces')
        .add('utopia', 'm-utopia', proactive)
        .link('utopia', 'alignedWith', 'process'),
      targets: [['process.dominance']],
    },
    'whether the room is arranged': {
      design: aligned.add('room', 'sup-experiment'),
      targets: [['room.status']],
    },
  },
});

const held = design()
  .add('firm', 'sh-grootbedrijf')
  .add('process', 'st-proces', dominant)
  .add('trip', 'm-expeditie', proactive)
  .link('firm', 'steeredBy', 'process')
  .link('firm', 'participates', 'trip');

testRule('steering-misfit', {
  valid: {
    'somebody wrote down how they connect': held.link('trip', 'alignedWith', 'process', {
      how: 'De opbrengst gaat naar het verbeterbord',
    }),
    'the clash itself has a check of its own': held.link('trip', 'alignedWith', 'process'),
    'a form that lands easily': design()
      .add('firm', 'sh-grootbedrijf')
      .add('process', 'st-proces', dominant)
      .add('clinic', 'm-clinic')
      .link('firm', 'steeredBy', 'process')
      .link('firm', 'participates', 'clinic'),
    'money alone, of which another check asks': design()
      .add('firm', 'sh-grootbedrijf')
      .add('money', 'st-financieel')
      .add('studio', 'm-atelier')
      .link('firm', 'steeredBy', 'money')
      .link('firm', 'participates', 'studio'),
  },
  invalid: {
    'nothing else carries it': { design: held, targets: [['trip', 'process']] },
  },
});

const skilled = design()
  .crowd()
  .add('firm', 'sh-grootbedrijf')
  .add('skills', 'st-competentie', dominant)
  .add('class', 'm-masterclass', { formality: 'formal' })
  .add('cafe', 'm-cafe', { formality: 'informal' })
  .link('firm', 'steeredBy', 'skills')
  .link('firm', 'participates', 'class');

testRule('competence-benefit-individual', {
  valid: {
    'half of it is informal': skilled.link('firm', 'participates', 'cafe'),
    'a form lands somewhere': skilled.link('class', 'embeds', 'firm'),
  },
  invalid: {
    'training of one firm': { design: skilled, targets: [['class', 'skills']], fix: true },
  },
  unknown: {
    'how heavily competences weigh': {
      design: design()
        .add('firm', 'sh-grootbedrijf')
        .add('skills', 'st-competentie')
        .add('class', 'm-masterclass', { formality: 'formal' })
        .link('firm', 'steeredBy', 'skills')
        .link('firm', 'participates', 'class'),
      targets: [['skills.dominance']],
    },
  },
});

const led = design()
  .crowd()
  .add('crew', 'tg-vak')
  .add('board', 'rol-sponsor', { person: 'De directie' });

testRule('middle-management-missing', {
  valid: {
    'a small firm has no layer between': led.add('firm', 'sh-mkb', { size: 'small' }),
    'managers are a group of their own': led
      .add('firm', 'sh-grootbedrijf')
      .add('leaders', 'tg-leidinggevend'),
    'the blockade itself is on the table': led
      .add('firm', 'sh-grootbedrijf')
      .add('stuck', 'bl-middle'),
    'the owners decide, and the larger firm is another': design()
      .crowd()
      .add('crew', 'tg-vak')
      .add('owners', 'sh-mkb', { size: 'small', mandate: 'full' })
      .add('supplier', 'sh-leverancier', { size: 'medium' }),
    'no firm at all': led.add('town', 'sh-gemeente'),
  },
  invalid: {
    'a firm with a full mandate counts as the top': {
      design: design()
        .crowd()
        .add('crew', 'tg-vak')
        .add('firm', 'sh-mkb', { size: 'medium', mandate: 'full' }),
      targets: [['firm']],
      fix: true,
    },
  },
});

const both = design()
  .add('firm', 'sh-mkb')
  .add('town', 'sh-gemeente')
  .add('studio', 'm-atelier')
  .add('market', 'st-klant', dominant)
  .link('firm', 'participates', 'studio')
  .link('town', 'participates', 'studio')
  .link('firm', 'steeredBy', 'market');

testRule('partners-steer-differently', {
  valid: {
    'both steer on the same': both.link('town', 'steeredBy', 'market'),
    'nobody said what dominates at the other': both
      .add('process', 'st-proces')
      .link('town', 'steeredBy', 'process'),
    'they do not meet in a form': design()
      .add('firm', 'sh-mkb')
      .add('town', 'sh-gemeente')
      .add('market', 'st-klant', dominant)
      .add('process', 'st-proces', dominant)
      .link('firm', 'steeredBy', 'market')
      .link('town', 'steeredBy', 'process'),
  },
  invalid: {
    'a form that connects to neither': {
      design: both.add('process', 'st-proces', dominant).link('town', 'steeredBy', 'process'),
      targets: [['studio', 'firm', 'town']],
      fix: true,
    },
  },
});

const stuck = design().add('stuck', 'bl-resources');

testRule('blockades-unaddressed', {
  valid: {
    'looked at, and no harm in it': design().add('stuck', 'bl-resources', { impact: 0 }),
    'a role stands against it': stuck
      .add('director', 'rol-regisseur')
      .link('director', 'mitigates', 'stuck'),
    'a bottleneck of cooperation is no blockade': design().add('distance', 'kn-2'),
  },
  invalid: {
    'what helps already lies there': {
      design: stuck.add('money', 'sup-funds', { status: 'arranged' }),
      targets: [['stuck']],
      fix: true,
    },
    'only a wish stands against it': {
      design: stuck
        .add('money', 'sup-funds', { status: 'wanted' })
        .link('money', 'mitigates', 'stuck'),
      targets: [['money.status', 'stuck']],
      severity: 'hint',
    },
  },
});
