import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const firm = design().add('firm', 'sh-mkb');
const money = firm.add('money', 'st-financieel', { dominance: 'dominant' });
const onlyMoney = money.link('firm', 'steeredBy', 'money');

testRule('finance-dominant', {
  valid: {
    'money beside values is no fault': onlyMoney
      .add('values', 'st-waarden')
      .link('firm', 'steeredBy', 'values'),
    'money in a supplementary part': firm
      .add('money', 'st-financieel', { dominance: 'supplementary' })
      .link('firm', 'steeredBy', 'money'),
    'a card that nobody steers by': money,
  },
  invalid: {
    'money alone': { design: onlyMoney, targets: [['firm', 'money']], fix: true },
    'money alone, with facilities already on the table': {
      design: onlyMoney.add('facilities', 'st-faciliteiten'),
      targets: [['firm', 'money']],
      fix: true,
    },
  },
  unknown: {
    'nobody said how heavily money weighs': {
      design: firm.add('money', 'st-financieel').link('firm', 'steeredBy', 'money'),
      targets: [['money.dominance', 'firm']],
    },
  },
});
