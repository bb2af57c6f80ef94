import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const table = design().crowd();

testRule('place-virtual-only', {
  valid: {
    'a form at the workplace': table
      .add('online', 'pl-virtueel')
      .add('clinic', 'm-clinic', { setting: 'workplace' }),
    'a form that is partly online': table
      .add('online', 'pl-virtueel')
      .add('clinic', 'm-clinic', { setting: 'hybrid' }),
    'everyone is on the road': table
      .add('online', 'pl-virtueel')
      .add('drivers', 'tg-verspreid')
      .add('crew', 'tg-vak', { worksDispersed: true }),
    'room is arranged': table
      .add('online', 'pl-virtueel')
      .add('room', 'sup-space', { status: 'arranged' }),
    'a first sketch': design().add('online', 'pl-virtueel'),
  },
  invalid: {
    'some work on the road, others do not': {
      design: table
        .add('online', 'pl-virtueel')
        .add('drivers', 'tg-verspreid')
        .add('crew', 'tg-vak'),
      targets: [['online']],
      fix: true,
    },
  },
});

const forms = table.add('a', 'm-clinic').add('b', 'm-cafe').add('c', 'm-atelier');

testRule('place-single-purpose', {
  valid: {
    'nobody said so': forms.add('room', 'pl-school'),
    'a place that rotates': forms.add('room', 'pl-bijdeelnemer', {
      multifunctional: false,
      rotates: true,
    }),
    'two places together': forms
      .add('room', 'pl-school', { multifunctional: false })
      .add('lab', 'pl-fieldlab', { multifunctional: false }),
    'two forms': table
      .add('a', 'm-clinic')
      .add('b', 'm-cafe')
      .add('room', 'pl-school', { multifunctional: false }),
    'while exploring': forms.add('room', 'pl-school', { multifunctional: false }).stage('explore'),
  },
  invalid: {
    'a virtual place beside it does not help': {
      design: forms
        .add('room', 'pl-school', { multifunctional: false })
        .add('online', 'pl-virtueel'),
      targets: [['room']],
      fix: true,
    },
  },
});

const site = table.add('site', 'pl-fieldlab', { access: 'closed' });

testRule('place-closed', {
  valid: {
    'within one company': site.about({ scope: 'company' }),
    'an open form': site.about({ scope: 'region' }).add('cafe', 'm-cafe', { access: 'open' }),
    'for members': table.about({ scope: 'region' }).add('room', 'pl-school', { access: 'members' }),
    'nobody said of any place who may come': table.add('room', 'pl-school'),
  },
  invalid: {},
  unknown: {
    'of another place nobody said so': {
      design: site.about({ scope: 'region' }).add('room', 'pl-school'),
      targets: [['room.access']],
    },
  },
});

testRule('expert-behind-paywall', {
  valid: {
    'nobody small at the table': design()
      .add('firm', 'sh-grootbedrijf')
      .add('expert', 'rol-expert', { access: 'paid' }),
    'a medium business': design()
      .add('firm', 'sh-mkb', { size: 'medium' })
      .add('expert', 'rol-expert', { access: 'paid' }),
    'costs are agreed': design()
      .add('firm', 'sh-mkb')
      .add('expert', 'rol-expert', { access: 'paid' })
      .add('costs', 'agr-costs', { status: 'arranged' }),
    'nobody said whether it is paid': design().add('firm', 'sh-mkb').add('expert', 'rol-expert'),
  },
  invalid: {
    'technology that costs money': {
      design: design().add('firm', 'sh-mkb').add('vr', 'tech-vrar', { access: 'paid' }),
      targets: [['vr', 'firm']],
      fix: true,
    },
    'funds are only wanted': {
      design: design()
        .add('firm', 'sh-mkb')
        .add('vr', 'tech-vrar', { access: 'paid' })
        .add('funds', 'sup-funds', { status: 'wanted' }),
      targets: [['funds.status', 'vr', 'firm']],
      severity: 'hint',
    },
  },
});

const search = table.add('lab', 'm-laboratorium', { function: 'fn-proactief' });

testRule('expert-access-missing', {
  valid: {
    'a partner that develops knowledge': search.add('firm', 'sh-grootbedrijf', {
      knowledgeRole: ['kr-development'],
    }),
    'sparring is wanted': search.add('spar', 'sup-experts', { status: 'wanted' }),
    'a research partner': search.add('uni', 'sh-universiteit'),
    'no form that searches': table.add('clinic', 'm-clinic', { function: 'fn-reactief' }),
    'while exploring': search.stage('explore'),
  },
  invalid: {},
});

const pupils = table.add('students', 'tg-student');

testRule('mentor-missing', {
  valid: {
    'owners need no mentor': table.add('owners', 'tg-mkb'),
    'someone mentors': pupils.add('firm', 'sh-grootbedrijf').link('firm', 'mentors', 'students'),
  },
  invalid: {
    'a mentor without a mentee': {
      design: pupils.add('mentor', 'rol-mentor'),
      targets: [['mentor', 'students']],
      fix: true,
    },
  },
});
