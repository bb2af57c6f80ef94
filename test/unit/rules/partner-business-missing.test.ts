import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule('partner-business-missing', {
  valid: {
    'a small firm takes part': design().crowd().add('firm', 'sh-mkb'),
    'someone self-employed takes part': design().crowd().add('own', 'sh-zzp'),
    'entrepreneurs are the ones who learn': design().crowd().add('owners', 'tg-mkb'),
    'a first sketch': design().add('school', 'sh-mbo'),
  },
  invalid: {
    'a school alone': {
      design: design().crowd().add('school', 'sh-mbo'),
      targets: [[]],
      fix: true,
    },
  },
});
