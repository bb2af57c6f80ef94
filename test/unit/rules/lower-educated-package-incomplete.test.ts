import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const group = design().crowd().add('group', 'tg-laag');
const four = group
  .add('material', 'sup-material')
  .add('talk', 'sup-talk')
  .add('hours', 'sup-worktime')
  .add('leader', 'sup-leader');

testRule('lower-educated-package-incomplete', {
  valid: {
    'four of the six parts': four,
    'another group': design().crowd().add('high', 'tg-hoog'),
    'a first sketch': design().add('group', 'tg-laag'),
  },
  invalid: {
    'nothing of the package': { design: group, targets: [['group']], fix: true },
    'two cards of one part are one part': {
      design: group
        .add('talk', 'sup-talk')
        .add('praise', 'sup-appreciation')
        .add('hours', 'sup-worktime')
        .add('leader', 'sup-leader'),
      targets: [['group']],
      fix: true,
    },
  },
});
