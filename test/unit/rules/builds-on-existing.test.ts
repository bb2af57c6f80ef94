import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const region = design()
  .about({ buildsOn: ['str-fieldlab', 'str-hub'] })
  .add('firm', 'sh-mkb')
  .add('town', 'sh-gemeente', { layer: 'ly-regio' });

testRule('builds-on-existing', {
  valid: {
    'nobody exchanges with the region': region,
    'it builds on nothing': region
      .about({ buildsOn: ['str-none'] })
      .link('firm', 'exchanges', 'town'),
  },
  invalid: {
    'a field lab and exchange with the region are praised': {
      design: region.link('firm', 'exchanges', 'town'),
      targets: [['town']],
    },
  },
});
