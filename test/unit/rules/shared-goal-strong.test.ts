import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const parties = design().add('firm', 'sh-mkb').add('school', 'sh-mbo').add('town', 'sh-gemeente');
const goal = parties.add('goal', 'goal-shared', { agreedBy: ['firm', 'school', 'town'] });
const talks = goal.add('first', 'ms-why-dialogue').add('second', 'ms-why-dialogue');

testRule('shared-goal-strong', {
  valid: {
    'one talk only': goal.add('first', 'ms-why-dialogue'),
    'a second goal of fewer partners': talks.add('own', 'goal-shared', { agreedBy: ['firm'] }),
  },
  invalid: {
    'three partners and two talks are praised': {
      design: talks,
      targets: [['goal', 'first', 'second']],
    },
  },
});
