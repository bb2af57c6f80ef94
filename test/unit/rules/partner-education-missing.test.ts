import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule('partner-education-missing', {
  valid: {
    'a school takes part': design().crowd().add('school', 'sh-mbo'),
    'a commercial provider takes part': design().crowd().add('provider', 'sh-commercieel'),
    'a first sketch': design().add('firm', 'sh-mkb'),
  },
  invalid: {
    'a firm alone': { design: design().crowd().add('firm', 'sh-mkb'), targets: [[]], fix: true },
  },
});
