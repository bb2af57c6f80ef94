import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule('builds-on-nothing', {
  valid: {
    'it builds on a field lab': design()
      .crowd()
      .about({ buildsOn: ['str-fieldlab'] }),
    'own words count': design().crowd().about({ buildsOn: [], buildsOnOther: 'De dorpsraad' }),
    'a reason why not counts': design()
      .crowd()
      .about({ buildsOn: ['str-none'], buildsOnOther: 'Nieuwe sector' }),
    'a first sketch': design().add('firm', 'sh-mkb'),
  },
  invalid: {
    'on nothing, it says': {
      design: design()
        .crowd()
        .about({ buildsOn: ['str-none'] }),
      targets: [['.buildsOn']],
    },
    'an empty choice': {
      design: design().crowd().about({ buildsOn: [] }),
      targets: [['.buildsOn']],
    },
  },
  unknown: { 'nobody filled it in': { design: design().crowd(), targets: [['.buildsOn']] } },
});
