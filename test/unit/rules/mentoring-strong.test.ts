import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const pair = design().add('mentor', 'rol-mentor').add('students', 'tg-student');

testRule('mentoring-strong', {
  valid: {
    'no agenda': pair.link('mentor', 'mentors', 'students', { direction: 'two-way' }),
    'an empty agenda': pair.link('mentor', 'mentors', 'students', {
      direction: 'two-way',
      agenda: '  ',
    }),
    'one way': pair.link('mentor', 'mentors', 'students', { direction: 'one-way', agenda: 'Stal' }),
  },
  invalid: {
    'both ways with an agenda is praised': {
      design: pair.link('mentor', 'mentors', 'students', { direction: 'two-way', agenda: 'Stal' }),
      targets: [['mentor', 'students']],
    },
  },
});
