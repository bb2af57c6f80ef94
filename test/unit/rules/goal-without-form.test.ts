import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule('goal-without-form', {
  valid: {
    'a form serves it': design()
      .crowd()
      .add('goal', 'goal-shared')
      .add('clinic', 'm-clinic')
      .link('clinic', 'serves', 'goal'),
    'a first sketch with only a goal': design().add('goal', 'goal-shared'),
  },
  invalid: {
    'a goal that asks for skill is offered a form': {
      design: design()
        .crowd()
        .add('goal', 'goal-shared', { needsResults: ['res-skill'] }),
      targets: [['goal']],
      fix: true,
    },
    'a goal without results asked for gets no offer': {
      design: design().crowd().add('goal', 'goal-shared'),
      targets: [['goal']],
    },
    'technology alone is no form': {
      design: design()
        .crowd()
        .add('goal', 'goal-shared')
        .add('online', 'tech-online')
        .link('online', 'serves', 'goal'),
      targets: [['goal']],
    },
  },
});
