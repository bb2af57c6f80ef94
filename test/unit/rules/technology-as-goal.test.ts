import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const table = design()
  .add('vr', 'tech-vrar')
  .add('clinic', 'm-clinic')
  .add('far', 'm-cafe')
  .add('goal', 'goal-shared');

testRule('technology-as-goal', {
  valid: {
    'it serves a goal': table.link('vr', 'serves', 'goal'),
    'it helps a form': table.link('vr', 'enables', 'clinic'),
    'a form takes place in it': table.link('clinic', 'heldAt', 'vr'),
  },
  invalid: {
    'it stands alone beside a form': { design: table, targets: [['vr']], fix: true },
    'it stands alone without any form': {
      design: design().add('vr', 'tech-vrar'),
      targets: [['vr']],
    },
  },
});
