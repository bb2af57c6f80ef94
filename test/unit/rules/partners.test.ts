import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const start = design().crowd();
const region = start.about({ scope: 'region' });
const company = start.about({ scope: 'company' });

testRule('partner-government-missing', {
  valid: {
    'a chain needs no government': start.about({ scope: 'chain' }).add('firm', 'sh-mkb'),
    'a first sketch': design().about({ scope: 'region' }).add('firm', 'sh-mkb'),
    'an independent public body': region.add('body', 'sh-zbo'),
    'while exploring': region.stage('explore').add('firm', 'sh-mkb'),
  },
  invalid: {
    'a national design': {
      design: start.about({ scope: 'national' }).add('firm', 'sh-mkb'),
      targets: [['.scope']],
      fix: true,
    },
  },
});

testRule('partner-research-missing', {
  valid: {
    'a researcher without a card of its own': start
      .add('firm', 'sh-mkb')
      .add('researcher', 'rol-onderzoeker'),
    'research is arranged': start
      .add('firm', 'sh-mkb')
      .add('research', 'sup-research', { status: 'arranged' }),
    'one company that renews nothing': company.add('firm', 'sh-grootbedrijf'),
  },
  invalid: {
    'without renewal it is a tip': {
      design: start.add('firm', 'sh-mkb'),
      targets: [[]],
      severity: 'hint',
      fix: true,
    },
    'a kind of innovation makes it graver': {
      design: company.about({ innovationTypes: ['inn-process'] }).add('firm', 'sh-grootbedrijf'),
      targets: [[]],
      severity: 'warning',
      fix: true,
    },
  },
});

testRule('single-organisation', {
  valid: {
    'within one company': company.add('firm', 'sh-grootbedrijf'),
    'one card for eleven growers': region.add('growers', 'sh-mkb').add('owners', 'tg-mkb'),
    'people are no organisation': region.add('student', 'sh-student'),
  },
  invalid: {
    'a student does not make it two': {
      design: region.add('school', 'sh-mbo').add('student', 'sh-student'),
      targets: [['school']],
      fix: true,
    },
  },
});

const firm = { layer: 'ly-bedrijf' };

testRule('region-layer-empty', {
  valid: {
    'it builds on a study club': start
      .about({ buildsOn: ['str-studieclub'] })
      .add('firm', 'sh-mkb', firm),
    'a goal for the region': start
      .add('firm', 'sh-mkb', firm)
      .add('goal', 'goal-shared', { level: 'ly-regio' }),
    'a company for itself': company.add('firm', 'sh-mkb', firm),
    'a school works for its region': start.add('firm', 'sh-mkb', firm).add('school', 'sh-mbo'),
  },
  invalid: {
    'building on nothing is no network': {
      design: start.about({ buildsOn: ['str-none'] }).add('firm', 'sh-mkb', firm),
      targets: [['firm.layer']],
      fix: true,
    },
  },
});

const small = start.add('firm', 'sh-mkb').add('club', 'm-studieclub');
const busy = small.link('firm', 'participates', 'club');

testRule('small-firms-unsupported', {
  valid: {
    'a firm that takes no part yet': small,
    'a coordinator takes it off their hands': busy.add('lead', 'rol-regisseur', {
      filledBy: ['firm'],
    }),
    'a firm that is not small': start
      .add('firm', 'sh-mkb', { size: 'medium' })
      .add('club', 'm-studieclub')
      .link('firm', 'participates', 'club'),
  },
  invalid: {
    'a wish for an adviser is one step milder': {
      design: busy.add('adviser', 'sup-adviser', { status: 'wanted' }),
      targets: [['adviser.status', 'firm']],
      severity: 'hint',
    },
  },
});

const school = design().add('school', 'sh-mbo', { ownership: [] }).add('teacher', 'rol-docent');
const supplies = school.link('school', 'provides', 'teacher');

testRule('education-only-supplies', {
  valid: {
    'it agrees with a goal': supplies.add('goal', 'goal-shared', { agreedBy: ['school'] }),
    'it says what it wants to learn': design()
      .add('school', 'sh-mbo', { ownership: [], learningGoal: 'Hoe telers meten' })
      .add('teacher', 'rol-docent')
      .link('school', 'provides', 'teacher'),
    'a commercial provider supplies, as it should': design()
      .add('provider', 'sh-commercieel', { ownership: [] })
      .add('teacher', 'rol-docent')
      .link('provider', 'provides', 'teacher'),
    'another school is an equal partner': supplies.add('other', 'sh-hbo', {
      ownership: ['concept'],
    }),
    'it supplies nothing yet': school,
  },
  invalid: {
    'facilitating alone is supplying': {
      design: school
        .add('club', 'm-studieclub')
        .link('school', 'participates', 'club', { role: 'facilitator' }),
      targets: [['school']],
    },
  },
});

testRule('knowledge-role-gap', {
  valid: {
    'nobody looks at roles': start.add('firm', 'sh-mkb').add('school', 'sh-mbo'),
    'a firm may develop knowledge': start
      .add('firm', 'sh-mkb', { knowledgeRole: ['kr-use', 'kr-development'] })
      .add('school', 'sh-mbo')
      .add('student', 'sh-student'),
  },
  invalid: {
    'an empty answer brings no role': {
      design: start.add('firm', 'sh-mkb', { knowledgeRole: [] }),
      targets: [['firm.knowledgeRole']],
      fix: true,
    },
  },
});

testRule('stakeholder-isolated', {
  valid: {
    'it agrees with a goal': start
      .add('firm', 'sh-mkb')
      .add('goal', 'goal-shared', { agreedBy: ['firm'] }),
    'it fills a role': start
      .add('firm', 'sh-mkb')
      .add('lead', 'rol-regisseur', { filledBy: ['firm'] }),
    'a first sketch': design().add('firm', 'sh-mkb').add('club', 'm-studieclub'),
    'while exploring': start.stage('explore').add('firm', 'sh-mkb'),
  },
  invalid: {
    'several partners are one finding, without a form no fix': {
      design: start.add('firm', 'sh-mkb').add('school', 'sh-mbo'),
      targets: [['firm', 'school']],
    },
  },
});

testRule('partner-business-missing', {
  valid: { 'a hospital is an employer': start.add('hospital', 'sh-maatsch').add('s', 'sh-mbo') },
  invalid: {
    'a sector organisation speaks for companies': {
      design: start.add('branch', 'sh-branche').add('school', 'sh-mbo'),
      targets: [['branch']],
      severity: 'warning',
      fix: true,
    },
  },
});
