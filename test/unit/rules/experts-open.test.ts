import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const open = design().add('lab', 'sh-onderzoek', { access: 'open' }).add('firm', 'sh-mkb');

testRule('experts-open', {
  valid: {
    'open, and knowledge goes one way': open.link('lab', 'exchanges', 'firm', {
      direction: 'one-way',
    }),
    'both ways, and nobody said whether it is open': design()
      .add('lab', 'sh-onderzoek')
      .add('firm', 'sh-mkb')
      .link('lab', 'exchanges', 'firm', { direction: 'two-way' }),
  },
  invalid: {
    'open and both ways is praised': {
      design: open.link('lab', 'exchanges', 'firm', { direction: 'two-way' }),
      targets: [['lab']],
    },
    'through whoever fills the role': {
      design: open
        .add('expert', 'rol-expert', { access: 'open', filledBy: ['firm'] })
        .add('town', 'sh-gemeente')
        .link('firm', 'exchanges', 'town', { direction: 'two-way' }),
      targets: [['expert']],
    },
  },
});
