import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const pair = design().add('mentor', 'rol-mentor').add('students', 'tg-student');

testRule('mentoring-one-way', {
  valid: {
    'both learn': pair.link('mentor', 'mentors', 'students', { direction: 'two-way' }),
    'nobody mentors': pair,
  },
  invalid: {
    'only the student learns': {
      design: pair.link('mentor', 'mentors', 'students', {
        direction: 'one-way',
        agenda: 'Vragen uit de stal',
      }),
      targets: [['mentor', 'students']],
      fix: true,
    },
  },
  unknown: {
    'nobody said which way': {
      design: pair.link('mentor', 'mentors', 'students'),
      targets: [['mentor', 'students']],
    },
  },
});
