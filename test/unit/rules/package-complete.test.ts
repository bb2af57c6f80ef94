import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const five = design()
  .add('group', 'tg-laag')
  .add('material', 'sup-material')
  .add('talk', 'sup-talk')
  .add('hours', 'sup-worktime')
  .add('tailored', 'sup-tailored')
  .add('leader', 'sup-leader');

testRule('package-complete', {
  valid: { 'five of the six parts': five },
  invalid: {
    'all six parts are praised': { design: five.add('hr', 'sup-hr'), targets: [['group']] },
  },
});
