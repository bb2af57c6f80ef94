import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule('goal-missing', {
  valid: {
    'a goal lies on the table': design().crowd().add('goal', 'goal-shared'),
    'an empty table': design(),
    'a first sketch of four cards': design()
      .add('firm', 'sh-mkb')
      .add('school', 'sh-mbo')
      .add('clinic', 'm-clinic')
      .add('cafe', 'm-cafe'),
    'notes do not make it more than a sketch': design()
      .add('clinic', 'm-clinic')
      .add('a', 'note-free')
      .add('b', 'note-free')
      .add('c', 'note-free')
      .add('d', 'note-free'),
  },
  invalid: {
    'five cards and none of them a goal': { design: design().crowd(), targets: [[]], fix: true },
    'a table with forms only': {
      design: design()
        .add('a', 'm-clinic')
        .add('b', 'm-clinic')
        .add('c', 'm-clinic')
        .add('d', 'm-clinic')
        .add('e', 'm-clinic'),
      targets: [[]],
      fix: true,
    },
    'while exploring it is one step milder': {
      design: design().stage('explore').crowd(),
      targets: [[]],
      severity: 'warning',
      fix: true,
    },
  },
});
