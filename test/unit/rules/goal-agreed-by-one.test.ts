import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const table = design().add('firm', 'sh-mkb').add('school', 'sh-mbo').add('group', 'tg-laag');

testRule('goal-agreed-by-one', {
  valid: {
    'two partners agree': table.add('goal', 'goal-shared', { agreedBy: ['firm', 'school'] }),
    'two partners own it, though nobody filled in who agrees': table
      .add('goal', 'goal-shared')
      .link('firm', 'owns', 'goal')
      .link('school', 'owns', 'goal'),
    'one agrees and another owns it': table
      .add('goal', 'goal-shared', { agreedBy: ['firm'] })
      .link('school', 'owns', 'goal'),
  },
  invalid: {
    'a goal of one partner is reported on who agrees': {
      design: table.add('goal', 'goal-shared', { agreedBy: ['firm'] }),
      targets: [['goal.agreedBy']],
    },
    'the same partner twice is one partner': {
      design: table.add('goal', 'goal-shared', { agreedBy: ['firm', 'firm'] }),
      targets: [['goal.agreedBy']],
    },
    'a goal that nobody agrees with': {
      design: table.add('goal', 'goal-shared', { agreedBy: [] }),
      targets: [['goal.agreedBy']],
    },
    'who is not on the table does not count': {
      design: table.add('goal', 'goal-shared', { agreedBy: ['firm', 'gone'] }),
      targets: [['goal.agreedBy']],
    },
  },
  unknown: {
    'nobody filled in who agrees': {
      design: table.add('goal', 'goal-shared'),
      targets: [['goal.agreedBy']],
    },
  },
});
