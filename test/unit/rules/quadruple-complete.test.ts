import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const three = design().add('firm', 'sh-mkb').add('school', 'sh-mbo').add('town', 'sh-gemeente');

testRule('quadruple-complete', {
  valid: { 'three of the four': three },
  invalid: {
    'all four are praised': {
      design: three.add('lab', 'sh-onderzoek'),
      targets: [['firm', 'school', 'town', 'lab']],
    },
  },
});
