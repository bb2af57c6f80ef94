import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const table = design().add('goal', 'goal-shared', { needsResults: ['res-networks'] });

testRule('metaphor-serves-no-goal', {
  valid: {
    'it serves a goal': table.add('cafe', 'm-cafe').link('cafe', 'serves', 'goal'),
    'there is no goal yet': design().add('cafe', 'm-cafe'),
  },
  invalid: {
    'the only goal is offered': {
      design: table.add('clinic', 'm-clinic'),
      targets: [['clinic']],
      fix: true,
    },
    'of two goals the one that fits is offered': {
      design: table.add('second', 'goal-shared').add('cafe', 'm-cafe'),
      targets: [['cafe']],
      fix: true,
    },
    'of two goals that do not fit none is offered': {
      design: table.add('second', 'goal-shared').add('clinic', 'm-clinic'),
      targets: [['clinic']],
    },
  },
});
