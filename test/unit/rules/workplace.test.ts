import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const table = design().crowd();

testRule('recognition-missing', {
  valid: {
    'an e-portfolio': table.add('entrants', 'tg-zijinstroom').add('cv', 'tech-eportfolio'),
    'owners need no certificate': table.add('owners', 'tg-mkb'),
  },
  invalid: {
    'recognition is only wanted': {
      design: table
        .add('entrants', 'tg-zijinstroom')
        .add('proof', 'sup-accreditation', { status: 'wanted' }),
      targets: [['proof.status', 'entrants']],
      severity: 'hint',
    },
  },
});

testRule('home-backing-missing', {
  valid: {
    'people who work for themselves': table
      .add('one', 'sh-zzp')
      .add('firm', 'sh-mkb')
      .add('shop', 'sh-leverancier', { size: 'small' }),
    'everyone may decide or embeds it': table
      .add('school', 'sh-mbo', { mandate: 'full' })
      .add('town', 'sh-gemeente', { ownership: ['embedding'] }),
  },
  invalid: {
    'one of them has backing': {
      design: table
        .add('school', 'sh-mbo', { mandate: 'full' })
        .add('town', 'sh-gemeente', { mandate: 'limited' }),
      targets: [['town']],
      fix: true,
    },
  },
});

testRule('supervisor-absent', {
  valid: {
    'the owner of a small business leads': table.add('firm', 'sh-mkb').add('crew', 'tg-vak'),
    'people without an employer': table
      .add('crew', 'tg-vak', { contract: 'self-employed' })
      .add('seekers', 'tg-werkzoekend')
      .add('elderly', 'tg-ouder'),
    'leaders and their people together': table
      .add('crew', 'tg-vak')
      .add('lab', 'm-laboratorium', { reportsPresent: true }),
    'only the small business is where they learn': table
      .add('firm', 'sh-mkb')
      .add('plant', 'sh-grootbedrijf')
      .add('crew', 'tg-vak')
      .add('lab', 'm-laboratorium')
      .add('cafe', 'm-cafe')
      .link('firm', 'participates', 'lab')
      .link('plant', 'participates', 'cafe')
      .link('crew', 'participates', 'lab'),
    'leaders learn too': table.add('crew', 'tg-vak').add('leaders', 'tg-leidinggevend'),
  },
  invalid: {
    'a large employer in another form than theirs is no matter, in the same form it is': {
      design: table
        .add('firm', 'sh-mkb')
        .add('plant', 'sh-grootbedrijf')
        .add('crew', 'tg-vak')
        .add('lab', 'm-laboratorium')
        .link('firm', 'participates', 'lab')
        .link('plant', 'participates', 'lab')
        .link('crew', 'participates', 'lab'),
      targets: [['crew']],
      fix: true,
    },
    'one large employer beside small ones': {
      design: table
        .add('firm', 'sh-mkb')
        .add('plant', 'sh-grootbedrijf')
        .add('crew', 'tg-vak')
        .add('elderly', 'tg-ouder', { contract: 'permanent' }),
      targets: [['crew', 'elderly']],
      fix: true,
    },
  },
});

testRule('safe-environment-missing', {
  valid: {
    'as much formal as informal': table
      .add('club', 'm-studieclub', { formality: 'informal' })
      .add('course', 'm-masterclass', { formality: 'formal' }),
    'by hours it is mostly formal': table
      .add('a', 'm-studieclub', { formality: 'informal', sessions: 1, hoursPerSession: 1 })
      .add('b', 'm-cafe', { formality: 'informal', sessions: 1, hoursPerSession: 1 })
      .add('c', 'm-masterclass', { formality: 'formal', sessions: 9, hoursPerSession: 3 }),
    'open, but safety is arranged': table
      .add('a', 'm-studieclub')
      .add('b', 'm-cafe')
      .add('safe', 'sup-safe', { status: 'arranged' }),
  },
  invalid: {},
});

const dangerous = { formality: 'informal', safetyCritical: true };
const risky = design().add('club', 'm-studieclub', dangerous);

testRule('wrong-things-risk', {
  valid: {
    'not dangerous': design().add('club', 'm-studieclub', {
      formality: 'informal',
      setting: 'workplace',
      safetyCritical: false,
    }),
    'a clinic before it': risky.add('clinic', 'm-clinic').link('club', 'follows', 'clinic'),
    'guidance for all forms': risky.add('guidance', 'sup-guidance'),
    'the firm works by standards': risky
      .add('firm', 'sh-grootbedrijf')
      .add('norm', 'st-standaard')
      .link('firm', 'steeredBy', 'norm')
      .link('firm', 'participates', 'club'),
    'liability is agreed': risky.add('agreed', 'agr-liability'),
  },
  invalid: {
    'a guide of another form': {
      design: risky
        .add('cafe', 'm-cafe')
        .add('guide', 'rol-begeleider')
        .link('guide', 'enables', 'cafe'),
      targets: [['club']],
      fix: true,
    },
  },
});

const poor = design().add('crew', 'tg-laag', { workplaceLearningPotential: 1 });

testRule('workplace-poor', {
  valid: {
    'half elsewhere': poor
      .add('a', 'm-clinic', { setting: 'workplace' })
      .add('b', 'm-cafe', { setting: 'meeting-place' })
      .link('crew', 'participates', 'a')
      .link('crew', 'participates', 'b'),
    'takes part in nothing': poor.add('a', 'm-clinic', { setting: 'workplace' }),
    'the work is being enriched': poor
      .add('a', 'm-clinic', { setting: 'workplace' })
      .link('crew', 'participates', 'a')
      .add('enrich', 'sup-workplace', { status: 'arranged' }),
    'entrepreneurs make their own work': design()
      .add('owners', 'tg-mkb')
      .add('a', 'm-clinic', { setting: 'workplace' })
      .link('owners', 'participates', 'a'),
    'both unknown': design()
      .add('crew', 'tg-laag')
      .add('a', 'm-clinic')
      .link('crew', 'participates', 'a'),
  },
  invalid: {},
  unknown: {
    'nobody said where': {
      design: poor.add('a', 'm-clinic').link('crew', 'participates', 'a'),
      targets: [['a.setting']],
    },
  },
});

testRule('ict-support-missing', {
  valid: {
    'a flip chart and a group chat': table.add('flip', 'tech-lowtech').add('chat', 'tech-chat'),
    'a partner provides it': table
      .add('firm', 'sh-leverancier')
      .add('vr', 'tech-vrar')
      .link('firm', 'provides', 'vr'),
  },
  invalid: {},
});

testRule('newcomers-unplanned', {
  valid: {
    'a short one': table.about({ durationMonths: 9 }),
    'nobody said how long': table,
  },
  invalid: {},
});
